// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/placewords.h"

#include "search/folding.h"

#include <algorithm>

namespace Dateline::Timeline {

PlaceWords::PlaceWords(QStringView words)
    : m_pool(Search::folded(words))
{
    m_pool.replace(u'\n', u' ');
    const QString blanks = m_pool;
    m_pool.replace(u'_', u' ');
    const QStringView pool = m_pool; // Of what does not change from here on.
    for (qsizetype start = 0; start < blanks.size();) {
        qsizetype end = blanks.indexOf(u' ', start);
        end = end < 0 ? blanks.size() : end;
        if (end > start) {
            m_words.insert(pool.sliced(start, end - start));
            m_firsts.set(pool[start].unicode());
            m_lasts.set(pool[end - 1].unicode());
            m_longest = std::max(m_longest, end - start);
            if (end - start > 1) {
                m_beginnings.set(pairOf(pool[start], pool[start + 1]));
                m_endings.set(pairOf(pool[end - 2], pool[end - 1]));
            }
        }
        start = end + 1;
    }
}

bool PlaceWords::contains(QStringView word) const
{
    return !word.isEmpty() && word.size() <= m_longest && m_firsts.test(word[0].unicode()) &&
           m_words.contains(word);
}

qsizetype PlaceWords::longestAt(QStringView text, qsizetype place) const
{
    if (place < 0 || place >= text.size() || !m_firsts.test(text[place].unicode()))
        return 0;
    qsizetype longest = std::min(m_longest, text.size() - place);
    if (longest > 1 && !m_beginnings.test(pairOf(text[place], text[place + 1])))
        longest = 1;
    for (qsizetype length = longest; length > 0; --length) {
        if (m_lasts.test(text[place + length - 1].unicode()) && m_words.contains(text.sliced(place, length)))
            return length;
    }
    return 0;
}

qsizetype PlaceWords::longestEndingAt(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size() || !m_lasts.test(text[end - 1].unicode()))
        return 0;
    qsizetype longest = std::min(m_longest, end);
    if (longest > 1 && !m_endings.test(pairOf(text[end - 2], text[end - 1])))
        longest = 1;
    for (qsizetype length = longest; length > 0; --length) {
        if (m_firsts.test(text[end - length].unicode()) &&
            m_words.contains(text.sliced(end - length, length)))
            return length;
    }
    return 0;
}

} // namespace Dateline::Timeline
