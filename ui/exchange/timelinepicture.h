// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pdfdocument.h"

#include "exchange/timeline/timelinedocument.h"

#include <QByteArray>

class QPrinter;

namespace Dateline::Exporting {

// A timeline as it is for paper, always on white: its head, headings, and entries with date, status by shape
// and word, clause, and where it is told. Any thread; a QGuiApplication must be there. `progress` is asked
// for every page; Cancelled when it says so.

/// The highest picture that other programs open without trouble, in pixels.
inline constexpr int highestPicture = 16'000;

/// Two pixels to the point. LimitExceeded when the picture would be higher than highestPicture.
Result<QByteArray> timelinePng(const Exchange::TimelineDocument &document);
/// One column however long it is, up to some thousand entries (LimitExceeded). Texts stay texts, in the fonts
/// that the viewer has.
Result<QByteArray> timelineSvg(const Exchange::TimelineDocument &document);
/// Pages with a running head, numbers, links and a bookmark for each heading.
Result<QByteArray> timelinePdf(const Exchange::TimelineDocument &document, QPageSize::PageSizeId size,
                               const Progress &progress = {});
/// The same pages on a printer, on the paper it is set to; only those that it is asked for.
Result<void> printTimeline(const Exchange::TimelineDocument &document, QPrinter *printer,
                           const Progress &progress = {});

} // namespace Dateline::Exporting
