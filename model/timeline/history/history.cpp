// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/history.h"

#include "support/hexadecimal.h"
#include "timeline/history/dating.h"
#include "timeline/history/merging.h"
#include "timeline/history/plans.h"
#include "timeline/history/trips.h"

#include <QSet>

#include <array>
#include <map>
#include <set>
#include <span>
#include <thread>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype fewForThreads = 4000; ///< So many sightings are not worth a second thread.

/// Of the days that outlets name the one that most of them do, the earliest of several; the others beside it.
void settleDate(EntryDraft *draft, const Sightings &sightings, const OrderedSightings &ordered, Arena &arena)
{
    const auto dateOf = [&](qint32 number) -> const DateValue & { return sightings.events[number].date; };
    draft->date = dateOf(draft->sightings.first());
    if (draft->sightings.size() == 1)
        return;
    std::map<std::pair<QDate, QDate>, std::set<qint32>> outlets;
    DatePrecision finest = DatePrecision::Century;
    for (const qint32 number : draft->sightings)
        finest = std::max(finest, dateOf(number).precision);
    for (const qint32 number : draft->sightings) {
        const DateValue &date = dateOf(number);
        // "This January" does not contradict a day of it.
        const bool isRough = date.precision < DatePrecision::Day && finest >= DatePrecision::Day;
        if (!isRough)
            outlets[{date.first, date.last}].insert(ordered.outlet(number));
    }
    const auto most =
        std::max_element(outlets.cbegin(), outlets.cend(), [](const auto &one, const auto &two) {
            return one.second.size() < two.second.size();
        });
    draft->date = {most->first.first, most->first.second, finest};
    for (const auto &[days, names] : outlets) {
        if (days != most->first)
            draft->otherDates.append({days.first, days.second, std::min(finest, DatePrecision::Day)}, arena);
    }
}

void orderQuotes(EntryDraft *draft, const Sightings &sightings, const OrderedSightings &ordered, Arena &arena)
{
    const qsizetype count = draft->sightings.size();
    if (count == 1)
        return;
    qint32 *numbers = draft->sightings.items(arena);
    std::sort(numbers, numbers + count, [&](qint32 one, qint32 other) {
        const bool tellsDate = sightings.events[one].date.overlaps(draft->date);
        return tellsDate != sightings.events[other].date.overlaps(draft->date)
                   ? tellsDate
                   : ordered.quotesBetter(one, other);
    });
}

constexpr quint64 prime = 0x100000001b3;

/// FNV-1a, 64 bits, which gives the same wherever and whenever it runs.
quint64 mixed(quint64 hash, quint64 value)
{
    for (int shift = 0; shift < 64; shift += 16)
        hash = (hash ^ ((value >> shift) & 0xffff)) * prime;
    return hash;
}

/// The same for 16 bits followed by zeros.
quint64 mixedUnit(quint64 hash, quint64 value)
{
    constexpr quint64 fourTimes = prime * prime * prime * prime;
    return (hash ^ value) * fourTimes;
}

/// The ids of entries that each sighting would name, in the order in which they lie in memory: entries come
/// in another one.
std::vector<quint64> idsOf(const QList<Sighting> &events)
{
    std::vector<quint64> ids;
    ids.reserve(size_t(events.size()));
    const QString *article = nullptr;
    quint64 ofArticle = 0;
    for (const Sighting &told : events) {
        const bool isSameArticle = article && article->constData() == told.article.constData() &&
                                   article->size() == told.article.size();
        article = &told.article;
        if (!isSameArticle) {
            ofArticle = 0xcbf29ce484222325;
            for (const QChar unit : told.article)
                ofArticle = mixedUnit(ofArticle, unit.unicode());
        }
        quint64 hash = ofArticle;
        for (const qint64 value : {qint64(told.start), qint64(told.end), qint64(told.action),
                                   told.date.first.toJulianDay(), told.date.last.toJulianDay()})
            hash = mixed(hash, quint64(value));
        ids.push_back(hash);
    }
    return ids;
}

/// Who told it first names an entry, which later articles do not change. Different ones may have one id.
quint64 idOf(const EntryDraft &draft, const std::vector<quint64> &ids, const OrderedSightings &ordered)
{
    const qint32 *first =
        std::min_element(draft.sightings.begin(), draft.sightings.end(),
                         [&](qint32 one, qint32 other) { return ordered.isToldBefore(one, other); });
    return ids[size_t(*first)];
}

/// The numbers of drafts in the order of a timeline: by date, then by where they are told.
std::vector<qint32> orderOf(const EntryDrafts &drafts, const OrderedSightings &ordered)
{
    struct Place
    {
        qint64 first;
        qint64 last;
        qint32 draft;
        qint32 quote;
    };
    std::vector<Place> places;
    places.reserve(drafts.size());
    for (const EntryDraft &draft : drafts)
        places.push_back({draft.date.first.toJulianDay(), draft.date.last.toJulianDay(),
                          qint32(places.size()), draft.sightings.first()});
    std::sort(places.begin(), places.end(), [&](const Place &one, const Place &other) {
        if (one.first != other.first)
            return one.first < other.first;
        // What is dated roughly stands before the days that it may be.
        if (one.last != other.last)
            return one.last > other.last;
        if (ordered.isToldBefore(one.quote, other.quote))
            return true;
        return !ordered.isToldBefore(other.quote, one.quote) && one.draft < other.draft;
    });
    std::vector<qint32> order;
    order.reserve(places.size());
    for (const Place &place : places)
        order.push_back(place.draft);
    return order;
}

