// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placestory.h"

#include "sightingbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using namespace Timeline;

PlaceStory::PlaceStory()
{
    m_content.subject.number = Envoy;
    m_content.subject.name = u"Anna Berg"_s;
    m_content.sightings.entities.insert(Envoy, m_content.subject);
}

qint64 PlaceStory::placeOf(const QString &name)
{
    if (const auto known = m_places.constFind(name); known != m_places.cend())
        return *known;
    Entity place;
    place.number = 101 + m_places.size();
    place.kind = EntityKind::Place;
    place.name = name;
    m_content.sightings.entities.insert(place.number, place);
    m_places.insert(name, place.number);
    return place.number;
}

void PlaceStory::addEntries(qint64 place, const QString &date, int entries)
{
    Trip::Stop stop{place, dateOf(date), {}};
    for (; entries > 0; --entries) {
        stop.entries.append(qint32(m_content.history.entries.size()));
        HistoryEntry entry;
        entry.date = stop.date;
        entry.place = place;
        m_content.history.entries.append(entry);
    }
    m_trip.stops.append(stop);
}

PlaceStory &PlaceStory::at(const QString &name, double latitude, double longitude, const QString &date,
                           int entries)
{
    Entity place = m_content.sightings.entities.value(placeOf(name));
    place.coordinates = Coordinates{latitude, longitude};
    m_content.sightings.entities.insert(place.number, place);
    addEntries(place.number, date, entries);
    return *this;
}

PlaceStory &PlaceStory::somewhere(const QString &name, const QString &date)
{
    addEntries(placeOf(name), date, 1);
    return *this;
}

PlaceStory &PlaceStory::planned()
{
    for (const qint32 entry : m_trip.stops.last().entries)
        m_content.history.entries[entry].status = EventStatus::Planned;
    return *this;
}

PlaceStory &PlaceStory::country(const QString &code)
{
    Entity place = m_content.sightings.entities.value(m_trip.stops.last().place);
    place.isCountry = true;
    place.country = code;
    m_content.sightings.entities.insert(place.number, place);
    return *this;
}

PlaceStory &PlaceStory::asTrip()
{
    m_isTrip = true;
    return *this;
}

TimelineContentPointer PlaceStory::content() const
{
    auto content = std::make_shared<TimelineContent>(m_content);
    if (!m_isTrip)
        return content;
    Trip trip = m_trip;
    trip.date = {trip.stops.first().date.first, trip.stops.last().date.last, DatePrecision::Range};
    content->history.trips = {trip};
    for (HistoryEntry &entry : content->history.entries)
        entry.trip = 0;
    return content;
}

} // namespace Dateline::Test
