// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Dateline::Exporting {

/// A line of a text that is to be divided into pages.
struct PageLine
{
    double top = 0; ///< From the beginning of the text; lines come from top to bottom.
    double bottom = 0;
    int block = 0; ///< Paragraph, heading or item that it is a line of.
    bool isHeading = false;
    bool isQuote = false;
    bool startsPage = false;
};

/// The lines of one page: from `first` up to, but without, `end`.
struct PageLines
{
    int first = 0;
    int end = 0;

    bool operator==(const PageLines &) const = default;
};

/// Divides lines into pages of a height, so that as much stands on each as goes, but no heading without two
/// lines of what it heads, no single first or last line of a paragraph apart from the rest, and no short line
/// alone below whose quote is on the page before. What is higher than a page has one of its own.
std::vector<PageLines> breakPages(const std::vector<PageLine> &lines, double height);

} // namespace Dateline::Exporting
