// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/plans.h"

#include "timeline/history/actions.h"

#include <map>
#include <set>

namespace Dateline::Timeline {

namespace {

constexpr int mostCompared = 256; ///< Outcomes, from the first day that was planned on.
constexpr size_t mostOutcomes = 4;
constexpr int longestOutcome = 31; ///< Days: what happened "in January" confirms a day of it, a year none.
constexpr int longestDayPlan = 14; ///< Days; a plan for longer is rough.

class PlanLinker
{
public:
    PlanLinker(EntryDrafts *drafts, const Sightings &sightings, const PlaceMatching &places)
        : m_drafts(*drafts)
        , m_sightings(sightings)
        , m_places(places)
    {
    }

    void link()
    {
        for (size_t number = 0; number < m_drafts.size(); ++number) {
            if (!m_drafts[number].isPlanned())
                enter(m_drafts[number], qint32(number));
        }
        for (auto &[key, places] : m_outcomes)
            std::sort(places.begin(), places.end());
        for (size_t number = 0; number < m_drafts.size(); ++number) {
            if (m_drafts[number].isPlanned())
                linkPlan(qint32(number));
        }
    }

private:
    struct Outcome
    {
        QDate last;
        qint32 draft;

        bool operator<(const Outcome &other) const
        {
            return std::pair(last, draft) < std::pair(other.last, other.draft);
        }
    };

    static QList<size_t> keysOf(const EntryDraft &draft)
    {
        QList<size_t> keys;
        for (const qint64 other : draft.others)
            keys.append(qHashMulti(0, true, other));
        // Where nobody else is named, the place of a movement or what is done only once tells it.
        if (isMovement(draft.entry.action))
            keys.append(qHashMulti(0, false, qint64(0)));
        else if (!isVague(draft.entry.action) && !isMutual(draft.entry.action))
            keys.append(qHashMulti(0, false, qint64(draft.entry.action)));
        return keys;
    }

    void enter(const EntryDraft &draft, qint32 number)
    {
        const DateValue &date = draft.entry.date;
        if (date.first.daysTo(date.last) >= longestOutcome)
            return;
        for (const size_t key : keysOf(draft))
            m_outcomes[key].push_back({date.last, number});
    }

    /// The day on which a plan was first told; null when nobody knows.
    QDate toldOn(const EntryDraft &plan) const
    {
        QDate first;
        for (const qint32 number : plan.entry.sightings) {
            const QDate day = m_sightings.events[number].published.toUTC().date();
            if (day.isValid() && (!first.isValid() || day < first))
                first = day;
        }
        return first;
    }

    void linkPlan(qint32 number)
    {
        HistoryEntry &plan = m_drafts[size_t(number)].entry;
        const QDate told = toldOn(m_drafts[size_t(number)]);
        // In the zone of the place it may be a day earlier.
        const QDate earliest = told.isValid() ? std::max(plan.date.first, told.addDays(-1)) : plan.date.first;
        std::set<std::pair<int, qint32>> found; // By how well they match, negative.
        for (const size_t key : keysOf(m_drafts[size_t(number)])) {
            const auto outcomes = m_outcomes.find(key);
            if (outcomes == m_outcomes.end())
                continue;
            const auto end = outcomes->second.cend();
            auto outcome = std::lower_bound(outcomes->second.cbegin(), end, Outcome{earliest, -1});
            const QDate last = plan.date.last.addDays(longestOutcome);
            for (int compared = 0; outcome != end && outcome->last <= last && compared < mostCompared;
                 ++outcome, ++compared) {
                if (const int likeness =
                        likenessOf(m_drafts[size_t(number)], m_drafts[size_t(outcome->draft)]))
                    found.insert({-likeness, outcome->draft});
            }
        }
        for (const auto &[likeness, outcome] : found) {
            if (likeness != found.begin()->first || size_t(plan.becomes.size()) == mostOutcomes)
                break;
            plan.becomes.append(outcome);
            m_drafts[size_t(outcome)].entry.plans.append(number);
        }
    }

    /// 0 when it cannot be what became of the plan.
    int likenessOf(const EntryDraft &plan, const EntryDraft &outcome) const
    {
        const HistoryEntry &one = plan.entry;
        const HistoryEntry &two = outcome.entry;
        if (!one.date.overlaps(two.date) || !mayBecome(one.action, two.action) ||
            !m_places.agree(one.place, two.place))
            return 0;
        if (plan.actor != outcome.actor && !(isMutual(one.action) && isMutual(two.action)))
            return 0;
        const bool shareOthers = haveCommon(plan.others, outcome.others);
        const bool isSamePlace = one.place != 0 && one.place == two.place;
        const bool isPlaceMatch = m_places.match(one.place, two.place);
        if (!shareOthers) {
            if (!plan.others.isEmpty() && !outcome.others.isEmpty())
                return 0;
            // Movement is told by where it leads, the rest by what it is.
            if (isMovement(one.action) ? !isPlaceMatch : isMutual(one.action) || isVague(one.action))
                return 0;
        }
        if (isVague(one.action) && !isSamePlace && !isSameDay(one.date, two.date))
            return 0;
        return 1 + 8 * shareOthers + 4 * (one.action == two.action) + 2 * isSamePlace + isPlaceMatch +
               2 * isFirstOf(one.action, two.action);
    }

    static bool isSameDay(const DateValue &one, const DateValue &other)
    {
        return one.first == other.first && one.first.daysTo(one.last) < longestDayPlan &&
               other.first == other.last;
    }

    /// Who departs for a place, or is to visit it, first of all arrives.
    static bool isFirstOf(Action planned, Action done)
    {
        return isMovement(planned) && planned != done && done == Action::Arrive;
    }

    EntryDrafts &m_drafts;
    const Sightings &m_sightings;
    const PlaceMatching &m_places;
    std::map<size_t, std::vector<Outcome>> m_outcomes; ///< By the last day.
};

} // namespace

void linkPlans(EntryDrafts *drafts, const Sightings &sightings, const PlaceMatching &places)
{
    PlanLinker(drafts, sightings, places).link();
}

} // namespace Dateline::Timeline
