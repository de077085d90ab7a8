// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QLocale>

#include <span>
#include <vector>

namespace Dateline::Timeline {

/// A place as a map shows it.
struct MapPlace
{
    qint64 place = 0; ///< Number of an entity.
    QString name;
    Coordinates where;
    double reach = 0; ///< Kilometres around it that belong to it: of a country, most of its cities.
    bool isArea = false;
    QString country;        ///< Of an area, its code, if it has one.
    bool isPlanned = false; ///< All that is told of it is planned.
    QList<int> stops;       ///< Which stops of the trip it is, from 1; empty when no trip is shown.
    /// Of each stop, else of all that is told of it; without the year where it is the one said before.
    QStringList dates;
    QStringList fullDates;
    QList<qint32> entries; ///< In order.
};

/// From one stop of a trip to the next.
struct MapLeg
{
    int from = 0; ///< In MapStops::places.
    int to = 0;
    bool isPlanned = false; ///< What is told of where it leads is all planned.
};

/// What a place that has no position is called, and what is told of it.
struct UnplacedStop
{
    QString name;
    QList<qint32> entries;
};

/// What a map shows of a timeline. Never changes; any thread.
struct MapStops
{
    std::vector<MapPlace> places; ///< Of a trip by their first stop; else the most told first.
    std::vector<MapLeg> legs;     ///< Of a trip, in order.
    std::vector<UnplacedStop> unplaced;
    bool isTrip = false;

    /// The place of an entry, in `places`; -1 for none.
    int placeOfEntry(qint32 entry) const;
};

/// Which entries are shown, by their numbers in History::entries; those beyond its end are not.
using ShownEntries = std::vector<bool>;
ShownEntries shownEntries(std::span<const qint32> entries);

/// The stops of a trip that have one of the entries `shown`.
MapStops stopsOfTrip(const TimelineContent &content, int trip, const ShownEntries &shown,
                     const QLocale &locale = QLocale());

/// All places of the entries `shown`.
MapStops placesOf(const TimelineContent &content, const ShownEntries &shown,
                  const QLocale &locale = QLocale());

} // namespace Dateline::Timeline
