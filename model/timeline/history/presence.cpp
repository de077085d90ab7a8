// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/presence.h"

#include "timeline/history/actions.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr int longestStay = 14; ///< Days; who is longer at a place is not on a trip there.

/// A place is a base when it is told in so many months, and on this part of all days.
constexpr size_t baseMonths = 3;
constexpr size_t basePart = 3; ///< One third.

bool tellsPresence(const HistoryEntry &entry, qint64 subject)
{
    if (entry.place == 0 || entry.place == subject || !isExactForTrips(entry.date))
        return false;
    // What is done elsewhere, or by many, tells not where who does it is.
    if (entry.action == Action::Attack || entry.action == Action::Give || entry.action == Action::Happen)
        return false;
    return entry.participants.value(0) == subject ||
           (isMutual(entry.action) && entry.participants.contains(subject));
}

Presence presenceOf(const HistoryEntry &entry, qint32 number, const PlaceMatching &places)
{
    const bool isTravel = isMovement(entry.action) && entry.action != Action::Stay;
    const bool isWeak = places.isCountry(entry.place) && !isMovement(entry.action) && !isMutual(entry.action);
    return {number, entry.place, entry.date.first, entry.date.last, isTravel, isWeak};
}

/// The places where the subject is so often and over such a time that it is at home there.
std::set<qint64> basesOf(const std::vector<Presence> &presences)
{
    std::vector<std::pair<qint64, QDate>> days; // Of places.
    std::vector<QDate> all;
    for (const Presence &presence : presences) {
        if (presence.isMovement)
            continue;
        days.emplace_back(presence.place, presence.first);
        all.push_back(presence.first);
    }
    const auto different = [](auto *list) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    };
    different(&days);
    different(&all);
    std::set<qint64> bases;
    for (auto day = days.cbegin(); day != days.cend();) {
        const qint64 place = day->first;
        size_t told = 0;
        size_t months = 0;
        for (int last = -1; day != days.cend() && day->first == place; ++day, ++told) {
            const int month = day->second.year() * 12 + day->second.month();
            months += month != last;
            last = month;
        }
        if (months >= baseMonths && told * basePart >= all.size())
            bases.insert(place);
    }
    return bases;
}

/// A place is told again on a later day soon: those that are not come first within a day.
void orderDays(std::vector<Presence> *presences)
{
    QHash<qint64, QDate> lastSeen;
    std::vector<QDate> until(presences->size());
    std::stable_sort(presences->begin(), presences->end(), [](const Presence &one, const Presence &other) {
        return std::tuple(one.first, one.place, one.entry) <
               std::tuple(other.first, other.place, other.entry);
    });
    for (size_t place = presences->size(); place-- > 0;) {
        const Presence &presence = (*presences)[place];
        const auto later = lastSeen.find(presence.place);
        const bool isSoon = later != lastSeen.end() && presence.last.daysTo(*later) <= longestStay;
        until[place] = isSoon ? std::max(presence.last, *later) : presence.last;
        if (!isSoon || *later < presence.first.addDays(longestStay))
            lastSeen[presence.place] = until[place];
    }
    std::vector<size_t> order(presences->size());
    for (size_t place = 0; place < order.size(); ++place)
        order[place] = place;
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        return std::tuple((*presences)[one].first, until[one]) <
               std::tuple((*presences)[other].first, until[other]);
    });
    std::vector<Presence> sorted;
    sorted.reserve(order.size());
    for (const size_t place : order)
        sorted.push_back((*presences)[place]);
    *presences = std::move(sorted);
}

} // namespace

bool isExactForTrips(const DateValue &date)
{
    return date.precision >= DatePrecision::Day ||
           (date.precision == DatePrecision::Range && date.first.daysTo(date.last) < longestStay);
}

std::vector<Presence> presencesOf(const History &history, const PlaceMatching &places, qint64 subject)
{
    std::vector<Presence> presences;
    for (qint32 number = 0; number < qint32(history.entries.size()); ++number) {
        const HistoryEntry &entry = history.entries[number];
        if (tellsPresence(entry, subject))
            presences.push_back(presenceOf(entry, number, places));
    }
    const std::set<qint64> bases = basesOf(presences);
    std::erase_if(presences, [&](const Presence &presence) {
        return std::any_of(bases.cbegin(), bases.cend(),
                           [&](qint64 base) { return places.match(base, presence.place); });
    });
    orderDays(&presences);
    return presences;
}

} // namespace Dateline::Timeline
