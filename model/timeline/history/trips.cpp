// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/trips.h"

#include "timeline/history/actions.h"
#include "timeline/history/presence.h"
#include "timeline/places/userplaces.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr int longestGap = 4;    ///< Days between two that are told.
constexpr int mostStopsADay = 6; ///< More are no journey but a list of places.

/// A stop in the making.
struct DraftStop
{
    std::vector<Presence> presences;
    QDate first;
    QDate last;
    qint64 place = 0; ///< The most exact that is told so far.
};

struct DraftTrip
{
    std::vector<DraftStop> stops;
    QDate last;
    bool hasMovement = false;
};

/// Cuts the days of someone's whereabouts into trips and stops.
class TripBuilder
{
public:
    TripBuilder(const History &history, const PlaceMatching &places)
        : m_history(history)
        , m_places(places)
    {
    }

    std::vector<DraftTrip> build(const std::vector<Presence> &presences)
    {
        for (size_t start = 0; start < presences.size();) {
            size_t end = start;
            while (end < presences.size() && presences[end].first == presences[start].first)
                ++end;
            addDay(presences, start, end);
            start = end;
        }
        return std::move(m_trips);
    }

private:
    bool isOpen(QDate day) const { return !m_trips.empty() && m_trips.back().last.daysTo(day) <= longestGap; }

    bool isAt(const DraftStop &stop, qint64 place) const { return m_places.near(stop.place, place); }

    /// Who was somewhere the day before was there first on this one.
    void addDay(const std::vector<Presence> &presences, size_t start, size_t end)
    {
        std::vector<Presence> elsewhere;
        bool isStillThere = false;
        for (size_t place = start; place < end; ++place) {
            const Presence &presence = presences[place];
            if (isOpen(presence.first) && isAt(m_trips.back().stops.back(), presence.place)) {
                extend(presence);
                isStillThere = isStillThere || !presence.isWeak;
            } else {
                elsewhere.push_back(presence);
            }
        }
        // A movement is told by its country or its city: what is exact shows where to.
        std::stable_sort(elsewhere.begin(), elsewhere.end(), [](const Presence &one, const Presence &other) {
            return one.isWeak < other.isWeak;
        });
        int begun = 0;
        for (const Presence &presence : elsewhere) {
            if (isOpen(presence.first) && isAt(m_trips.back().stops.back(), presence.place)) {
                extend(presence);
            } else if (!presence.isWeak && !(isStillThere && isReturn(presence)) && begun < mostStopsADay) {
                begin(presence);
                ++begun;
            }
        }
    }

    /// Told of a place that was left, on a day with news of the next one: most likely told late.
    bool isReturn(const Presence &presence) const
    {
        const std::vector<DraftStop> &stops = m_trips.back().stops;
        const auto recent = stops.cend() - std::min<qsizetype>(qsizetype(stops.size()), 2 * mostStopsADay);
        return !presence.isMovement && std::any_of(recent, stops.cend() - 1, [&](const DraftStop &stop) {
            return isAt(stop, presence.place);
        });
    }

    void extend(const Presence &presence)
    {
        DraftTrip &trip = m_trips.back();
        DraftStop &stop = trip.stops.back();
        stop.presences.push_back(presence);
        stop.last = std::max(stop.last, presence.last);
        stop.place = m_places.moreExact(stop.place, exactPlace(presence));
        trip.last = std::max(trip.last, presence.last);
        trip.hasMovement = trip.hasMovement || presence.isMovement;
    }

    void begin(const Presence &presence)
    {
        if (!isOpen(presence.first))
            m_trips.emplace_back().last = presence.last;
        m_trips.back().stops.push_back({{}, presence.first, presence.last, presence.place});
        extend(presence);
    }

    /// Where the plan said more exactly than who tells that it happened, the plan's.
    qint64 exactPlace(const Presence &presence) const
    {
        qint64 exact = presence.place;
        for (const qint32 plan : m_history.entries[presence.entry].plans) {
            const qint64 planned = m_history.entries[plan].place;
            if (m_places.match(exact, planned))
                exact = m_places.moreExact(exact, planned);
        }
        return exact;
    }

    const History &m_history;
    const PlaceMatching &m_places;
    std::vector<DraftTrip> m_trips;
};

/// What makes a place the name of a stop: a city before an airport or a suburb of it.
using PlaceRank = std::tuple<bool, bool, qint64>;

PlaceRank rankOf(qint64 place, const Sightings &sightings, const PlaceMatching &places)
{
    const Entity *entity = sightings.entities.find(place);
    const QString code = entity ? entity->place : QString();
    const Gazetteer &gazetteer = placesInUse();
    const qint32 number = code.isEmpty() ? -1 : gazetteer.numberOf(code);
    const Place known = number >= 0 ? gazetteer.place(number) : Place();
    return {!places.isCountry(place), known.isValid() && known.kind == PlaceKind::City, known.population};
}

/// Adds to the stops and trips what else is told of their days.
class TripFiller
{
public:
    TripFiller(History *history, const Sightings &sightings, const PlaceMatching &places)
        : m_history(*history)
        , m_sightings(sightings)
        , m_places(places)
    {
    }

