// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/history.h"

#include "timeline/history/dating.h"
#include "timeline/history/merging.h"
#include "timeline/history/plans.h"
#include "timeline/history/trips.h"

#include <QSet>

#include <map>
#include <set>
#include <tuple>

namespace Dateline::Timeline {

namespace {

/// Of the days that outlets name the one that most of them do, the earliest of several; the others beside it.
void settleDate(HistoryEntry *entry, const Sightings &sightings)
{
    std::map<std::pair<QDate, QDate>, QSet<QString>> outlets;
    DatePrecision finest = DatePrecision::Century;
    for (const qint32 number : entry->sightings)
        finest = std::max(finest, sightings.events[number].date.precision);
    for (const qint32 number : entry->sightings) {
        const Sighting &told = sightings.events[number];
        // "This January" does not contradict a day of it.
        const bool isRough = told.date.precision < DatePrecision::Day && finest >= DatePrecision::Day;
        if (!isRough)
            outlets[{told.date.first, told.date.last}].insert(told.outlet.isEmpty() ? told.article
                                                                                    : told.outlet);
    }
    const auto most =
        std::max_element(outlets.cbegin(), outlets.cend(), [](const auto &one, const auto &two) {
            return one.second.size() < two.second.size();
        });
    entry->date = {most->first.first, most->first.second, finest};
    for (const auto &[days, names] : outlets) {
        if (days != most->first)
            entry->otherDates.append({days.first, days.second, std::min(finest, DatePrecision::Day)});
    }
}

void orderQuotes(HistoryEntry *entry, const Sightings &sightings)
{
    std::sort(entry->sightings.begin(), entry->sightings.end(), [&](qint32 one, qint32 other) {
        const Sighting &first = sightings.events[one];
        const Sighting &second = sightings.events[other];
        const bool tellsDate = first.date.overlaps(entry->date);
        return tellsDate != second.date.overlaps(entry->date) ? tellsDate : quotesBetter(first, second);
    });
}

/// FNV-1a, 64 bits, which gives the same wherever and whenever it runs.
quint64 mixed(quint64 hash, quint64 value)
{
    constexpr quint64 prime = 0x100000001b3;
    for (int shift = 0; shift < 64; shift += 16)
        hash = (hash ^ ((value >> shift) & 0xffff)) * prime;
    return hash;
}

quint64 idOf(const Sighting &first)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar unit : first.article)
        hash = mixed(hash, unit.unicode());
    for (const qint64 value : {qint64(first.start), qint64(first.end), qint64(first.action),
                               first.date.first.toJulianDay(), first.date.last.toJulianDay()})
        hash = mixed(hash, quint64(value));
    return hash;
}

/// Names entries by who told them first, which later articles do not change.
void nameEntries(QList<HistoryEntry> *entries, const Sightings &sightings)
{
    QSet<quint64> taken;
    for (HistoryEntry &entry : *entries) {
        const auto first =
            std::min_element(entry.sightings.cbegin(), entry.sightings.cend(), [&](qint32 one, qint32 other) {
                return isToldBefore(sightings.events[one], sightings.events[other]);
            });
        quint64 id = idOf(sightings.events[*first]);
        while (taken.contains(id))
            id = mixed(id, 1);
        taken.insert(id);
        entry.id = QString::number(id, 16).rightJustified(16, u'0');
    }
}

/// Moves the entries of drafts into the order of a timeline, with links between them as they are there.
QList<HistoryEntry> sortedEntries(const EntryDrafts &drafts, const Sightings &sightings)
{
    std::vector<qint32> order(drafts.size());
    for (size_t place = 0; place < order.size(); ++place)
        order[place] = qint32(place);
    std::sort(order.begin(), order.end(), [&](qint32 one, qint32 other) {
        const HistoryEntry &first = drafts[size_t(one)].entry;
        const HistoryEntry &second = drafts[size_t(other)].entry;
        // What is dated roughly stands before the days that it may be.
        const auto rank = [](const DateValue &date) {
            return std::pair(date.first, -date.last.toJulianDay());
        };
        if (rank(first.date) != rank(second.date))
            return rank(first.date) < rank(second.date);
        const Sighting &left = sightings.events[first.sightings.first()];
        const Sighting &right = sightings.events[second.sightings.first()];
        if (isToldBefore(left, right) || isToldBefore(right, left))
            return isToldBefore(left, right);
        return one < other;
    });
    std::vector<qint32> places(order.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[size_t(order[place])] = qint32(place);
    QList<HistoryEntry> entries;
    entries.reserve(qsizetype(order.size()));
    for (const qint32 number : order) {
        HistoryEntry entry = drafts[size_t(number)].entry;
        for (QList<qint32> *links : {&entry.becomes, &entry.plans}) {
            for (qint32 &link : *links)
                link = places[size_t(link)];
            std::sort(links->begin(), links->end());
        }
        entries.append(entry);
    }
    return entries;
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

History buildHistory(const Sightings &sightings, qint64 subject)
{
    const OrderedSightings ordered(sightings);
    const PlaceMatching places(sightings.entities);
    EntryDrafts drafts =
        joinedAcrossDates(SightingMerger(sightings, ordered, places, subject).merged(), places);
    for (EntryDraft &draft : drafts) {
        settleDate(&draft.entry, sightings);
        orderQuotes(&draft.entry, sightings);
    }
    linkPlans(&drafts, sightings, places);
    History history;
    history.entries = sortedEntries(drafts, sightings);
    nameEntries(&history.entries, sightings);
    findOccasions(&history.entries);
    findTrips(&history, sightings, places, subject);
    return history;
}

} // namespace Dateline::Timeline
