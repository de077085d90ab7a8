// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
#include <vector>

namespace Dateline::Timeline {

/// A table of words, folded once, to look up what a folded text has at a place without copying it.
class PlaceWords
{
public:
    /// Words parted by blanks; _ within a word stands for one.
    explicit PlaceWords(QStringView words);

    PlaceWords(const PlaceWords &) = delete;
    PlaceWords &operator=(const PlaceWords &) = delete;

    bool contains(QStringView word) const;
    /// How long the longest word is that begins at `place`, or ends there; 0 for none.
    qsizetype longestAt(QStringView text, qsizetype place) const
    {
        const bool mayBegin = place >= 0 && place < text.size() && m_firsts.test(text[place].unicode());
        return mayBegin ? longestFrom(text, place) : 0;
    }
    qsizetype longestEndingAt(QStringView text, qsizetype end) const
    {
        const bool mayEnd = end > 0 && end <= text.size() && m_lasts.test(text[end - 1].unicode());
        return mayEnd ? longestUntil(text, end) : 0;
    }

private:
    static size_t pairOf(QChar first, QChar second)
    {
        return (first.unicode() * 31U + second.unicode() * 7U) % pairs;
    }
    /// Summed over the units of a word, from either end, it says where the word is in the table.
    static quint32 hashOf(QChar unit)
    {
        const quint32 mixed = unit.unicode() * 0x9e3779b1U;
        return mixed ^ mixed >> 15;
    }

    void insert(QStringView word);
    qsizetype longestFrom(QStringView text, qsizetype place) const;
    qsizetype longestUntil(QStringView text, qsizetype end) const;
    bool has(QStringView word, quint32 hash) const;

    static constexpr size_t pairs = 0x4000;

    QString m_pool;
    std::vector<QStringView> m_words; ///< By the hash; views of the pool, empty where nothing is.
    std::bitset<0x10000> m_firsts;
    std::bitset<0x10000> m_lasts;
    std::bitset<pairs> m_beginnings; ///< The first two characters of words that have as many.
    std::bitset<pairs> m_endings;    ///< The last two.
    qsizetype m_longest = 0;
};

} // namespace Dateline::Timeline
