// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/dating.h"

#include "timeline/history/actions.h"
#include "timeline/history/merging.h"

#include <map>
#include <set>
#include <utility>

namespace Dateline::Timeline {

namespace {

constexpr int mostDaysApart = 3; ///< Of outlets that contradict each other about one event.
constexpr int mostCompared = 32; ///< Entries with the same key, from a day on.

/// Joins drafts; one that was joined to another is empty.
class DateJoiner
{
public:
    DateJoiner(EntryDrafts drafts, const PlaceMatching &places)
        : m_drafts(std::move(drafts))
        , m_places(places)
    {
    }

    EntryDrafts joined()
    {
        indexDays();
        for (size_t place = 0; place < m_drafts.size(); ++place) {
            if (isInexact(m_drafts[place]))
                joinInexact(place);
        }
        joinContradicting();
        std::erase_if(m_drafts, [](const EntryDraft &draft) { return draft.entry.sightings.isEmpty(); });
        return std::move(m_drafts);
    }

private:
    struct Place
    {
        QDate day;
        qint32 draft;

        bool operator<(const Place &other) const
        {
            return std::pair(day, draft) < std::pair(other.day, other.draft);
        }
    };

    /// What was planned for some day of a month stays beside what was planned for a day of it: plans become
    /// more exact, and when they did is worth knowing.
    static bool isInexact(const EntryDraft &draft)
    {
        const DatePrecision precision = draft.entry.date.precision;
        const bool isRough = precision == DatePrecision::Month || precision == DatePrecision::PartOfMonth ||
                             precision == DatePrecision::Week;
        return isRough && !draft.isPlanned() && !isVague(draft.entry.action);
    }

    static QList<size_t> keysOf(const EntryDraft &draft)
    {
        const Action action = draft.entry.action;
        QList<size_t> keys;
        for (const qint64 other : draft.others)
            keys.append(qHashMulti(0, draft.isPlanned(), quint8(action), other));
        if (isDoneOnce(action) || isMovement(action))
            keys.append(qHashMulti(0, draft.isPlanned(), quint8(action), qint64(0)));
        return keys;
    }

    void indexDays()
    {
        for (size_t place = 0; place < m_drafts.size(); ++place) {
            const EntryDraft &draft = m_drafts[place];
            if (!draft.isOnDay() || isVague(draft.entry.action))
                continue;
            for (const size_t key : keysOf(draft))
                m_days[key].push_back({draft.entry.date.first, qint32(place)});
        }
        for (auto &[key, days] : m_days)
            std::sort(days.begin(), days.end());
    }

    /// Whether both would be one event if they were dated the same.
    bool areAlike(const EntryDraft &one, const EntryDraft &other) const
    {
        const Action action = one.entry.action;
        if (action != other.entry.action || one.isPlanned() != other.isPlanned() ||
            haveCommon(one.articles, other.articles))
            return false;
        if (one.actor != other.actor && !isMutual(action))
            return false;
        const bool shareOthers = haveCommon(one.others, other.others);
        if (!shareOthers && ((!one.others.isEmpty() && !other.others.isEmpty()) || isMutual(action)))
            return false;
        if (isDoneOnce(action) && !isMovement(action))
            return one.actor != 0 && m_places.agree(one.entry.place, other.entry.place);
        if (!m_places.match(one.entry.place, other.entry.place))
            return false;
        return shareOthers || one.entry.place == other.entry.place;
    }

    void joinInexact(size_t place)
    {
        EntryDraft &rough = m_drafts[place];
        std::set<qint32> found;
        for (const size_t key : keysOf(rough)) {
            const auto days = m_days.find(key);
            if (days == m_days.end())
                continue;
            auto day =
                std::lower_bound(days->second.begin(), days->second.end(), Place{rough.entry.date.first, -1});
            for (int compared = 0; day != days->second.end() && day->day <= rough.entry.date.last &&
                                   compared < mostCompared && found.size() < 2;
                 ++day, ++compared) {
                if (areAlike(rough, m_drafts[size_t(day->draft)]))
                    found.insert(day->draft);
            }
        }
        if (found.size() == 1)
            absorb(m_drafts[size_t(*found.begin())], rough);
    }

    void joinContradicting()
    {
        std::set<std::pair<qint32, qint32>> pairs;
        for (const auto &[key, days] : m_days) {
            for (auto day = days.begin(); day != days.end(); ++day) {
                int compared = 0;
                for (auto next = day + 1; next != days.end() && day->day.daysTo(next->day) <= mostDaysApart &&
                                          compared < mostCompared;
                     ++next, ++compared) {
                    if (contradict(m_drafts[size_t(day->draft)], m_drafts[size_t(next->draft)]))
                        pairs.insert(std::minmax(day->draft, next->draft));
                }
            }
        }
        for (const auto &[one, other] : pairs) {
            // Either may have been joined to another meanwhile.
            EntryDraft &first = m_drafts[size_t(one)];
            EntryDraft &second = m_drafts[size_t(other)];
            if (!first.entry.sightings.isEmpty() && !second.entry.sightings.isEmpty() &&
                contradict(first, second))
                absorb(first, second);
        }
    }

    bool contradict(const EntryDraft &one, const EntryDraft &other) const
    {
        return one.isExplicit && other.isExplicit && one.entry.date != other.entry.date &&
               !haveCommon(one.outlets, other.outlets) && areAlike(one, other);
    }

    void absorb(EntryDraft &draft, EntryDraft &other)
    {
        join(&draft, other, m_places);
        other = {};
    }

    EntryDrafts m_drafts;
    const PlaceMatching &m_places;
    std::map<size_t, std::vector<Place>> m_days;
};

} // namespace

EntryDrafts joinedAcrossDates(EntryDrafts drafts, const PlaceMatching &places)
{
    return DateJoiner(std::move(drafts), places).joined();
}

} // namespace Dateline::Timeline
