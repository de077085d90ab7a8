// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/arenalist.h"
#include "timeline/history/history.h"

#include <vector>

namespace Dateline::Timeline {

/// An entry in the making, with what it is compared by. There are as many as sightings, or nearly: it has no
/// memory of its own.
struct EntryDraft
{
    DateValue date;
    EventStatus status = EventStatus::Happened;
    Action action = Action::Other;
    bool isExplicit = false; ///< Someone names its date in the clause itself.
    qint64 place = 0;
    qint64 actor = 0; ///< Who acts; 0 for nobody named.
    ArenaList<qint64> participants;
    ArenaList<qint64>
        others; ///< Who else tells it apart: neither the subject nor who is always along; sorted.
    ArenaList<qint32> sightings; ///< In Sightings::events; empty when it was joined to another.
    ArenaList<qint32> articles;  ///< Sorted; their numbers are of no other use, as those of outlets.
    ArenaList<qint32> outlets;
    ArenaList<qint32> becomes; ///< Numbers of drafts, as in a HistoryEntry.
    ArenaList<qint32> plans;
    ArenaList<DateValue> otherDates;

    bool isPlanned() const { return status == EventStatus::Planned; }
    bool isOnDay() const { return date.precision >= DatePrecision::Day; }
};

using EntryDrafts = std::vector<EntryDraft>;

} // namespace Dateline::Timeline
