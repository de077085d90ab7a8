// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bitset>
#include <vector>

namespace Dateline::Timeline {

/// Pairs of characters in a hash table with open places, asked for at nearly every character of a text.
class PairTable
{
public:
    /// All pairs, one behind the other.
    explicit PairTable(QStringView pairs);

    bool contains(char16_t first, char16_t second) const
    {
        const quint32 key = keyOf(first, second);
        return m_hints.test(hashOf(key) % hints) && m_places[placeOf(key)] != 0;
    }

private:
    static constexpr size_t hints = 0x10000;

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

/// Whether these two characters, folded, are a frequent word: names seldom hold one, and seldom break one.
const PairTable &commonWords();
inline bool isCommonWord(char16_t first, char16_t second)
{
    static const PairTable &words = commonWords();
    return words.contains(first, second);
}

} // namespace Dateline::Timeline
