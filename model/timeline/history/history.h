// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

#include <QList>

#include <optional>

namespace Dateline::Timeline {

/// One entry of a timeline: an event, by all who tell it.
struct HistoryEntry
{
    QString id;     ///< 16 hexadecimal digits; stays when others tell the same later.
    DateValue date; ///< The most exact that is told.
    EventStatus status = EventStatus::Happened;
    Action action = Action::Other;
    qint64 place = 0;            ///< Number of an entity, the most exact that is told; 0 for none.
    QList<qint64> participants;  ///< Numbers of entities, of all who tell it.
    QList<qint32> sightings;     ///< In Sightings::events; the one to quote first.
    QList<DateValue> otherDates; ///< What others say when it was, where they disagree.
    QList<qint32> becomes;       ///< Of a plan, the entries that tell what became of it.
    QList<qint32> plans;         ///< The entries that had said so before.
    qint32 trip = -1;
    qint32 occasion =
        -1; ///< Entries with one number are what the same one said on one day; -1 for one alone.
};

/// A run of places that someone was at, or plans to be.
struct Trip
{
    struct Stop
    {
        qint64 place = 0;
        DateValue date; ///< From the first day to the last that is known.
        QList<qint32> entries;
    };

    QList<Stop> stops; ///< In order.
    DateValue date;
};

/// The timeline of an entity: entries by date, then by where they are told, and trips by date.
struct History
{
    QList<HistoryEntry> entries;
    QList<Trip> trips; ///< Of persons and organisations.
};

/// Makes a timeline of what articles tell of `subject`. Events of one article become one entry only
/// where it tells of one arrival or meeting several times, as headline and text do; events that may be two
/// rather stay two. The order of `sightings` does not matter; those without a date
/// are left out. Any thread; a second one helps with many sightings unless `mostThreads` is 1, and makes no
/// difference to what comes out.
History buildHistory(const Sightings &sightings, qint64 subject, int mostThreads = 2);

} // namespace Dateline::Timeline
