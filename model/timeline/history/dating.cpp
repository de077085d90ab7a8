// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/dating.h"

#include "timeline/history/actions.h"
#include "timeline/history/merging.h"

#include <set>
#include <tuple>
#include <utility>

namespace Dateline::Timeline {

namespace {

constexpr int mostDaysApart = 3; ///< Of outlets that contradict each other about one event.
constexpr int mostCompared = 32; ///< Entries with the same key, from a day on.

/// Joins drafts; one that was joined to another is empty.
class DateJoiner
{
public:
    DateJoiner(EntryDrafts drafts, const PlaceMatching &places, Arena &arena)
        : m_drafts(std::move(drafts))
        , m_places(places)
        , m_arena(arena)
    {
    }

    EntryDrafts joined()
    {
        indexDays();
        for (size_t place = 0; place < m_drafts.size(); ++place) {
            if (isInexact(m_drafts[place]) && !m_drafts[place].sightings.isEmpty())
                joinInexact(place);
        }
        joinContradicting();
        std::erase_if(m_drafts, [](const EntryDraft &draft) { return draft.sightings.isEmpty(); });
        return std::move(m_drafts);
    }

private:
    /// A draft that is told of a day, by one of its keys.
    struct Place
    {
        quint64 key;
        qint64 day; ///< Julian.
        qint32 draft;

        bool operator<(const Place &other) const
        {
            return std::tie(key, day, draft) < std::tie(other.key, other.day, other.draft);
        }
    };

    /// What was planned for some day of a month stays beside what was planned for a day of it: plans become
    /// more exact, and when they did is worth knowing.
    static bool isInexact(const EntryDraft &draft)
    {
        const DatePrecision precision = draft.date.precision;
        const bool isRough = precision == DatePrecision::Month || precision == DatePrecision::PartOfMonth ||
                             precision == DatePrecision::Week;
        return isRough && !draft.isPlanned() && !isVague(draft.action);
    }

    /// Calls `task` with each key under which a draft is looked up. Different ones may have one key.
    template<typename Task>
    static void forKeys(const EntryDraft &draft, const Task &task)
    {
        const quint64 kind = quint64(draft.action) * 2 + draft.isPlanned();
        for (const qint64 other : draft.others)
            task(quint64(other) << 9 ^ kind);
        if (isDoneOnce(draft.action) || isMovement(draft.action))
            task(kind);
    }

    void indexDays()
    {
        m_days.reserve(m_drafts.size());
        for (size_t place = 0; place < m_drafts.size(); ++place) {
            const EntryDraft &draft = m_drafts[place];
            if (!draft.isOnDay() || isVague(draft.action) || draft.sightings.isEmpty())
                continue;
            forKeys(draft, [&](quint64 key) {
                m_days.push_back({key, draft.date.first.toJulianDay(), qint32(place)});
            });
        }
        std::sort(m_days.begin(), m_days.end());
    }

    /// Whether both would be one event if they were dated the same.
    bool areAlike(const EntryDraft &one, const EntryDraft &other) const
    {
        const Action action = one.action;
        if (action != other.action || one.isPlanned() != other.isPlanned())
            return false;
        if (one.actor != other.actor && !isMutual(action))
            return false;
        if (haveCommon(one.articles, other.articles))
            return false;
        const bool shareOthers = haveCommon(one.others, other.others);
        if (!shareOthers && ((!one.others.isEmpty() && !other.others.isEmpty()) || isMutual(action)))
            return false;
        if (isDoneOnce(action) && !isMovement(action))
            return one.actor != 0 && m_places.agree(one.place, other.place);
        if (!m_places.match(one.place, other.place))
            return false;
        return shareOthers || one.place == other.place;
    }

    void joinInexact(size_t place)
    {
        EntryDraft &rough = m_drafts[place];
        const qint64 last = rough.date.last.toJulianDay();
        std::set<qint32> found;
        forKeys(rough, [&](quint64 key) {
            auto day = std::lower_bound(m_days.begin(), m_days.end(),
                                        Place{key, rough.date.first.toJulianDay(), -1});
            for (int compared = 0; day != m_days.end() && day->key == key && day->day <= last &&
                                   compared < mostCompared && found.size() < 2;
                 ++day, ++compared) {
                if (areAlike(rough, m_drafts[size_t(day->draft)]))
                    found.insert(day->draft);
            }
        });
        if (found.size() == 1)
            absorb(m_drafts[size_t(*found.begin())], rough);
    }

    void joinContradicting()
    {
        std::vector<std::pair<qint32, qint32>> pairs;
        for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
            if (!m_drafts[size_t(day->draft)].isExplicit)
                continue;
            int compared = 0;
            for (auto next = day + 1; next != m_days.cend() && next->key == day->key &&
                                      next->day - day->day <= mostDaysApart && compared < mostCompared;
                 ++next, ++compared) {
                if (contradict(m_drafts[size_t(day->draft)], m_drafts[size_t(next->draft)]))
                    pairs.emplace_back(std::minmax(day->draft, next->draft));
            }
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (const auto &[one, other] : pairs) {
            // Either may have been joined to another meanwhile.
            EntryDraft &first = m_drafts[size_t(one)];
            EntryDraft &second = m_drafts[size_t(other)];
            if (!first.sightings.isEmpty() && !second.sightings.isEmpty() && contradict(first, second))
                absorb(first, second);
        }
    }

    bool contradict(const EntryDraft &one, const EntryDraft &other) const
    {
        return one.isExplicit && other.isExplicit && one.date != other.date &&
               !haveCommon(one.outlets, other.outlets) && areAlike(one, other);
    }

    void absorb(EntryDraft &draft, EntryDraft &other)
    {
        join(&draft, other, m_places, m_arena);
        other = {};
    }

    EntryDrafts m_drafts;
    const PlaceMatching &m_places;
    Arena &m_arena;
    std::vector<Place> m_days; ///< Sorted.
};

} // namespace

EntryDrafts joinedAcrossDates(EntryDrafts drafts, const PlaceMatching &places, Arena &arena)
{
    return DateJoiner(std::move(drafts), places, arena).joined();
}

} // namespace Dateline::Timeline
