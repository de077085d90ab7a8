// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/comparison.h"

#include "timeline/history/placematching.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace Dateline::Timeline {

namespace {

/// By day; what is rougher comes before the days it begins with.
struct RowOrder
{
    bool operator()(const DateValue &one, const DateValue &other) const
    {
        const auto key = [](const DateValue &date) {
            return std::tuple(date.first, -date.last.toJulianDay(),
                              std::min(date.precision, DatePrecision::Day));
        };
        return key(one) < key(other);
    }
};

DateValue rowDate(const DateValue &date)
{
    return date.first == date.last ? dayValue(date.first) : date;
}

using Rows = std::map<DateValue, ComparisonRow, RowOrder>;

void addEntries(Rows *rows, const TimelineContent &content, qsizetype column, qsizetype columns)
{
    for (qint32 number = 0; number < content.history.entries.size(); ++number) {
        const DateValue date = rowDate(content.history.entries[number].date);
        ComparisonRow &row = (*rows)[date];
        row.date = date;
        row.entries.resize(columns);
        row.together.resize(columns);
        row.entries[column].append(number);
    }
}

QSet<qint64> placesOf(const TimelineContent &content, const QList<qint32> &entries)
{
    QSet<qint64> places;
    for (const qint32 number : entries) {
        const HistoryEntry &entry = content.history.entries[number];
        if (entry.place != 0 && entry.status != EventStatus::Planned)
            places.insert(entry.place);
    }
    return places;
}

/// Timelines of one archive may have been read from catalogues of different times.
EntityTable placesOfAll(const QList<TimelineContentPointer> &contents)
{
    EntityTable places;
    for (const TimelineContentPointer &content : contents) {
        for (const HistoryEntry &entry : content->history.entries) {
            if (const Entity *place = content->sightings.entities.find(entry.place))
                places.insert(entry.place, *place);
        }
    }
    return places;
}

void addPlaces(ComparisonRow *row, const QSet<qint64> &one, const QSet<qint64> &other,
               const PlaceMatching &matching)
{
    for (const qint64 place : one) {
        for (const qint64 second : other) {
            if (!matching.match(place, second))
                continue;
            const qint64 shared = matching.moreExact(place, second);
            if (!row->sharedPlaces.contains(shared))
                row->sharedPlaces.append(shared);
        }
    }
}

using Clause = std::pair<QString, qint32>; ///< Article and start.

bool isToldOfBoth(const TimelineContent &one, const HistoryEntry &entry, const TimelineContent &other,
                  const QSet<Clause> &clauses)
{
    return entry.participants.contains(other.subject.number) ||
           std::ranges::any_of(entry.sightings, [&](qint32 number) {
               const Sighting &sighting = one.sightings.events[number];
               return clauses.contains({sighting.article, sighting.start});
           });
}

QSet<Clause> clausesOf(const TimelineContent &content, const QList<qint32> &entries)
{
    QSet<Clause> clauses;
    for (const qint32 entry : entries) {
        for (const qint32 number : content.history.entries[entry].sightings) {
            const Sighting &sighting = content.sightings.events[number];
            clauses.insert({sighting.article, sighting.start});
        }
    }
    return clauses;
}

void addTogether(ComparisonRow *row, const QList<TimelineContentPointer> &contents, qsizetype column,
                 qsizetype other)
{
    const TimelineContent &content = *contents[column];
    const QSet<Clause> clauses = clausesOf(*contents[other], row->entries[other]);
    for (const qint32 number : std::as_const(row->entries[column])) {
        if (!row->together[column].contains(number) &&
            isToldOfBoth(content, content.history.entries[number], *contents[other], clauses))
            row->together[column].append(number);
    }
}

/// A country says nothing where a city is known.
void leaveOutCountries(QList<qint64> *places, const PlaceMatching &matching)
{
    const auto isCity = [&matching](qint64 place) { return !matching.isCountry(place); };
    if (std::ranges::any_of(*places, isCity))
        places->removeIf([&matching](qint64 place) { return matching.isCountry(place); });
}

void findShared(ComparisonRow *row, const QList<TimelineContentPointer> &contents,
                const PlaceMatching &matching)
{
    for (qsizetype one = 0; one < contents.size(); ++one) {
        for (qsizetype other = 0; other < contents.size(); ++other) {
            if (one == other || row->entries[one].isEmpty())
                continue;
            addTogether(row, contents, one, other);
            if (one < other && row->date.first == row->date.last)
                addPlaces(row, placesOf(*contents[one], row->entries[one]),
                          placesOf(*contents[other], row->entries[other]), matching);
        }
    }
    leaveOutCountries(&row->sharedPlaces, matching);
}

} // namespace

bool ComparisonRow::hasTogether() const
{
    return std::ranges::any_of(together, [](const QList<qint32> &entries) { return !entries.isEmpty(); });
}

std::vector<ComparisonRow> compared(const QList<TimelineContentPointer> &contents)
{
    Rows rows;
    for (qsizetype column = 0; column < contents.size(); ++column)
        addEntries(&rows, *contents[column], column, contents.size());
    const EntityTable places = placesOfAll(contents);
    const PlaceMatching matching(places);
    std::vector<ComparisonRow> inOrder;
    inOrder.reserve(rows.size());
    for (auto &[date, row] : rows) {
        findShared(&row, contents, matching);
        inOrder.push_back(std::move(row));
    }
    return inOrder;
}

} // namespace Dateline::Timeline
