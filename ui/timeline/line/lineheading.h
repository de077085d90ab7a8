// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/line/linestyle.h"

#include "timeline/models/timelinemodel.h"

class QPainter;

namespace Dateline::TimelinePanel {

// Headings of trips and, quieter, of months; as rows, and as the one that stays at the top of the screen.

int headingHeight(const Timeline::TimelineModel &model, int row, const LineStyle &style);
/// Without a look at the words: for headings that nobody sees yet.
int estimatedHeadingHeight(const Timeline::TimelineRow &row, const LineStyle &style);
void paintHeading(QPainter *painter, const QRect &area, const Timeline::TimelineModel &model, int row,
                  const LineStyle &style);

int stickyHeight(const LineStyle &style);
void paintStickyHeading(QPainter *painter, const QRect &area, const Timeline::TimelineModel &model, int row,
                        const LineStyle &style);

} // namespace Dateline::TimelinePanel
