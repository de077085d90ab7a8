// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/nameindex.h"

#include "timeline/identity/latinnames.h"

#include <QStringMatcher>

#include <algorithm>

namespace Dateline::Timeline {

namespace {

size_t hashOf(QStringView key)
{
    size_t hash = 0;
    for (const QChar character : key) {
        if (character != u' ')
            hash = hash * 1'000'003 + character.unicode();
    }
    return hash;
}

bool isSameWithoutBlanks(QStringView one, QStringView other)
{
    return one.toString().remove(u' ') == other.toString().remove(u' ');
}

} // namespace

void NameIndex::reserve(qsizetype count)
{
    constexpr qsizetype usualLength = 16;
    m_text.reserve(count * usualLength);
    m_starts.reserve(count);
    m_entries.reserve(count);
}

void NameIndex::add(qint32 entry, const QString &key)
{
    const auto append = [&](const QString &name) {
        m_starts.append(qint32(m_text.size()));
        m_entries.append(entry);
        m_text += name;
        m_text += u'\n';
    };
    append(key);
    // Who types a name in characters leaves out its dots.
    if (key.contains(u' ') && isEastAsian(key))
        append(QString(key).remove(u' '));
}

void NameIndex::finish()
{
    m_hashes.reserve(m_starts.size());
    for (qsizetype number = 0; number < m_starts.size(); ++number)
        m_hashes.emplaceBack(hashOf(line(number)), qint32(number));
    std::ranges::sort(m_hashes);
}

QStringView NameIndex::line(qsizetype number) const
{
    const qsizetype end = number + 1 < m_starts.size() ? m_starts[number + 1] : m_text.size();
    return QStringView(m_text).sliced(m_starts[number], end - m_starts[number] - 1);
}

qsizetype NameIndex::lineAt(qsizetype place) const
{
    return std::ranges::upper_bound(m_starts, place) - m_starts.begin() - 1;
}

QList<qint32> NameIndex::having(QList<QString> words) const
{
    QList<qint32> found;
    if (words.isEmpty())
        return found;
    // The longest is the rarest, mostly.
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    const QStringMatcher matcher(words.takeFirst());
    for (qsizetype place = matcher.indexIn(m_text); place >= 0;) {
        qsizetype number = lineAt(place);
        const QStringView name = line(number);
        const bool hasAll =
            std::ranges::all_of(words, [&](const QString &word) { return name.contains(word); });
        const qint32 entry = m_entries[number];
        if (hasAll)
            found.append(entry);
        do
            ++number;
        while (hasAll && number < m_entries.size() && m_entries[number] == entry);
        if (number >= m_starts.size())
            break;
        place = matcher.indexIn(m_text, m_starts[number]);
    }
    return found;
}

QList<qint32> NameIndex::named(const QString &key) const
{
    const size_t hash = hashOf(key);
    QList<qint32> exact;
    QList<qint32> similar;
    auto known = std::ranges::lower_bound(m_hashes, std::pair(hash, qint32(0)));
    for (; known != m_hashes.end() && known->first == hash; ++known) {
        const QStringView name = line(known->second);
        const qint32 entry = m_entries[known->second];
        if (name == key)
            exact.append(entry);
        else if (isSameWithoutBlanks(name, key))
            similar.append(entry);
    }
    QList<qint32> &found = exact.isEmpty() ? similar : exact;
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace Dateline::Timeline
