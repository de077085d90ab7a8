// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/merging.h"

#include "timeline/history/daymerger.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

/// More than anyone reads; keeps what many articles tell of one event from growing without end.
constexpr qsizetype mostParticipants = 100;

/// A stretch of the order with one date and precision.
struct Stretch
{
    QDate first;
    QDate last;
    qint32 start;
    qint32 end;
};

/// Those of one date follow one another, the most exact first.
std::vector<Stretch> stretchesOf(const Sightings &sightings, const std::vector<qint32> &order)
{
    std::vector<Stretch> stretches;
    for (qint32 place = 0; place < qint32(order.size()); ++place) {
        const DateValue &date = sightings.events[order[size_t(place)]].date;
        if (stretches.empty() || stretches.back().first != date.first || stretches.back().last != date.last)
            stretches.push_back({date.first, date.last, place, place});
        stretches.back().end = place + 1;
    }
    std::sort(stretches.begin(), stretches.end(), [](const Stretch &one, const Stretch &other) {
        if (one.first != other.first)
            return one.first < other.first;
        return one.last != other.last ? one.last < other.last : one.start < other.start;
    });
    return stretches;
}

} // namespace

EntryDrafts mergedSightings(const Sightings &sightings, const OrderedSightings &ordered,
                            const PlaceMatching &places, qint64 subject, Arena &arena)
{
    const std::vector<qint32> &order = ordered.order();
    const std::vector<Stretch> stretches = stretchesOf(sightings, order);
    EntryDrafts drafts(order.size());
    DayMerger merger(sightings, ordered, places, subject, arena);
    auto *numbers = static_cast<qint32 *>(arena.allocate(order.size() * sizeof(qint32), alignof(qint32)));
    std::vector<EntryDraft *> ofDate;
    for (auto stretch = stretches.cbegin(); stretch != stretches.cend();) {
        const Stretch &date = *stretch;
        ofDate.clear();
        for (; stretch != stretches.cend() && stretch->first == date.first && stretch->last == date.last;
             ++stretch) {
            for (qint32 place = stretch->start; place < stretch->end; ++place) {
                numbers[ofDate.size()] = order[size_t(place)];
                ofDate.push_back(&drafts[size_t(place)]);
            }
        }
        merger.merge({numbers, ofDate.size()}, ofDate);
        numbers += ofDate.size(); // The drafts show them.
    }
    std::erase_if(drafts, [](const EntryDraft &draft) { return draft.sightings.isEmpty(); });
    return drafts;
}

void join(EntryDraft *draft, const EntryDraft &other, const PlaceMatching &places, Arena &arena)
{
    for (const qint32 sighting : other.sightings)
        draft->sightings.append(sighting, arena);
    draft->place = places.moreExact(draft->place, other.place);
    if (other.status == EventStatus::Happened)
        draft->status = EventStatus::Happened;
    if (draft->action == Action::Other)
        draft->action = other.action;
    for (const qint64 participant : other.participants) {
        if (draft->participants.size() < mostParticipants && !draft->participants.contains(participant))
            draft->participants.append(participant, arena);
    }
    for (const qint64 person : other.others) {
        if (draft->others.size() < mostParticipants)
            draft->others.insertSorted(person, arena);
    }
    for (const qint32 article : other.articles)
        draft->articles.insertSorted(article, arena);
    for (const qint32 outlet : other.outlets)
        draft->outlets.insertSorted(outlet, arena);
    draft->isExplicit = draft->isExplicit || other.isExplicit;
}

} // namespace Dateline::Timeline