void fillEntry(HistoryEntry *entry, const EntryDraft &draft, const Sightings &sightings)
{
    entry->date = draft.date;
    entry->status = draft.status;
    entry->action = draft.action;
    entry->place = draft.place;
    // Shared with the sighting, mostly.
    const QList<qint64> &told = sightings.events[draft.sightings.first()].participants;
    if (draft.participants.begin() == told.constData())
        entry->participants = told;
    else
        entry->participants = {draft.participants.begin(), draft.participants.end()};
    entry->sightings = {draft.sightings.begin(), draft.sightings.end()};
    if (!draft.otherDates.isEmpty())
        entry->otherDates = {draft.otherDates.begin(), draft.otherDates.end()};
}

/// What entries are to be, by their place in a timeline.
struct EntryPlan
{
    std::vector<qint32> order; ///< Numbers of drafts.
    std::vector<quint64> ids;  ///< Each once.
};

EntryPlan planOf(const EntryDrafts &drafts, const Sightings &sightings, const OrderedSightings &ordered)
{
    EntryPlan plan;
    const std::vector<quint64> ids = idsOf(sightings.events);
    plan.order = orderOf(drafts, ordered);
    plan.ids.reserve(plan.order.size());
    QSet<quint64> taken;
    taken.reserve(qsizetype(plan.order.size()));
    for (const qint32 number : plan.order) {
        quint64 id = idOf(drafts[size_t(number)], ids, ordered);
        while (taken.contains(id))
            id = mixed(id, 1);
        taken.insert(id);
        plan.ids.push_back(id);
    }
    return plan;
}

/// Makes the entries of drafts in the order of a timeline, with links between them as they are there.
/// `entries` are as many, and empty.
void fillEntries(std::span<HistoryEntry> entries, const EntryPlan &plan, const EntryDrafts &drafts,
                 const Sightings &sightings, bool hasHelper)
{
    std::vector<qint32> places(plan.order.size());
    for (size_t place = 0; place < places.size(); ++place)
        places[size_t(plan.order[place])] = qint32(place);
    const auto linksOf = [&places](const ArenaList<qint32> &drafted) {
        QList<qint32> links;
        for (const qint32 link : drafted)
            links.append(places[size_t(link)]);
        std::sort(links.begin(), links.end());
        return links;
    };
    const auto fill = [&](size_t from, size_t to) {
        for (size_t place = from; place < to; ++place) {
            const EntryDraft &draft = drafts[size_t(plan.order[place])];
            HistoryEntry &entry = entries[place];
            fillEntry(&entry, draft, sightings);
            entry.id = hexadecimal(plan.ids[place]);
            if (!draft.becomes.isEmpty())
                entry.becomes = linksOf(draft.becomes);
            if (!draft.plans.isEmpty())
                entry.plans = linksOf(draft.plans);
        }
    };
    const size_t half = hasHelper ? entries.size() / 2 : 0;
    std::thread helper;
    if (half > 0)
        helper = std::thread(fill, 0, half);
    fill(half, entries.size());
    if (helper.joinable())
        helper.join();
}

/// Numbers the days on which someone is told to have said several things.
void findOccasions(QList<HistoryEntry> *entries)
{
    std::map<std::tuple<QDate, qint64, bool>, QList<qint32>> statements;
    for (qint32 place = 0; place < qint32(entries->size()); ++place) {
        const HistoryEntry &entry = entries->at(place);
        const bool isStatement = entry.action == Action::Speak || entry.action == Action::Order;
        if (isStatement && entry.date.precision >= DatePrecision::Day && !entry.participants.isEmpty())
            statements[{entry.date.first, entry.participants.first(), entry.status == EventStatus::Planned}]
                .append(place);
    }
    qint32 occasion = 0;
    for (const auto &[day, places] : statements) {
        if (places.size() < 2)
            continue;
        for (const qint32 place : places)
            (*entries)[place].occasion = occasion;
        ++occasion;
    }
}

} // namespace

History buildHistory(const Sightings &sightings, qint64 subject, int mostThreads)
{
    const bool hasHelper = mostThreads > 1 && sightings.events.size() > fewForThreads;
    Arena arena(size_t(sightings.events.size()) * 64 + 4096);
    Arena arenaOfHelper;
    const std::array arenas{&arena, &arenaOfHelper};
    const OrderedSightings ordered(sightings, hasHelper);
    const PlaceMatching places(sightings);
    EntryDrafts drafts =
        joinedAcrossDates(mergedSightings(sightings, ordered, places, subject,
                                          std::span(arenas).first(hasHelper ? arenas.size() : 1)),
                          places, arena);
    for (EntryDraft &draft : drafts) {
        settleDate(&draft, sightings, ordered, arena);
        orderQuotes(&draft, sightings, ordered, arena);
    }
    EntryPlan plan;
    const auto makePlan = [&] { plan = planOf(drafts, sightings, ordered); };
    std::thread planning;
    if (hasHelper)
        planning = std::thread(makePlan);
    else
        makePlan();
    // Neither changes what the other reads.
    linkPlans(&drafts, ordered, places, arena);
    History history;
    history.entries.resize(qsizetype(drafts.size()));
    if (planning.joinable())
        planning.join();
    fillEntries({history.entries.data(), drafts.size()}, plan, drafts, sightings, hasHelper);
    // Neither reads what the other sets.
    std::thread occasions;
    if (hasHelper)
        occasions = std::thread(findOccasions, &history.entries);
    else
        findOccasions(&history.entries);
    findTrips(&history, sightings, places, subject);
    if (occasions.joinable())
        occasions.join();
    return history;
}

} // namespace Dateline::Timeline
