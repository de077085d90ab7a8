// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QList>

#include <vector>

namespace Dateline::Timeline {

/// What several entities did at one time, a list of entries each.
struct ComparisonRow
{
    DateValue date;                ///< A day, or what all entries of the row are dated as, when rougher.
    QList<QList<qint32>> entries;  ///< By column, numbers in its History::entries.
    QList<qint64> sharedPlaces;    ///< Where two of them or more were, numbers of entities.
    QList<QList<qint32>> together; ///< Of entries, those that another column tells as well.

    /// Whether two of the columns have something in common here.
    bool isShared() const { return !sharedPlaces.isEmpty() || hasTogether(); }
    bool hasTogether() const;
};

/// Timelines side by side: a row for each day, and for each rougher date, that any of them has entries at, in
/// the order of dates. A place is shared when two were at it on the same day, not when one only planned to
/// be; a country only when nothing more exact is shared. An event is, when the same clause tells it of both,
/// or one takes part in the other's. All contents must be of one catalogue.
std::vector<ComparisonRow> compared(const QList<TimelineContentPointer> &contents);

} // namespace Dateline::Timeline
