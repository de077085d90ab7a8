// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/line/overviewscale.h"

#include <QPalette>

#include <array>
#include <vector>

class QPainter;

namespace Dateline::TimelinePanel {

/// What stands above one piece of the axis: parts of entries, by status.
struct OverviewBar
{
    std::array<double, 3> counts{};
    double total() const { return counts[0] + counts[1] + counts[2]; }
};

inline constexpr double overviewBarWidth = 5; ///< With the gap to its neighbour.

/// Bars over the whole area; what is dated roughly is spread over all the days it may be.
std::vector<OverviewBar> overviewBars(const std::vector<Timeline::DatedCount> &entries,
                                      const OverviewScale &scale, double barWidth = overviewBarWidth);

/// Few entries as their marks, many as bars: filled what happened, hatched what is reported, above that
/// empty what is planned.
void paintEntries(QPainter *painter, const std::vector<Timeline::DatedCount> &entries,
                  const OverviewScale &scale, const QPalette &palette);

} // namespace Dateline::TimelinePanel
