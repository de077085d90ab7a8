// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/placesense.h"

#include "timeline/places/gazetteer.h"

namespace Dateline::Timeline {

namespace {

constexpr qint32 near = 3; ///< Between a place and the larger one that it is in: "London, Ontario".

} // namespace

PlaceSense::PlaceSense(const Gazetteer &gazetteer, const QSet<quint16> &countries)
    : m_gazetteer(gazetteer)
    , m_countries(countries)
{
}

QList<qint32> PlaceSense::senses(const QList<FoundPlace> &places) const
{
    QList<qint32> senses;
    senses.reserve(places.size());
    for (qsizetype at = 0; at < places.size(); ++at) {
        const auto countryAt = [&](qsizetype other, qint32 distance) -> quint16 {
            if (other < 0 || other >= places.size() || distance > near || places[other].name < 0)
                return 0;
            const qint32 place = m_gazetteer.placesOf(places[other].name).front();
            return m_gazetteer.kindOf(place) <= PlaceKind::State ? m_gazetteer.countryOf(place) : quint16(0);
        };
        const qint32 next = at + 1 < places.size() ? places[at + 1].start - places[at].end : near + 1;
        const qint32 previous = at > 0 ? places[at].start - places[at - 1].end : near + 1;
        quint16 neighbour = countryAt(at + 1, next);
        if (neighbour == 0)
            neighbour = countryAt(at - 1, previous);
        senses.append(senseOf(places[at], neighbour));
    }
    return senses;
}

/// A namesake that is hardly known is not meant where only its country is named as well.
bool PlaceSense::isComparable(qint32 other, qint32 largest) const
{
    constexpr qint64 known = 300'000;
    constexpr qint64 times = 10;
    const qint64 people = m_gazetteer.populationOf(largest);
    return people < known || m_gazetteer.populationOf(other) * times >= people;
}

qint32 PlaceSense::senseOf(const FoundPlace &place, quint16 neighbour) const
{
    const auto places = m_gazetteer.placesOf(place.name);
    if (places.empty())
        return -1;
    const qint32 largest = places.front();
    const quint16 country = m_gazetteer.countryOf(largest);
    if (neighbour != 0 && neighbour != country) {
        for (const qint32 other : places) {
            if (m_gazetteer.countryOf(other) == neighbour)
                return other;
        }
    }
    const bool isWide = m_gazetteer.kindOf(largest) < PlaceKind::State || m_gazetteer.isCapital(largest);
    if (isWide || m_countries.contains(country))
        return largest;
    for (const qint32 other : places) {
        if (m_countries.contains(m_gazetteer.countryOf(other)) && isComparable(other, largest))
            return other;
    }
    return largest;
}

} // namespace Dateline::Timeline
