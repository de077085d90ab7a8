// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/merging.h"

#include "timeline/history/daymerger.h"

#include <algorithm>
#include <functional>
#include <thread>
#include <utility>

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

/// How many of them, from the first on, are of its date.
size_t ofFirstDate(std::span<const Stretch> stretches)
{
    size_t count = 1;
    while (count < stretches.size() && stretches[count].first == stretches[0].first &&
           stretches[count].last == stretches[0].last)
        ++count;
    return count;
}

/// How many stretches have about half of all sightings, without cutting a date; and how many these are.
std::pair<size_t, qint32> halfOf(std::span<const Stretch> stretches)
{
    qint32 all = 0;
    for (const Stretch &stretch : stretches)
        all += stretch.end - stretch.start;
    size_t half = 0;
    qint32 before = 0;
    while (half < stretches.size() && before < all / 2) {
        const size_t count = ofFirstDate(stretches.subspan(half));
        for (const Stretch &stretch : stretches.subspan(half, count))
            before += stretch.end - stretch.start;
        half += count;
    }
    return {half, before};
}

} // namespace

EntryDrafts mergedSightings(const Sightings &sightings, const OrderedSightings &ordered,
                            const PlaceMatching &places, qint64 subject, std::span<Arena *const> arenas)
{
    const std::vector<qint32> &order = ordered.order();
    const std::vector<Stretch> stretches = stretchesOf(sightings, order);
    EntryDrafts drafts(order.size());
    auto *numbers =
        static_cast<qint32 *>(arenas[0]->allocate(order.size() * sizeof(qint32), alignof(qint32)));
    const auto merge = [&](std::span<const Stretch> part, qint32 *shown, Arena &arena) {
        DayMerger merger(sightings, ordered, places, subject, arena);
        std::vector<EntryDraft *> ofDate;
        while (!part.empty()) {
            ofDate.clear();
            const size_t count = ofFirstDate(part);
            for (const Stretch &stretch : part.first(count)) {
                for (qint32 place = stretch.start; place < stretch.end; ++place) {
                    shown[ofDate.size()] = order[size_t(place)];
                    ofDate.push_back(&drafts[size_t(place)]);
                }
            }
            merger.merge({shown, ofDate.size()}, ofDate);
            shown += ofDate.size(); // The drafts show them.
            part = part.subspan(count);
        }
    };
    const auto [half, before] = arenas.size() > 1 ? halfOf(stretches) : std::pair(size_t(0), 0);
    std::thread helper;
    if (half > 0)
        helper = std::thread(merge, std::span(stretches).first(half), numbers, std::ref(*arenas[1]));
    merge(std::span(stretches).subspan(half), numbers + before, *arenas[0]);
    if (helper.joinable())
        helper.join();
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
