// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapprojection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Dateline::Timeline {

namespace {

constexpr double radian = std::numbers::pi / 180;
constexpr double earthRadius = 6371; ///< Kilometres.
constexpr double farthestTrue = 70;  ///< Nearer to a pole true forms would need too much room.

} // namespace

QPointF projected(Coordinates where)
{
    const double latitude = std::clamp(where.latitude, -90.0, 90.0) * radian;
    return {where.longitude, -1.25 * std::log(std::tan(std::numbers::pi / 4 + 0.4 * latitude)) / radian};
}

Coordinates unprojected(QPointF point)
{
    const double latitude = 2.5 * (std::atan(std::exp(-0.8 * point.y() * radian)) - std::numbers::pi / 4);
    return {latitude / radian, point.x() - 360 * std::round(point.x() / 360)};
}

double trueStretch(double latitude)
{
    const double angle = std::min(std::abs(latitude), farthestTrue) * radian;
    return std::cos(0.8 * angle) / std::cos(angle);
}

double kilometresOfDegree(double latitude)
{
    return earthRadius * radian * std::cos(latitude * radian);
}

double groundDistance(Coordinates one, Coordinates other)
{
    const double north = std::sin((other.latitude - one.latitude) * radian / 2);
    const double east = std::sin((other.longitude - one.longitude) * radian / 2);
    const double half =
        north * north + std::cos(one.latitude * radian) * std::cos(other.latitude * radian) * east * east;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(half)));
}

} // namespace Dateline::Timeline
