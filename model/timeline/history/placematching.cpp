// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/placematching.h"

#include <QtMath>

namespace Dateline::Timeline {

namespace {

constexpr double earthRadius = 6371; ///< Kilometres.
constexpr double nearDistance = 50;
constexpr qint64 mostNumbers = 1 << 22; ///< Of entities that have a place in an array.

/// The code of a country as a number.
quint64 packed(const QString &country)
{
    quint64 number = 0;
    for (const QChar letter : country)
        number = number << 16 | letter.unicode();
    return number;
}

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

PlaceMatching::PlaceMatching(const Sightings &sightings)
    : m_entities(sightings.entities)
{
    for (const Sighting &sighting : sightings.events) {
        const qint64 place = sighting.place;
        if (place <= 0 || place > mostNumbers)
            continue;
        if (size_t(place) >= m_numbers.size())
            m_numbers.resize(size_t(place) * 2, -1);
        qint32 &number = m_numbers[size_t(place)];
        if (number < 0) {
            number = qint32(m_known.size());
            m_known.push_back(find(place));
        }
    }
}

PlaceMatching::Known PlaceMatching::find(qint64 place) const
{
    const Entity *entity = m_entities.find(place);
    return entity ? Known{entity, packed(entity->country), entity->isCountry} : Known();
}

bool PlaceMatching::agree(qint64 one, qint64 other) const
{
    if (one == other || one == 0 || other == 0)
        return true;
    const Known first = known(one);
    const Known second = known(other);
    if (!first.entity || !second.entity || first.country == 0)
        return false;
    // Two countries are not one within the other, and neither are two cities.
    return first.isCountry != second.isCountry && first.country == second.country;
}

bool PlaceMatching::near(qint64 one, qint64 other) const
{
    if (match(one, other))
        return true;
    const Known first = known(one);
    const Known second = known(other);
    if (first.isCountry || second.isCountry || !first.entity || !second.entity ||
        first.country != second.country)
        return false;
    const auto &here = first.entity->coordinates;
    const auto &there = second.entity->coordinates;
    return here && there && distance(*here, *there) <= nearDistance;
}

qint64 PlaceMatching::moreExact(qint64 one, qint64 other) const
{
    if (one == 0 || other == 0)
        return one != 0 ? one : other;
    return isCountry(one) && !isCountry(other) ? other : one;
}

bool PlaceMatching::isCountry(qint64 place) const
{
    return known(place).isCountry;
}

} // namespace Dateline::Timeline
