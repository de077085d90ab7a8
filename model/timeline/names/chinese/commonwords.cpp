// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/commonwords.h"

#include "timeline/names/chinese/commonwordtable.h"

#include <bit>
#include <bitset>
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
            insert(keyOf(words[at].unicode(), words[at + 1].unicode()));
    }

    bool contains(char16_t first, char16_t second) const
    {
        const quint32 key = keyOf(first, second);
        return m_hints.test(hashOf(key) % hints) && m_places[placeOf(key)] != 0;
    }

private:
    static constexpr size_t hints = 0x10000;

    void insert(quint32 key)
    {
        m_places[placeOf(key)] = key;
        m_hints.set(hashOf(key) % hints);
    }

    static quint32 hashOf(quint32 key) { return (key * 2654435761U) >> 8; }
    static quint32 keyOf(char16_t first, char16_t second) { return quint32(first) << 16 | second; }

    /// Where the key is, or where it would be put.
    size_t placeOf(quint32 key) const
    {
        const size_t last = m_places.size() - 1;
        size_t place = hashOf(key) & last;
        while (m_places[place] != 0 && m_places[place] != key)
            place = (place + 1) & last;
        return place;
    }

    std::vector<quint32> m_places;
    std::bitset<hints> m_hints; ///< Most pairs are no words: small enough to stay near the processor.
};

} // namespace

bool isCommonWord(char16_t first, char16_t second)
{
    static const WordTable table(commonWordTable);
    return table.contains(first, second);
}

} // namespace Dateline::Timeline
