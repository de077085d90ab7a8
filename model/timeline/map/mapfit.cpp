// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapfit.h"

#include "timeline/map/mapprojection.h"

#include <algorithm>
#include <cmath>

namespace Dateline::Timeline {

namespace {

constexpr double aroundOne = 260;    ///< Kilometres shown around a single place at least.
constexpr double aroundSeveral = 60; ///< And around several.
constexpr double regional = 40;      ///< Degrees up to which forms are true in the middle,
constexpr double worldwide = 140;    ///< and from which on the map is that of the world.
constexpr double worldMiddle = 20;   ///< Latitude: more people live north of the equator.

/// What of the map has to be seen.
QRectF extentOf(const std::vector<MapSpot> &spots)
{
    std::vector<double> longitudes;
    for (const MapSpot &spot : spots)
        longitudes.push_back(spot.where.longitude);
    const double start = firstLongitude(longitudes);
    const double least = spots.size() == 1 ? aroundOne : aroundSeveral;
    QRectF extent;
    for (const MapSpot &spot : spots) {
        const double reach = std::max(spot.reach, least);
        const double degrees = reach / kilometresOfDegree(0);
        const double east = reach / kilometresOfDegree(std::clamp(spot.where.latitude, -80.0, 80.0));
        double x = spot.where.longitude;
        x += 360 * std::ceil((start - x) / 360);
        const double top = projected({spot.where.latitude + degrees, 0}).y();
        const double bottom = projected({spot.where.latitude - degrees, 0}).y();
        extent |= QRectF(x - east, top, 2 * east, bottom - top);
    }
    return extent;
}

double stretchFor(const QRectF &extent)
{
    const double share =
        std::clamp((std::max(extent.width(), extent.height()) - regional) / (worldwide - regional), 0.0, 1.0);
    return std::lerp(trueStretch(unprojected(extent.center()).latitude), 1.0, share);
}

} // namespace

double firstLongitude(std::vector<double> longitudes)
{
    if (longitudes.empty())
        return 0;
    std::sort(longitudes.begin(), longitudes.end());
    double first = longitudes.front();
    double widest = longitudes.front() + 360 - longitudes.back();
    for (size_t next = 1; next < longitudes.size(); ++next) {
        const double gap = longitudes[next] - longitudes[next - 1];
        if (gap > widest) {
            widest = gap;
            first = longitudes[next];
        }
    }
    return first;
}

MapCamera cameraFor(const std::vector<MapSpot> &spots, QSizeF size, QMarginsF margins)
{
    if (spots.empty())
        return {size, projected({worldMiddle, 0}), 0, 1};
    const QRectF extent = extentOf(spots);
    const double stretch = stretchFor(extent);
    const double width = std::max(size.width() / 3, size.width() - margins.left() - margins.right());
    const double height = std::max(size.height() / 3, size.height() - margins.top() - margins.bottom());
    const double scale = std::min(width / extent.width(), height / (extent.height() * stretch));
    const MapCamera centred(size, extent.center(), scale, stretch);
    return centred.moved({(margins.right() - margins.left()) / 2, (margins.bottom() - margins.top()) / 2});
}

} // namespace Dateline::Timeline
