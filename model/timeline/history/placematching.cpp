// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/placematching.h"

#include <QtMath>

namespace Dateline::Timeline {

namespace {

constexpr double earthRadius = 6371; ///< Kilometres.
constexpr double nearDistance = 50;

/// Along a great circle, in kilometres (haversine formula).
double distance(const Coordinates &one, const Coordinates &other)
{
    const double latitudes = qDegreesToRadians(other.latitude - one.latitude) / 2;
    const double longitudes = qDegreesToRadians(other.longitude - one.longitude) / 2;
    const double chord = qPow(qSin(latitudes), 2) + qCos(qDegreesToRadians(one.latitude)) *
                                                        qCos(qDegreesToRadians(other.latitude)) *
                                                        qPow(qSin(longitudes), 2);
    return 2 * earthRadius * qAsin(qSqrt(qBound(0.0, chord, 1.0)));
}

} // namespace

bool PlaceMatching::agree(qint64 one, qint64 other) const
{
    if (one == other || one == 0 || other == 0)
        return true;
    const Entity *first = m_entities.find(one);
    const Entity *second = m_entities.find(other);
    if (!first || !second || first->country.isEmpty())
        return false;
    // Two countries are not one within the other, and neither are two cities.
    return first->isCountry != second->isCountry && first->country == second->country;
}

bool PlaceMatching::near(qint64 one, qint64 other) const
{
    if (match(one, other))
        return true;
    if (isCountry(one) || isCountry(other))
        return false;
    const Entity *first = m_entities.find(one);
    const Entity *second = m_entities.find(other);
    if (!first || !second || first->country != second->country)
        return false;
    return first->coordinates && second->coordinates &&
           distance(*first->coordinates, *second->coordinates) <= nearDistance;
}

qint64 PlaceMatching::moreExact(qint64 one, qint64 other) const
{
    if (one == 0 || other == 0)
        return one != 0 ? one : other;
    return isCountry(one) && !isCountry(other) ? other : one;
}

bool PlaceMatching::isCountry(qint64 place) const
{
    const Entity *entity = m_entities.find(place);
    return entity && entity->isCountry;
}

} // namespace Dateline::Timeline
