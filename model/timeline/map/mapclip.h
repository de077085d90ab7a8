// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/mapcamera.h"
#include "timeline/map/mapoutlines.h"

#include <vector>

namespace Dateline::Timeline {

/// Lines one after the other.
struct MapLines
{
    std::vector<QPointF> points;
    std::vector<size_t> ends; ///< Of each line, one past its last point.
};

/// What a view shows of the outlines, in its pixels.
struct MapDrawing
{
    MapLines land; ///< Rings, to be filled by the odd-even rule. Where a view cuts land, its edge is outside.
    MapLines borders;
};

/// Cuts the outlines to a view and leaves out points that no one could tell apart, `finest` pixels; so what
/// is to be painted depends on the view's size, not on how much of the world it shows.
MapDrawing drawingOf(const std::vector<MapShape> &shapes, const MapCamera &camera, double finest = 0.6);

/// How much detail a view needs.
MapDetail detailFor(const MapCamera &camera);

} // namespace Dateline::Timeline
