// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"
#include "timeline/map/mapcamera.h"

#include <QMarginsF>

#include <vector>

namespace Dateline::Timeline {

/// A place that is to be seen, with what lies around it.
struct MapSpot
{
    Coordinates where;
    double reach = 0; ///< Kilometres.
};

/// The longitude from which, going east, all of `longitudes` come soonest: what lies on both sides of the
/// date line is shown over it. 0 for none.
double firstLongitude(std::vector<double> longitudes);

/// Shows all of `spots` as large as they go within `margins`, pixels for marks and labels, but not nearer
/// than tells where on Earth they are; the whole world for none.
MapCamera cameraFor(const std::vector<MapSpot> &spots, QSizeF size, QMarginsF margins);

} // namespace Dateline::Timeline
