// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/plans.h"

#include "timeline/history/actions.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace Dateline::Timeline {

namespace {

constexpr int mostCompared = 256; ///< Outcomes, from the first day that was planned on.
constexpr qsizetype mostOutcomes = 4;
constexpr int longestOutcome = 31; ///< Days: what happened "in January" confirms a day of it, a year none.
constexpr int longestDayPlan = 14; ///< Days; a plan for longer is rough.

class PlanLinker
{
public:
    PlanLinker(EntryDrafts *drafts, const OrderedSightings &ordered, const PlaceMatching &places,
               Arena &arena)
        : m_drafts(*drafts)
        , m_ordered(ordered)
        , m_places(places)
        , m_arena(arena)
    {
    }

    void link()
    {
        m_outcomes.reserve(m_drafts.size());
        for (size_t number = 0; number < m_drafts.size(); ++number) {
            if (!m_drafts[number].isPlanned())
                enter(m_drafts[number], qint32(number));
        }
        std::sort(m_outcomes.begin(), m_outcomes.end());
        for (size_t number = 0; number < m_drafts.size(); ++number) {
            if (m_drafts[number].isPlanned())
                linkPlan(qint32(number));
        }
    }

private:
    /// What happened, by one of its keys; with Julian days, so that most are told apart without their drafts.
    struct Outcome
    {
        quint64 key;
        qint32 last;
        qint32 first;
        qint64 actor;
        qint32 draft;
        Action action;

        bool operator<(const Outcome &other) const
        {
            return std::tie(key, last, draft) < std::tie(other.key, other.last, other.draft);
        }
    };

    template<typename Task>
    static void forKeys(const EntryDraft &draft, const Task &task)
    {
        for (const qint64 other : draft.others)
            task(quint64(other) * 2 + 1);
        // Where nobody else is named, the place of a movement or what is done only once tells it.
        if (isMovement(draft.action))
            task(quint64(0));
        else if (!isVague(draft.action) && !isMutual(draft.action))
            task(quint64(draft.action) * 2);
    }

    void enter(const EntryDraft &draft, qint32 number)
    {
        const qint64 first = draft.date.first.toJulianDay();
        const qint64 last = draft.date.last.toJulianDay();
        if (last - first >= longestOutcome)
            return;
        forKeys(draft, [&](quint64 key) {
            m_outcomes.push_back({key, qint32(last), qint32(first), draft.actor, number, draft.action});
        });
    }

    /// The Julian day on which a plan was first told; nothing when nobody knows.
    std::optional<qint64> toldOn(const EntryDraft &plan) const
    {
        std::optional<qint64> first;
        for (const qint32 number : plan.sightings) {
            const auto day = m_ordered.published(number);
            if (day && (!first || *day < *first))
                first = day;
        }
        return first;
    }

    void linkPlan(qint32 number)
    {
        EntryDraft &plan = m_drafts[size_t(number)];
        const auto told = toldOn(plan);
        const qint64 firstPlanned = plan.date.first.toJulianDay();
        // In the zone of the place it may be a day earlier.
        const qint64 earliest = told ? std::max(firstPlanned, *told - 1) : firstPlanned;
        const qint64 lastPlanned = plan.date.last.toJulianDay();
        m_found.clear();
        forKeys(plan, [&](quint64 key) {
            const auto end = m_outcomes.cend();
            auto outcome = std::lower_bound(m_outcomes.cbegin(), end,
                                            Outcome{key, qint32(earliest), 0, 0, -1, Action::Other});
            for (int compared = 0; outcome != end && outcome->key == key &&
                                   outcome->last <= lastPlanned + longestOutcome && compared < mostCompared;
                 ++outcome, ++compared) {
                if (outcome->first > lastPlanned || !canBecome(plan, outcome->action, outcome->actor))
                    continue;
                if (const int likeness = likenessOf(plan, m_drafts[size_t(outcome->draft)]))
                    m_found.emplace_back(-likeness, outcome->draft);
            }
        });
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        for (const auto &[likeness, outcome] : m_found) {
            if (likeness != m_found.front().first || plan.becomes.size() == mostOutcomes)
                break;
            plan.becomes.append(outcome, m_arena);
            m_drafts[size_t(outcome)].plans.append(number, m_arena);
        }
    }

    static bool canBecome(const EntryDraft &plan, Action action, qint64 actor)
    {
        return mayBecome(plan.action, action) &&
               (plan.actor == actor || (isMutual(plan.action) && isMutual(action)));
    }

    /// 0 when it cannot be what became of the plan, although canBecome() says so.
    int likenessOf(const EntryDraft &one, const EntryDraft &two) const
    {
        if (!one.date.overlaps(two.date) || !m_places.agree(one.place, two.place))
            return 0;
        const bool shareOthers = haveCommon(one.others, two.others);
        const bool isSamePlace = one.place != 0 && one.place == two.place;
        const bool isPlaceMatch = m_places.match(one.place, two.place);
        if (!shareOthers) {
            if (!one.others.isEmpty() && !two.others.isEmpty())
                return 0;
            // Movement is told by where it leads, the rest by what it is.
            if (isMovement(one.action) ? !isPlaceMatch : isMutual(one.action) || isVague(one.action))
                return 0;
        }
        if (isVague(one.action) && !isSamePlace && !isSameDay(one.date, two.date))
            return 0;
        // What is told of a day says more of a plan than what is told of the month.
        const bool isOfDay = two.date.precision >= DatePrecision::Day;
        return 1 + 8 * shareOthers + 4 * (one.action == two.action) + 2 * isSamePlace + isPlaceMatch +
               2 * isFirstOf(one.action, two.action) + 4 * isOfDay;
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
    const OrderedSightings &m_ordered;
    const PlaceMatching &m_places;
    Arena &m_arena;
    std::vector<Outcome> m_outcomes;             ///< Sorted.
    std::vector<std::pair<int, qint32>> m_found; ///< Of the plan under way, by how well they match, negative.
};

} // namespace

void linkPlans(EntryDrafts *drafts, const OrderedSightings &ordered, const PlaceMatching &places,
               Arena &arena)
{
    PlanLinker(drafts, ordered, places, arena).link();
}

} // namespace Dateline::Timeline
