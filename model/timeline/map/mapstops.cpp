// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapstops.h"

#include "timeline/map/mapcountries.h"
#include "timeline/map/mapdates.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

/// Puts stops together by place.
class StopsMaker
{
public:
    explicit StopsMaker(const TimelineContent &content)
        : m_content(content)
    {
    }

    /// The place's number in the stops; -1 when it has no position.
    int add(qint64 place, const QList<qint32> &entries)
    {
        const auto known = m_numbers.constFind(place);
        if (known != m_numbers.cend()) {
            stops.places[size_t(*known)].entries.append(entries);
            return *known;
        }
        const Entity entity = m_content.sightings.entities.value(place);
        if (!entity.coordinates) {
            addUnplaced(entity, entries);
            return -1;
        }
        MapPlace made;
        made.place = place;
        made.name = entity.name;
        made.where = *entity.coordinates;
        made.isArea = entity.isCountry;
        made.country = entity.isCountry ? entity.country : QString();
        made.reach = entity.isCountry ? reachOf(entity) : 0;
        made.entries = entries;
        const int number = int(stops.places.size());
        m_numbers.insert(place, number);
        stops.places.push_back(made);
        return number;
    }

    bool isPlanned(const QList<qint32> &entries) const
    {
        return std::ranges::all_of(entries, [this](qint32 entry) {
            return m_content.history.entries[entry].status == EventStatus::Planned;
        });
    }

    void finish()
    {
        for (MapPlace &place : stops.places) {
            std::ranges::sort(place.entries);
            place.isPlanned = isPlanned(place.entries);
        }
        for (UnplacedStop &stop : stops.unplaced)
            std::ranges::sort(stop.entries);
    }

    MapStops stops;

private:
    void addUnplaced(const Entity &entity, const QList<qint32> &entries)
    {
        const auto known = m_unplaced.constFind(entity.name);
        if (known != m_unplaced.cend()) {
            stops.unplaced[*known].entries.append(entries);
            return;
        }
        m_unplaced.insert(entity.name, stops.unplaced.size());
        stops.unplaced.push_back({entity.name, entries});
    }

    const TimelineContent &m_content;
    QHash<qint64, int> m_numbers;
    QHash<QString, size_t> m_unplaced; ///< By name.
};

/// Where a stop is: its own place, or else the first of its entries' that has a position.
qint64 placedOf(const TimelineContent &content, const Trip::Stop &stop)
{
    const auto hasPosition = [&content](qint64 place) {
        return content.sightings.entities.value(place).coordinates.has_value();
    };
    if (hasPosition(stop.place))
        return stop.place;
    for (const qint32 entry : stop.entries) {
        if (hasPosition(content.history.entries[entry].place))
            return content.history.entries[entry].place;
    }
    return stop.place;
}

DateValue datesOf(const History &history, const QList<qint32> &entries)
{
    DateValue dates = history.entries[entries.first()].date;
    for (const qint32 entry : entries)
        dates = spanOf(dates, history.entries[entry].date);
    return dates;
}

bool isIn(const ShownEntries &shown, qint32 entry)
{
    return size_t(entry) < shown.size() && shown[size_t(entry)];
}

} // namespace

ShownEntries shownEntries(std::span<const qint32> entries)
{
    ShownEntries shown;
    if (!entries.empty())
        shown.resize(size_t(*std::ranges::max_element(entries)) + 1);
    for (const qint32 entry : entries)
        shown[size_t(entry)] = true;
    return shown;
}

int MapStops::placeOfEntry(qint32 entry) const
{
    const auto has = [entry](const MapPlace &place) { return place.entries.contains(entry); };
    const auto found = std::ranges::find_if(places, has);
    return found == places.end() ? -1 : int(found - places.begin());
}

MapStops stopsOfTrip(const TimelineContent &content, int trip, const ShownEntries &shown,
                     const QLocale &locale)
{
    StopsMaker maker(content);
    maker.stops.isTrip = true;
    int number = 0;
    int before = -1;
    int year = 0;
    for (const Trip::Stop &stop : content.history.trips[trip].stops) {
        QList<qint32> entries = stop.entries;
        entries.removeIf([&shown](qint32 entry) { return !isIn(shown, entry); });
        if (entries.isEmpty())
            continue;
        const int at = maker.add(placedOf(content, stop), entries);
        ++number;
        if (at < 0)
            continue;
        MapPlace &place = maker.stops.places[size_t(at)];
        place.stops.append(number);
        const bool isSameYear = stop.date.first.year() == year && stop.date.last.year() == year;
        place.dates.append(isSameYear ? wordsWithoutYear(stop.date, locale) : spanWords(stop.date, locale));
        place.fullDates.append(spanWords(stop.date, locale));
        year = stop.date.last.year();
        if (before >= 0 && before != at)
            maker.stops.legs.push_back({before, at, maker.isPlanned(entries)});
        before = at;
    }
    maker.finish();
    return std::move(maker.stops);
}

MapStops placesOf(const TimelineContent &content, const ShownEntries &shown, const QLocale &locale)
{
    StopsMaker maker(content);
    QHash<qint64, QList<qint32>> entries;
    QList<qint64> places; // By the first entry of each.
    for (qint32 entry = 0; entry < qint32(content.history.entries.size()); ++entry) {
        const qint64 place = content.history.entries[entry].place;
        if (place == 0 || !isIn(shown, entry))
            continue;
        QList<qint32> &there = entries[place];
        if (there.isEmpty())
            places.append(place);
        there.append(entry);
    }
    for (const qint64 place : std::as_const(places))
        maker.add(place, entries.value(place));
    maker.finish();
    std::ranges::stable_sort(maker.stops.places, std::ranges::greater(),
                             [](const MapPlace &place) { return place.entries.size(); });
    for (MapPlace &place : maker.stops.places)
        place.dates = place.fullDates = {spanWords(datesOf(content.history, place.entries), locale)};
    return std::move(maker.stops);
}

} // namespace Dateline::Timeline
