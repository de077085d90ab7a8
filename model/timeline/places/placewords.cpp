// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/placewords.h"

#include "search/folding.h"

#include <algorithm>
#include <bit>

namespace Dateline::Timeline {

PlaceWords::PlaceWords(QStringView words)
    : m_pool(Search::folded(words))
{
    m_pool.replace(u'\n', u' ');
    const QString blanks = m_pool;
    m_pool.replace(u'_', u' ');
    const QStringView pool = m_pool; // Of what does not change from here on.
    m_words.resize(std::bit_ceil(size_t(blanks.count(u' ')) * 2 + 4));
    for (qsizetype start = 0; start < blanks.size();) {
        qsizetype end = blanks.indexOf(u' ', start);
        end = end < 0 ? blanks.size() : end;
        if (end > start)
            insert(pool.sliced(start, end - start));
        start = end + 1;
    }
}

void PlaceWords::insert(QStringView word)
{
    quint32 hash = 0;
    for (const QChar unit : word)
        hash += hashOf(unit);
    if (has(word, hash))
        return;
    const size_t last = m_words.size() - 1;
    size_t place = hash & last;
    while (!m_words[place].isEmpty())
        place = (place + 1) & last;
    m_words[place] = word;
    m_firsts.set(word.front().unicode());
    m_lasts.set(word.back().unicode());
    m_longest = std::max(m_longest, word.size());
    if (word.size() > 1) {
        m_beginnings.set(pairOf(word[0], word[1]));
        m_endings.set(pairOf(word[word.size() - 2], word.back()));
    }
}

bool PlaceWords::has(QStringView word, quint32 hash) const
{
    const size_t last = m_words.size() - 1;
    for (size_t place = hash & last; !m_words[place].isEmpty(); place = (place + 1) & last) {
        const QStringView known = m_words[place];
        if (known.size() == word.size() && std::equal(known.begin(), known.end(), word.begin()))
            return true;
    }
    return false;
}

bool PlaceWords::contains(QStringView word) const
{
    return !word.isEmpty() && word.size() <= m_longest && longestAt(word, 0) == word.size();
}

qsizetype PlaceWords::longestFrom(QStringView text, qsizetype place) const
{
    qsizetype most = std::min(m_longest, text.size() - place);
    if (most > 1 && !m_beginnings.test(pairOf(text[place], text[place + 1])))
        most = 1;
    qsizetype longest = 0;
    quint32 hash = 0;
    for (qsizetype length = 1; length <= most; ++length) {
        const QChar unit = text[place + length - 1];
        hash += hashOf(unit);
        if (m_lasts.test(unit.unicode()) && has(text.sliced(place, length), hash))
            longest = length;
    }
    return longest;
}

qsizetype PlaceWords::longestUntil(QStringView text, qsizetype end) const
{
    qsizetype most = std::min(m_longest, end);
    if (most > 1 && !m_endings.test(pairOf(text[end - 2], text[end - 1])))
        most = 1;
    qsizetype longest = 0;
    quint32 hash = 0;
    for (qsizetype length = 1; length <= most; ++length) {
        const QChar unit = text[end - length];
        hash += hashOf(unit);
        if (m_firsts.test(unit.unicode()) && has(text.sliced(end - length, length), hash))
            longest = length;
    }
    return longest;
}

} // namespace Dateline::Timeline
