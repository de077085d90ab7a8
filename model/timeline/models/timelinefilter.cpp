// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/timelinefilter.h"

#include <algorithm>
#include <utility>

namespace Dateline::Timeline {

namespace {

bool hasOutlet(const QSet<QString> &outlets, const HistoryEntry &entry, const Sightings &sightings)
{
    return outlets.isEmpty() || std::ranges::any_of(entry.sightings, [&](qint32 number) {
               return outlets.contains(sightings.events[number].outlet);
           });
}

bool isMadeByHand(const Sighting &sighting)
{
    return sighting.isByHand || sighting.isPinned;
}

bool isDateNamed(const HistoryEntry &entry, const Sightings &sightings)
{
    return std::ranges::any_of(entry.sightings, [&](qint32 number) {
        const Sighting &sighting = sightings.events[number];
        return sighting.isDateExplicit || sighting.isEdited || isMadeByHand(sighting);
    });
}

bool isToldBySeveral(const HistoryEntry &entry, const Sightings &sightings)
{
    const QString &first = sightings.events[entry.sightings.first()].outlet;
    return std::ranges::any_of(entry.sightings, [&](qint32 number) {
        const Sighting &sighting = sightings.events[number];
        return sighting.outlet != first || isMadeByHand(sighting);
    });
}

bool hasEvidence(Evidence evidence, const HistoryEntry &entry, const Sightings &sightings)
{
    switch (evidence) {
    case Evidence::Any:
        return true;
    case Evidence::DateNamed:
        return isDateNamed(entry, sightings);
    case Evidence::SeveralOutlets:
        return isToldBySeveral(entry, sightings);
    }
    return true;
}

} // namespace

bool accepts(const TimelineFilter &filter, const HistoryEntry &entry, const Sightings &sightings)
{
    if (filter.from.isValid() && entry.date.last < filter.from)
        return false;
    if (filter.to.isValid() && entry.date.first > filter.to)
        return false;
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(entry.status))
        return false;
    if (!filter.places.isEmpty() && !filter.places.contains(entry.place))
        return false;
    const bool areTogether = std::ranges::all_of(filter.together, [&entry](qint64 entity) {
        return entry.place == entity || entry.participants.contains(entity);
    });
    return areTogether && hasOutlet(filter.outlets, entry, sightings) &&
           hasEvidence(filter.evidence, entry, sightings);
}

TimelineFilter renumbered(TimelineFilter filter, const TimelineContentPointer &before,
                          const TimelineContentPointer &now)
{
    const auto numberOf = [&](qint64 entity) -> qint64 {
        const CatalogueEntry *known =
            before && before->catalogue ? before->catalogue->entry(entity) : nullptr;
        const CatalogueEntry *entry =
            known && now && now->catalogue ? now->catalogue->withId(known->entity.id) : nullptr;
        return entry ? entry->entity.number : 0;
    };
    QList<qint64> together;
    for (const qint64 entity : std::as_const(filter.together)) {
        const qint64 number = numberOf(entity);
        if (number != 0 && number != now->subject.number && !together.contains(number))
            together.append(number);
    }
    QSet<qint64> places;
    for (const qint64 place : std::as_const(filter.places)) {
        if (const qint64 number = numberOf(place); number != 0)
            places.insert(number);
    }
    filter.together = together;
    filter.places = places;
    return filter;
}

} // namespace Dateline::Timeline
