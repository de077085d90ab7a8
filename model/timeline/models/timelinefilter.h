// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

namespace Dateline::Timeline {

/// How much speaks for an entry.
enum class Evidence : quint8 {
    Any,
    DateNamed,      ///< Someone names its date, or a person dated it.
    SeveralOutlets, ///< Two outlets tell it, or a person added or marked it.
};

/// Which entries of a timeline are shown. An empty set is no limit.
struct TimelineFilter
{
    QSet<EventStatus> statuses;
    QSet<qint64> places; ///< Numbers of entities.
    QSet<QString> outlets;
    QDate from; ///< Null for no limit; both included.
    QDate to;
    Evidence evidence = Evidence::Any;
    QList<qint64> together; ///< Entities that all take part besides the subject, or are the place.

    bool isActive() const { return *this != TimelineFilter(); }
    bool operator==(const TimelineFilter &) const = default;
};

/// Whether a filter lets an entry through.
bool accepts(const TimelineFilter &filter, const HistoryEntry &entry, const Sightings &sightings);

/// A filter of one content for another one: a catalogue that is read anew has other numbers for what was
/// merged or split. What is no more limits nothing.
TimelineFilter renumbered(TimelineFilter filter, const TimelineContentPointer &before,
                          const TimelineContentPointer &now);

} // namespace Dateline::Timeline
