// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/history.h"

namespace Dateline::Timeline {

History buildHistory(const Sightings &sightings, qint64 subject)
{
    Q_UNUSED(subject)
    History history;
    for (qsizetype event = 0; event < sightings.events.size(); ++event) {
        const Sighting &told = sightings.events[event];
        HistoryEntry entry;
        entry.date = told.date;
        entry.status = told.status;
        entry.action = told.action;
        entry.place = told.place;
        entry.participants = told.participants;
        entry.sightings = {qint32(event)};
        history.entries.append(entry);
    }
    return history;
}

} // namespace Dateline::Timeline
