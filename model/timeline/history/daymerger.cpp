// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/daymerger.h"

#include "timeline/history/merging.h"

#include <algorithm>
#include <bit>

namespace Dateline::Timeline {

namespace {

/// So many entries with the same key are compared: in a day of one place with more, nothing is lost but a
/// merge.
constexpr qint32 mostCompared = 48;

bool isStatement(Action action)
{
    return action == Action::Speak || action == Action::Order || action == Action::Publish;
}

bool isToldAlone(Action action)
{
    return !isVague(action) && !isMutual(action);
}

const ActionSet vagueActions = setOf(isVague);
const ActionSet statements = setOf(isStatement);
const ActionSet actionsAlone = setOf(isToldAlone) | setOf(Action(0xff));

} // namespace

DayMerger::DayMerger(const Sightings &sightings, const OrderedSightings &ordered, const PlaceMatching &places,
                     qint64 subject, Arena &arena)
    : m_sightings(sightings)
    , m_ordered(ordered)
    , m_places(places)
    , m_subject(subject)
    , m_arena(arena)
{
}

/// Side by side with those of other sightings, since they are compared again and again.
ArenaList<qint64> DayMerger::othersOf(const Sighting &told) const
{
    const auto most = size_t(told.participants.size());
    if (most == 0)
        return {};
    auto *others = static_cast<qint64 *>(m_arena.allocate(most * sizeof(qint64), alignof(qint64)));
    qint64 *end = std::copy_if(told.participants.cbegin(), told.participants.cend(), others,
                               [this](qint64 participant) {
                                   return participant != m_subject && !m_ordered.isCompanion(participant);
                               });
    std::sort(others, end);
    end = std::unique(others, end);
    return {others, end - others};
}

void DayMerger::makeDraft(qint32 number, EntryDraft *draft) const
{
    const Sighting &told = m_sightings.events[number];
    draft->date = told.date;
    // What is told of a part of a day is told of the day, as far as articles can be compared.
    if (draft->date.precision == DatePrecision::PartOfDay)
        draft->date.precision = DatePrecision::Day;
    draft->status = told.status;
    draft->action = told.action;
    draft->isExplicit = told.isDateExplicit;
    draft->place = told.place;
    draft->actor = told.participants.isEmpty() ? 0 : told.participants.constFirst();
    draft->participants = {told.participants.constData(), told.participants.size()};
    draft->others = othersOf(told);
    draft->articles = {&m_ordered.article(number), 1};
    draft->outlets = {&m_ordered.outlet(number), 1};
}

void DayMerger::merge(std::span<const qint32> numbers, std::span<EntryDraft *const> drafts)
{
    for (size_t place = 0; place < numbers.size(); ++place) {
        makeDraft(numbers[place], drafts[place]);
        drafts[place]->sightings = {&numbers[place], 1};
    }
    if (numbers.size() == 1)
        return;
    prepare(drafts);
    for (qint32 number = 0; number < qint32(drafts.size()); ++number) {
        EntryDraft &draft = *drafts[size_t(number)];
        const ActionSet action = setOf(draft.action);
        qint32 place = findSame(number, drafts);
        if (place >= 0) {
            join(drafts[size_t(place)], draft, m_places, m_arena);
            draft.sightings = {};
        } else {
            place = number;
        }
        enter(number, place, action);
    }
}

void DayMerger::prepare(std::span<EntryDraft *const> drafts)
{
    m_slots.clear();
    m_buckets.clear();
    m_nodes.clear();
    m_keys.clear();
    m_firstKeys.clear();
    size_t most = 0;
    for (const EntryDraft *draft : drafts)
        most += size_t(draft->others.size()) + 3;
    m_table.assign(std::bit_ceil(most * 2), -1);
    for (const EntryDraft *draft : drafts) {
        m_firstKeys.push_back(qint32(m_keys.size()));
        addKeys(*draft);
    }
    m_firstKeys.push_back(qint32(m_keys.size()));
    leaveOutRepeated(drafts);
}

void DayMerger::addKeys(const EntryDraft &draft)
{
    for (const qint64 other : draft.others)
        addKey(KeyKind::Other, draft, other, allActions);
    if (draft.actor != 0 || draft.place != 0)
        addKey(KeyKind::Alone, draft, draft.actor, actionsAlone);
    // A place alone can say which of its happenings is meant; a country cannot.
    if (draft.place != 0 && !m_places.isCountry(draft.place)) {
        const ActionSet ofPlace = setOf(Action::Happen) | setOf(Action::Attack);
        addKey(KeyKind::AtPlace, draft, draft.place, draft.actor != 0 ? vagueActions : ofPlace);
    }
    if (draft.isExplicit && draft.actor != 0)
        addKey(KeyKind::OnNamedDay, draft, draft.actor, statements);
}

void DayMerger::addKey(KeyKind kind, const EntryDraft &draft, qint64 what, ActionSet actions)
{
    actions &= actionsOfSameEvent(draft.action);
    if (actions == 0)
        return;
    const bool isPlanned = draft.isPlanned();
    quint64 hash = (quint64(what) * 8 + quint64(kind) * 2 + isPlanned) * 0x9e3779b97f4a7c15u;
    hash ^= hash >> 32;
    for (size_t place = size_t(hash) & (m_table.size() - 1);; place = (place + 1) & (m_table.size() - 1)) {
        qint32 &slot = m_table[place];
        if (slot < 0) {
            slot = qint32(m_slots.size());
            m_slots.push_back({what, kind, isPlanned, -1});
        }
        const Slot &found = m_slots[size_t(slot)];
        if (found.what == what && found.kind == kind && found.isPlanned == isPlanned) {
            m_keys.push_back({slot, actions});
            return;
        }
    }
}

/// An article that tells two vague events with one key does not say which of them another means.
void DayMerger::leaveOutRepeated(std::span<EntryDraft *const> drafts)
{
    m_counted.clear();
    for (size_t number = 0; number < drafts.size(); ++number) {
        const EntryDraft &draft = *drafts[number];
        if (!isVague(draft.action))
            continue;
        for (qint32 key = m_firstKeys[number]; key < m_firstKeys[number + 1]; ++key) {
            const Key &found = m_keys[size_t(key)];
            if (found.actions & setOf(draft.action))
                m_counted.push_back({quint64(draft.articles.first()) << 32 | quint64(found.slot) << 5 |
                                         quint64(std::countr_zero(setOf(draft.action))),
                                     key});
        }
    }
    std::sort(m_counted.begin(), m_counted.end());
    for (size_t start = 0; start < m_counted.size();) {
        size_t end = start + 1;
        while (end < m_counted.size() && m_counted[end].what == m_counted[start].what)
            ++end;
        for (size_t place = start; end - start > 1 && place < end; ++place)
            m_keys[size_t(m_counted[place].key)].actions &= ~(ActionSet(1) << (m_counted[place].what & 31));
        start = end;
    }
}

std::span<const DayMerger::Key> DayMerger::keysOf(qint32 draft) const
{
    const auto first = size_t(m_firstKeys[size_t(draft)]);
    return std::span(m_keys).subspan(first, size_t(m_firstKeys[size_t(draft) + 1]) - first);
}

int DayMerger::likeness(const EntryDraft &draft, const EntryDraft &other) const
{
    if (draft.isPlanned() != other.isPlanned() || draft.date != other.date ||
        !m_places.agree(draft.place, other.place))
        return 0;
    const bool areMutual = isMutual(draft.action) && isMutual(other.action);
    if (draft.actor != other.actor && !areMutual)
        return 0;
    const bool shareOthers = haveCommon(draft.others, other.others);
    const bool bothHaveOthers = !draft.others.isEmpty() && !other.others.isEmpty();
    if (!shareOthers && (bothHaveOthers || areMutual))
        return 0;
    const bool isSamePlace = draft.place != 0 && draft.place == other.place;
    if (draft.action != other.action) {
        const bool areMovements = isMovement(draft.action) && isMovement(other.action);
        if (areMovements ? !isSamePlace : !shareOthers || !m_places.match(draft.place, other.place))
            return 0;
    }
    // Without anyone who acts only a place holds them together.
    if (draft.actor == 0 && !shareOthers && (!isSamePlace || m_places.isCountry(draft.place)))
        return 0;
    // Headline, caption and text of one article tell of one arrival; of what is said they tell several.
    const bool isToldTwice = draft.action == other.action && isSamePlace &&
                             !m_places.isCountry(draft.place) &&
                             (isMovement(draft.action) || (areMutual && shareOthers));
    if (!isToldTwice && haveCommon(draft.articles, other.articles))
        return 0;
    return 1 + 8 * shareOthers + 4 * (draft.action == other.action) + 2 * isSamePlace +
           m_places.match(draft.place, other.place);
}

qint32 DayMerger::findSame(qint32 number, std::span<EntryDraft *const> drafts) const
{
    const EntryDraft &draft = *drafts[size_t(number)];
    qint32 best = -1;
    int mostAlike = 0;
    for (const Key &key : keysOf(number)) {
        for (qint32 place = m_slots[size_t(key.slot)].firstBucket; place >= 0;) {
            const Bucket &bucket = m_buckets[size_t(place)];
            place = bucket.next;
            if (!(bucket.action & key.actions))
                continue;
            for (qint32 node = bucket.firstNode; node >= 0; node = m_nodes[size_t(node)].next) {
                const qint32 candidate = m_nodes[size_t(node)].draft;
                const int alike = likeness(draft, *drafts[size_t(candidate)]);
                if (alike > mostAlike || (alike == mostAlike && alike > 0 && candidate < best)) {
                    best = candidate;
                    mostAlike = alike;
                }
            }
        }
    }
    return best;
}

DayMerger::Bucket &DayMerger::bucketOf(Slot *slot, ActionSet action)
{
    for (qint32 place = slot->firstBucket; place >= 0; place = m_buckets[size_t(place)].next) {
        if (m_buckets[size_t(place)].action == action)
            return m_buckets[size_t(place)];
    }
    m_buckets.push_back({action, slot->firstBucket, -1, 0});
    slot->firstBucket = qint32(m_buckets.size()) - 1;
    return m_buckets.back();
}

void DayMerger::enter(qint32 number, qint32 draft, ActionSet action)
{
    for (const Key &key : keysOf(number)) {
        if (!(key.actions & action))
            continue;
        Bucket &bucket = bucketOf(&m_slots[size_t(key.slot)], action);
        if (bucket.size >= mostCompared)
            continue;
        qint32 node = bucket.firstNode;
        while (node >= 0 && m_nodes[size_t(node)].draft != draft)
            node = m_nodes[size_t(node)].next;
        if (node >= 0)
            continue;
        m_nodes.push_back({draft, bucket.firstNode});
        bucket.firstNode = qint32(m_nodes.size()) - 1;
        ++bucket.size;
    }
}

} // namespace Dateline::Timeline
