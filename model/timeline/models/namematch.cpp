// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/namematch.h"

#include "search/folding.h"
#include "timeline/identity/latinnames.h"
#include "timeline/names/namefinder.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

/// nameKey() with the way back; the second time without its blanks, as characters are typed.
struct TracedKey
{
    TracedKey(const Search::FoldedText &folded, bool hasBlanks)
    {
        for (qsizetype at = 0; at < folded.text.size(); ++at) {
            const QChar character = folded.text[at];
            const bool isBlank = !character.isLetterOrNumber();
            if (isBlank && (!hasBlanks || text.isEmpty() || text.back() == u' ' || character == u'\'' ||
                            character == u'’'))
                continue;
            text.append(isBlank ? QChar(u' ') : character);
            places.append(at);
        }
    }

    QString text;
    QList<qsizetype> places; ///< In the folded text, by unit.
};

QList<NameMatch::Range> united(QList<NameMatch::Range> ranges)
{
    std::ranges::sort(ranges);
    QList<NameMatch::Range> apart;
    for (const NameMatch::Range &range : ranges) {
        if (!apart.isEmpty() && range.first <= apart.constLast().second)
            apart.last().second = std::max(apart.constLast().second, range.second);
        else
            apart.append(range);
    }
    return apart;
}

} // namespace

NameMatch::NameMatch(const QString &filter)
    : m_words(nameKey(filter).split(u' ', Qt::SkipEmptyParts))
{
}

QList<NameMatch::Range> NameMatch::ranges(const QString &name) const
{
    if (m_words.isEmpty())
        return {};
    const Search::FoldedText folded = Search::foldedWithOrigins(name);
    for (const bool hasBlanks : {true, false}) {
        const TracedKey key(folded, hasBlanks);
        if (!hasBlanks && !isEastAsian(key.text))
            break;
        QList<Range> found;
        for (const QString &word : m_words) {
            const qsizetype at = key.text.indexOf(word);
            if (at < 0)
                break;
            const qsizetype last = key.places[at + word.size() - 1];
            found.append({folded.origin(key.places[at]), folded.origin(last + 1)});
        }
        if (found.size() == m_words.size())
            return united(found);
    }
    return {};
}

} // namespace Dateline::Timeline
