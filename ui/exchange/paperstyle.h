// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace Dateline::Exporting {

inline constexpr int unitsPerPoint = 10; ///< Pages are laid out in tenths of a point.

// How a document looks on paper. Sizes are in units, see unitsPerPoint.

inline constexpr auto paperInk = 0xff1d1d1f;
inline constexpr auto paperQuiet = 0xff66686c;
inline constexpr auto paperLine = 0xffc9cbd0;
inline constexpr auto paperLink = 0xff1f4f8f;

/// Own properties of block formats.
enum PaperProperty : int {
    QuoteLevelProperty = 0x100000 + 17, ///< How many quotes a block stands in.
    LineHeightProperty,                 ///< Units, of every line of the block.
};

/// Gives what a document was read from HTML the sizes, distances and colours of paper.
void stylePaper(QTextDocument *document, const QString &language);

} // namespace Dateline::Exporting
