// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QHash>

namespace Dateline::Test {

/// Makes a timeline of places by hand. Dates as for dateOf().
class PlaceStory
{
public:
    PlaceStory();

    /// A place and one entry there on a date; the same name again is the same place.
    PlaceStory &at(const QString &name, double latitude, double longitude, const QString &date,
                   int entries = 1);
    /// A place without a position.
    PlaceStory &somewhere(const QString &name, const QString &date);
    PlaceStory &planned();                         ///< What was added last.
    PlaceStory &country(const QString &code = {}); ///< So is its place.
    /// All of it is one trip.
    PlaceStory &asTrip();

    Timeline::TimelineContentPointer content() const;

private:
    qint64 placeOf(const QString &name);
    void addEntries(qint64 place, const QString &date, int entries);

    Timeline::TimelineContent m_content;
    QHash<QString, qint64> m_places; ///< By name.
    Timeline::Trip m_trip;
    bool m_isTrip = false;
};

} // namespace Dateline::Test
