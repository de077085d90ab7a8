// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

#include <QPointF>

namespace Dateline::Timeline {

/// A place on the plane of the map: x is the longitude in degrees, y grows to the south and is 0 at the
/// equator, where its unit is a degree as well. Miller's cylindrical projection: calm for the whole world,
/// and since moving and zooming are no more than shifting and scaling, fast.
QPointF projected(Coordinates where);
/// Longitude between -180 and 180.
Coordinates unprojected(QPointF point);

/// The factor for y that gives shapes at a latitude their true form.
double trueStretch(double latitude);

/// Kilometres of a degree of longitude at a latitude.
double kilometresOfDegree(double latitude);
/// Along the ground, in kilometres.
double groundDistance(Coordinates one, Coordinates other);

} // namespace Dateline::Timeline
