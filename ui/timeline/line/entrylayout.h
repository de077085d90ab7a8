// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/line/entrypart.h"
#include "timeline/line/linestyle.h"

#include "timeline/models/timelinemodel.h"

namespace Dateline::TimelinePanel {

inline constexpr int chipPadding = 6;
inline constexpr int shortQuoteLines = 3;

/// Places all that an entry shows in a row of the style's width. What it shows beyond its first quote and its
/// first participants is there when it is open.
EntryParts layOutEntry(const Timeline::TimelineModel &model, int row, const LineStyle &style, bool isOpen);

/// About the height of an entry's row, without looking at the entry: there may be hundreds of thousands.
int estimatedHeight(const Timeline::TimelineRow &row, const LineStyle &style);

/// The sightings whose clauses an entry shows.
QList<qint32> quotedSightings(const Timeline::HistoryEntry &entry, bool isOpen);

} // namespace Dateline::TimelinePanel
