// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QStringView>

#include <vector>

namespace Dateline::Search {

/// A run of characters within a line that both versions have, or only one of them.
struct TextSpan
{
    enum class Kind : quint8 { Same, Removed, Added };

    Kind kind = Kind::Same;
    TextRange before; ///< In the older text; empty where the run would be when it is Added.
    TextRange after;  ///< In the newer text; empty where the run was when it is Removed.

    bool operator==(const TextSpan &) const = default;
};

/// One or more whole lines, without the line feed behind the last one.
struct TextBlock
{
    enum class Kind : quint8 {
        Same,    ///< The same characters in both.
        Removed, ///< Lines of the older text only.
        Added,   ///< Lines of the newer text only.
        Changed, ///< One line of each.
    };

    Kind kind = Kind::Same;
    TextRange before; ///< Empty where the lines would be when they are Added.
    TextRange after;
    std::vector<TextSpan> spans; ///< Of a Changed line; what was removed comes before what stands there now.

    bool operator==(const TextBlock &) const = default;
};

/// What became of a text. The lines of the blocks that are not Added make up the older text, those of the
/// blocks that are not Removed the newer one, with a line feed between any two.
struct TextDifference
{
    std::vector<TextBlock> blocks;
    qsizetype removed = 0; ///< Characters (not UTF-16 units) that are gone, white space not counted.
    qsizetype added = 0;

    /// Whether both texts are the same.
    bool isNone() const
    {
        return blocks.empty() || (blocks.size() == 1 && blocks.front().kind == TextBlock::Kind::Same);
    }
};

/// Compares two document texts: paragraphs first, then within those that changed by words, of Chinese and
/// Japanese by characters. Lines that differ only in script or case count as the same line, changed. Takes
/// about as long as the texts; where they have little in common it says so in larger pieces.
TextDifference compareTexts(QStringView before, QStringView after);

} // namespace Dateline::Search
