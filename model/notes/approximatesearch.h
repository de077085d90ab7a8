// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace Dateline::Notes {

/// Where something much like a pattern ends, and how many units would have to be inserted, deleted or
/// replaced.
struct ApproximateHit
{
    qint32 end = 0;
    qint32 errors = 0;
};

/// Counts the differences between a pattern and a text, 64 units of the pattern in one step: G. Myers, A Fast
/// Bit-Vector Algorithm for Approximate String Matching (1999), in blocks for long patterns as by H. Hyyrö,
/// A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances (2003).
class ApproximateSearch
{
public:
    /// The pattern must not be empty.
    explicit ApproximateSearch(std::u16string_view pattern);

    /// The best places in the text with at most so many errors: of each neighbourhood of half the pattern's
    /// length the best, and of all of these no more than `most`, the fewest errors first, then the nearest to
    /// `expected`.
    std::vector<ApproximateHit> search(std::u16string_view text, qint32 errors, size_t most,
                                       qint32 expected) const;

    /// The part of the text from its very beginning that is most like the pattern.
    ApproximateHit bestBeginning(std::u16string_view text) const;

    /// How many errors there are when all of the text is compared.
    qint32 distance(std::u16string_view text) const;

private:
    struct Block
    {
        quint64 plus = ~quint64(0);
        quint64 minus = 0;
    };
    enum class Start { Anywhere, Beginning };
    template<typename Each>
    void scan(std::u16string_view text, Start start, Each each) const;

    qint32 slot(char16_t unit) const;
    static int advance(Block &block, quint64 equal, int carry, int top);

    struct Entry
    {
        char16_t unit = 0;
        qint32 mask = -1; ///< Index of its first mask; -1 for a free entry.
    };
    size_t m_length;
    size_t m_blocks;
    std::vector<Entry> m_table;
    std::vector<quint64> m_masks; ///< Of each unit of the pattern where it stands, m_blocks words each.
};

} // namespace Dateline::Notes
