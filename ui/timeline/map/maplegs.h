// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/mapmarks.h"

namespace Dateline::TimelinePanel {

/// An arrow from stop to stop, bent to its left, so that there and back are two.
struct MapArrow
{
    std::vector<QPointF> line; ///< From mark to mark, without the tip.
    QPointF tip;
    QPointF direction; ///< Of the tip; of length 1.
    bool isPlanned = false;
};

/// The arrows that can be seen; none between marks that touch.
std::vector<MapArrow> layOutLegs(const Timeline::MapStops &stops, const std::vector<MapMark> &marks,
                                 const Timeline::MapCamera &camera);

void paintLegs(QPainter *painter, const std::vector<MapArrow> &arrows, const MapColours &colours);

} // namespace Dateline::TimelinePanel
