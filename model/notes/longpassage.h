// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/alignment.h"

#include <optional>
#include <vector>

namespace Dateline::Notes {

/// Where a long passage is, by some of its pieces.
struct LongPlace
{
    TextRange range;
    qint32 pieceLength = 0;
    size_t pieceCount = 0;           ///< So many were searched.
    std::vector<qint32> pieceErrors; ///< Of those that were found, in order.
};

/// Searches a passage that is too long to be compared as a whole: pieces of it are searched, and those taken
/// that lie as they did in the quote, about as far apart. Takes time in proportion to the text, however long
/// the quote is. The quote must have more than a few hundred units.
std::optional<LongPlace> findLong(const PassageView &passage, std::u16string_view text, qint32 expected);

} // namespace Dateline::Notes
