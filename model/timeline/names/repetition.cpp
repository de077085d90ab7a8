// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/repetition.h"

#include "timeline/names/chinese/commonwords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype longest = 63;
constexpr qsizetype shortestLatin = 3;
constexpr size_t places = 512;

class RepetitionFinder
{
public:
    RepetitionFinder(const NameText &text, const QList<NameCandidate> &chosen)
        : m_text(text)
        , m_original(text.original())
    {
        for (const NameCandidate &name : chosen) {
            const QStringView surface = m_original.sliced(name.start, name.end - name.start);
            const bool isKnown = surface.size() > longest || m_names.contains(surface);
            if (name.kind == EntityKind::Place || isKnown || !isWorthIt(surface))
                continue;
            m_names.insert(surface, name.kind);
            m_lengths[surface[0].unicode() % places] |= quint64(1) << surface.size();
        }
    }

    QList<NameCandidate> find(const QList<NameCandidate> &chosen) const
    {
        QList<NameCandidate> found;
        qint32 place = 0;
        for (const NameCandidate &name : chosen) {
            findBetween(place, name.start, &found);
            place = std::max(place, name.end);
        }
        findBetween(place, qint32(m_original.size()), &found);
        return found;
    }

private:
    static bool isWorthIt(QStringView surface)
    {
        return surface.size() >= (isHan(surface[0].unicode()) ? 2 : shortestLatin);
    }

    void findBetween(qint32 start, qint32 end, QList<NameCandidate> *found) const
    {
        for (qint32 place = start; place < end; ++place) {
            const quint64 lengths = m_lengths[m_original[place].unicode() % places];
            for (qint32 length = lengths == 0 ? 0 : std::min<qint32>(longest, end - place); length > 1;
                 --length) {
                if (!(lengths >> length & 1))
                    continue;
                const auto name = m_names.constFind(m_original.sliced(place, length));
                if (name == m_names.cend() || !isWhole(place, place + length))
                    continue;
                NameCandidate candidate{place, place + length};
                candidate.kind = *name;
                candidate.rule = "again";
                found->append(candidate);
                place += length - 1;
                break;
            }
        }
    }

    char16_t at(qsizetype place) const
    {
        return place >= 0 && place < m_original.size() ? m_original[place].unicode() : u'\n';
    }

    /// A Latin name is no part of a word; one of two Han characters breaks none.
    bool isWhole(qint32 start, qint32 end) const
    {
        if (!m_text.counts(start, end))
            return false;
        if (!isHan(at(start))) {
            const auto isWord = [](char16_t unit) { return !isHan(unit) && QChar(unit).isLetterOrNumber(); };
            return !isWord(at(start - 1)) && !isWord(at(end));
        }
        if (end - start > 2)
            return true;
        const QString around = Search::folded(m_original.sliced(std::max(0, start - 1), 1)) +
                               Search::folded(m_original.sliced(start, 2)) +
                               Search::folded(m_original.sliced(end, end < m_original.size() ? 1 : 0));
        for (qsizetype place = 0; place + 1 < around.size(); ++place) {
            const bool isName = place == (start > 0 ? 1 : 0);
            if (!isName && isCommonWord(around[place].unicode(), around[place + 1].unicode()))
                return false;
        }
        return true;
    }

    const NameText &m_text;
    const QStringView m_original;
    QHash<QStringView, EntityKind> m_names;
    std::array<quint64, places> m_lengths{}; ///< Of the names whose first unit has this place.
};

} // namespace

void addRepetitions(const NameText &text, QList<NameCandidate> *chosen)
{
    const bool hasNames = std::ranges::any_of(
        *chosen, [](const NameCandidate &name) { return name.kind != EntityKind::Place; });
    if (!hasNames)
        return;
    chosen->append(RepetitionFinder(text, *chosen).find(*chosen));
    std::ranges::sort(*chosen, {}, &NameCandidate::start);
}

} // namespace Dateline::Timeline
