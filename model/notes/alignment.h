// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/matchtext.h"

#include <optional>
#include <string_view>

namespace Dateline::Notes {

/// A passage with what stands around it, folded.
struct PassageView
{
    std::u16string_view prefix;
    std::u16string_view quote;
    std::u16string_view suffix;
};

/// How a passage lies in a piece of text.
struct Alignment
{
    TextRange quote; ///< In the text; not empty.
    qint32 prefixErrors = 0;
    qint32 quoteErrors = 0;
    qint32 suffixErrors = 0;
};

/// Lays the passage and what stands around it over the text with the fewest units inserted, deleted and
/// replaced, so that what stands around tells where a changed passage begins and ends. Time and memory grow
/// with the product of both lengths. Nothing when no unit of the quote finds a place.
std::optional<Alignment> align(const PassageView &passage, std::u16string_view text);

} // namespace Dateline::Notes
