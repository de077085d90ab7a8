// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

#include <vector>

namespace Dateline::Timeline {

/// Sightings as they are merged: the same whatever order they come in.
struct OrderedSightings
{
    std::vector<qint32> order;      ///< In Sightings::events: those with a date, who says most first.
    std::vector<qint32> articles;   ///< Of each in Sightings::events a number for its article, and
    std::vector<qint32> outlets;    ///< for its outlet.
    QHash<qint64, qint32> frequent; ///< How many name each entity.

    explicit OrderedSightings(const Sightings &sightings);
};

/// Of two that tell the same event whether the first is the one to quote: its date is named and exact, it
/// names more, it is short.
bool quotesBetter(const Sighting &one, const Sighting &other);

/// Where it is told: by time of publication, article and place in it.
bool isToldBefore(const Sighting &one, const Sighting &other);

} // namespace Dateline::Timeline
