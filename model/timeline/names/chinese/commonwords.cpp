// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/commonwords.h"

#include "timeline/names/chinese/commonwordtable.h"

#include <bit>
#include <vector>

namespace Dateline::Timeline {

namespace {

/// A hash table with open places: words are asked for at nearly every character of a text.
class WordTable
{
public:
    explicit WordTable(QStringView words)
        : m_places(std::bit_ceil(size_t(words.size()) * 2))
    {
        for (qsizetype at = 0; at + 1 < words.size(); at += 2)
            m_places[placeOf(keyOf(words[at].unicode(), words[at + 1].unicode()))] =
                keyOf(words[at].unicode(), words[at + 1].unicode());
    }

    bool contains(char16_t first, char16_t second) const
    {
        return m_places[placeOf(keyOf(first, second))] != 0;
    }

private:
    static quint32 keyOf(char16_t first, char16_t second) { return quint32(first) << 16 | second; }

    /// Where the key is, or where it would be put.
    size_t placeOf(quint32 key) const
    {
        const size_t last = m_places.size() - 1;
        size_t place = ((key * 2654435761U) >> 8) & last;
        while (m_places[place] != 0 && m_places[place] != key)
            place = (place + 1) & last;
        return place;
    }

    std::vector<quint32> m_places;
};

} // namespace

bool isCommonWord(char16_t first, char16_t second)
{
    static const WordTable table(commonWordTable);
    return table.contains(first, second);
}

} // namespace Dateline::Timeline