    void fill(const std::vector<DraftTrip> &drafts)
    {
        for (const DraftTrip &draft : drafts)
            m_history.trips.append(tripOf(draft));
        for (qint32 entry = 0; entry < qint32(m_history.entries.size()); ++entry)
            place(entry);
        for (Trip &trip : m_history.trips)
            nameStops(&trip);
    }

private:
    Trip tripOf(const DraftTrip &draft)
    {
        Trip trip;
        std::vector<QDate> &reaches = m_reaches.emplace_back();
        for (const DraftStop &stop : draft.stops) {
            Trip::Stop made;
            made.place = stop.place;
            made.date = daysFrom(stop.first, stop.last);
            for (const Presence &presence : stop.presences) {
                made.entries.append(presence.entry);
                m_history.entries[presence.entry].trip = qint32(m_history.trips.size());
            }
            trip.stops.append(made);
            reaches.push_back(reaches.empty() ? stop.last : std::max(reaches.back(), stop.last));
        }
        trip.date = daysFrom(draft.stops.front().first, draft.last);
        return trip;
    }

    static DateValue daysFrom(QDate first, QDate last)
    {
        return first == last ? dayValue(first) : DateValue{first, last, DatePrecision::Range};
    }

    /// The last trip that begins no later than a day; trips do not overlap.
    qint32 tripAround(QDate day) const
    {
        const auto next =
            std::upper_bound(m_history.trips.cbegin(), m_history.trips.cend(), day,
                             [](QDate date, const Trip &trip) { return date < trip.date.first; });
        return qint32(next - m_history.trips.cbegin()) - 1;
    }

    void place(qint32 number)
    {
        HistoryEntry &entry = m_history.entries[number];
        if (entry.trip >= 0)
            return;
        const bool isExact = isExactForTrips(entry.date);
        // Told of the month alone, it is of the trip when it happened at a stop of the only one in the month.
        const bool isOfMonth = entry.date.precision >= DatePrecision::Month && !isExact;
        if (!isExact && (!isOfMonth || entry.place == 0 || entry.status == EventStatus::Planned ||
                         isMovement(entry.action)))
            return;
        const qint32 trip = tripAround(entry.date.last);
        if (trip < 0 || !m_history.trips[trip].date.overlaps(entry.date) ||
            (trip > 0 && isOfMonth && m_history.trips[trip - 1].date.overlaps(entry.date)))
            return;
        if (entry.place == 0) {
            entry.trip = trip;
            return;
        }
        // Stops begin in the order of days, and those before the first that reaches to the entry do not
        // count.
        QList<Trip::Stop> &stops = m_history.trips[trip].stops;
        const std::vector<QDate> &reaches = m_reaches[size_t(trip)];
        qsizetype at =
            std::lower_bound(reaches.cbegin(), reaches.cend(), entry.date.first) - reaches.cbegin();
        for (; at < stops.size() && stops[at].date.first <= entry.date.last; ++at) {
            if (stops[at].date.overlaps(entry.date) && m_places.near(stops[at].place, entry.place)) {
                entry.trip = trip;
                stops[at].entries.append(number);
                return;
            }
        }
    }

    PlaceRank rank(qint64 place)
    {
        const auto known = m_ranks.constFind(place);
        return known != m_ranks.cend() ? *known
                                       : *m_ranks.insert(place, rankOf(place, m_sightings, m_places));
    }

    /// By its best place, then by what most entries name.
    qint64 mainPlace(const std::map<qint64, int> &counts)
    {
        qint64 best = 0;
        std::pair<PlaceRank, int> bestRank{};
        for (const auto &[place, count] : counts) {
            const std::pair placeRank{rank(place), count};
            if (best == 0 || placeRank > bestRank) {
                best = place;
                bestRank = placeRank;
            }
        }
        return best;
    }

    void nameStops(Trip *trip)
    {
        for (Trip::Stop &stop : trip->stops) {
            std::map<qint64, int> counts{{stop.place, 0}};
            for (const qint32 entry : stop.entries) {
                if (const qint64 place = m_history.entries[entry].place)
                    ++counts[place];
            }
            stop.place = mainPlace(counts);
            std::sort(stop.entries.begin(), stop.entries.end());
        }
    }

    History &m_history;
    const Sightings &m_sightings;
    const PlaceMatching &m_places;
    QHash<qint64, PlaceRank> m_ranks;
    std::vector<std::vector<QDate>> m_reaches; ///< Of trips: the last day of each stop and those before.
};

bool isTrip(const DraftTrip &trip, EntityKind kind)
{
    return trip.hasMovement || (kind == EntityKind::Person && trip.stops.size() > 1);
}

} // namespace

void findTrips(History *history, const Sightings &sightings, const PlaceMatching &places, qint64 subject)
{
    const EntityKind kind = sightings.entities.value(subject).kind;
    if (kind == EntityKind::Place)
        return;
    std::vector<Presence> presences = presencesOf(*history, places, subject);
    // What happened counts, not that it was planned; a plan still tells where it led.
    std::erase_if(presences, [history](const Presence &presence) {
        return !history->entries[presence.entry].becomes.isEmpty();
    });
    std::vector<DraftTrip> drafts = TripBuilder(*history, places).build(presences);
    std::erase_if(drafts, [kind](const DraftTrip &trip) { return !isTrip(trip, kind); });
    TripFiller(history, sightings, places).fill(drafts);
}

} // namespace Dateline::Timeline
