// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/merging.h"

#include "timeline/history/actions.h"

namespace Dateline::Timeline {

namespace {

/// So many entries with the same key are compared: in a day of one place with more, nothing is lost but a
/// merge.
constexpr qsizetype mostCompared = 48;

/// An entity that so great a part of all sightings name tells none of them apart.
constexpr qsizetype companionLeast = 12;
constexpr qsizetype companionPart = 3; ///< One third.

/// More than anyone reads; keeps what many articles tell of one event from growing without end.
constexpr qsizetype mostParticipants = 100;

enum class KeyKind : quint8 { Other, Alone, AtPlace, OnNamedDay };

bool isStatement(Action action)
{
    return action == Action::Speak || action == Action::Order || action == Action::Publish;
}

size_t keyOf(KeyKind kind, const EntryDraft &draft, Action action, qint64 what)
{
    const DateValue &date = draft.entry.date;
    return qHashMulti(0, quint8(kind), draft.isPlanned(), quint8(action), date.first.toJulianDay(),
                      date.last.toJulianDay(), what);
}

/// A place alone can say which of its happenings is meant; a country cannot.
bool isOfPlace(const EntryDraft &draft, Action action, const PlaceMatching &places)
{
    const bool isDated = draft.actor != 0 || action == Action::Happen || action == Action::Attack;
    return isDated && draft.entry.place != 0 && !places.isCountry(draft.entry.place);
}

} // namespace

SightingMerger::SightingMerger(const Sightings &sightings, const OrderedSightings &ordered,
                               const PlaceMatching &places, qint64 subject)
    : m_sightings(sightings)
    , m_ordered(ordered)
    , m_places(places)
    , m_subject(subject)
{
}

bool SightingMerger::isCompanion(qint64 entity) const
{
    const auto all = qsizetype(m_ordered.order.size());
    return entity == m_subject ||
           (all >= companionLeast && m_ordered.frequent.value(entity) * companionPart > all);
}

EntryDraft SightingMerger::draftOf(qint32 number) const
{
    const Sighting &told = m_sightings.events[number];
    EntryDraft draft;
    draft.entry.date = told.date;
    // What is told of a part of a day is told of the day, as far as articles can be compared.
    if (draft.entry.date.precision == DatePrecision::PartOfDay)
        draft.entry.date.precision = DatePrecision::Day;
    draft.entry.status = told.status;
    draft.entry.action = told.action;
    draft.entry.place = told.place;
    draft.entry.participants = told.participants;
    draft.entry.sightings = {number};
    draft.actor = told.participants.value(0);
    for (const qint64 participant : told.participants) {
        if (!isCompanion(participant))
            insertSorted(&draft.others, participant);
    }
    draft.articles = {m_ordered.articles[size_t(number)]};
    draft.outlets = {m_ordered.outlets[size_t(number)]};
    draft.isExplicit = told.isDateExplicit;
    return draft;
}

QList<size_t> SightingMerger::keysOf(const EntryDraft &draft, Action action) const
{
    QList<size_t> keys;
    for (const qint64 other : draft.others)
        keys.append(keyOf(KeyKind::Other, draft, action, other));
    if (!isVague(action) && !isMutual(action) && (draft.actor != 0 || draft.entry.place != 0))
        keys.append(keyOf(KeyKind::Alone, draft, action, draft.actor));
    if (isVague(action) && isOfPlace(draft, action, m_places))
        keys.append(keyOf(KeyKind::AtPlace, draft, action, draft.entry.place));
    if (isStatement(action) && draft.isExplicit && draft.actor != 0)
        keys.append(keyOf(KeyKind::OnNamedDay, draft, action, draft.actor));
    return keys;
}

void SightingMerger::countKeys()
{
    for (const qint32 number : m_ordered.order) {
        const EntryDraft draft = draftOf(number);
        if (!isVague(draft.entry.action))
            continue;
        for (const size_t key : keysOf(draft, draft.entry.action))
            ++m_keyCounts[qHashMulti(0, draft.articles.first(), key)];
    }
}

QList<size_t> SightingMerger::usableKeys(const EntryDraft &draft, Action action) const
{
    QList<size_t> keys = keysOf(draft, action);
    // An article that tells two such events does not say which of them another means.
    if (isVague(action) && action == draft.entry.action) {
        keys.removeIf(
            [&](size_t key) { return m_keyCounts.value(qHashMulti(0, draft.articles.first(), key)) > 1; });
    }
    return keys;
}

int SightingMerger::likeness(const EntryDraft &draft, const EntryDraft &other) const
{
    const HistoryEntry &one = draft.entry;
    const HistoryEntry &two = other.entry;
    if (draft.isPlanned() != other.isPlanned() || one.date != two.date ||
        !m_places.agree(one.place, two.place))
        return 0;
    const bool areMutual = isMutual(one.action) && isMutual(two.action);
    if (draft.actor != other.actor && !areMutual)
        return 0;
    const bool shareOthers = haveCommon(draft.others, other.others);
    const bool bothHaveOthers = !draft.others.isEmpty() && !other.others.isEmpty();
    if (!shareOthers && (bothHaveOthers || areMutual))
        return 0;
    const bool isSamePlace = one.place != 0 && one.place == two.place;
    if (one.action != two.action) {
        const bool areMovements = isMovement(one.action) && isMovement(two.action);
        if (areMovements ? !isSamePlace : !shareOthers || !m_places.match(one.place, two.place))
            return 0;
    }
    // Without anyone who acts only a place holds them together.
    if (draft.actor == 0 && !shareOthers && (!isSamePlace || m_places.isCountry(one.place)))
        return 0;
    if (haveCommon(draft.articles, other.articles))
        return 0;
    return 1 + 8 * shareOthers + 4 * (one.action == two.action) + 2 * isSamePlace +
           m_places.match(one.place, two.place);
}

qint32 SightingMerger::findSame(const EntryDraft &draft) const
{
    qint32 best = -1;
    int mostAlike = 0;
    for (const Action action : actionsOfSameEvent(draft.entry.action)) {
        for (const size_t key : usableKeys(draft, action)) {
            const auto candidates = m_byKey.constFind(key);
            if (candidates == m_byKey.cend())
                continue;
            for (const qint32 candidate : candidates->first(std::min(candidates->size(), mostCompared))) {
                const int alike = likeness(draft, m_drafts[size_t(candidate)]);
                if (alike > mostAlike || (alike == mostAlike && alike > 0 && candidate < best)) {
                    best = candidate;
                    mostAlike = alike;
                }
            }
        }
    }
    return best;
}

void SightingMerger::enter(const EntryDraft &draft, qint32 place)
{
    for (const size_t key : usableKeys(draft, draft.entry.action)) {
        QList<qint32> &drafts = m_byKey[key];
        if (drafts.size() < mostCompared && (drafts.isEmpty() || !drafts.contains(place)))
            drafts.append(place);
    }
}

EntryDrafts SightingMerger::merged()
{
    countKeys();
    m_drafts.reserve(m_ordered.order.size());
    for (const qint32 number : m_ordered.order) {
        const EntryDraft draft = draftOf(number);
        qint32 place = findSame(draft);
        if (place >= 0) {
            join(&m_drafts[size_t(place)], draft, m_places);
        } else {
            place = qint32(m_drafts.size());
            m_drafts.push_back(draft);
        }
        enter(draft, place);
    }
    return std::move(m_drafts);
}

void join(EntryDraft *draft, const EntryDraft &other, const PlaceMatching &places)
{
    HistoryEntry &entry = draft->entry;
    entry.sightings += other.entry.sightings;
    entry.place = places.moreExact(entry.place, other.entry.place);
    if (other.entry.status == EventStatus::Happened)
        entry.status = EventStatus::Happened;
    if (entry.action == Action::Other)
        entry.action = other.entry.action;
    for (const qint64 participant : other.entry.participants) {
        if (entry.participants.size() < mostParticipants && !entry.participants.contains(participant))
            entry.participants.append(participant);
    }
    for (const qint64 person : other.others) {
        if (draft->others.size() < mostParticipants)
            insertSorted(&draft->others, person);
    }
    for (const qint32 article : other.articles)
        insertSorted(&draft->articles, article);
    for (const qint32 outlet : other.outlets)
        insertSorted(&draft->outlets, outlet);
    draft->isExplicit = draft->isExplicit || other.isExplicit;
}

} // namespace Dateline::Timeline
