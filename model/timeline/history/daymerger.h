// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/actions.h"
#include "timeline/history/entrydraft.h"
#include "timeline/history/placematching.h"
#include "timeline/history/sightingorder.h"

#include <span>
#include <vector>

namespace Dateline::Timeline {

/// Merges the sightings of one date, be it a day or a year: only these can be one event at first. Looks a
/// sighting up by what it has in common with others, so that no two are compared that have nothing. Used for
/// one date after the other, so that its memory is.
class DayMerger
{
public:
    /// All must outlive it.
    DayMerger(const Sightings &sightings, const OrderedSightings &ordered, const PlaceMatching &places,
              qint64 subject, Arena &arena);

    /// Of sightings of one date, in their order, makes drafts. Puts each at the place of the sighting that
    /// was first, and leaves those of what was joined to it empty.
    void merge(std::span<const qint32> numbers, std::span<EntryDraft *const> drafts);

private:
    enum class KeyKind : quint8 { Other, Alone, AtPlace, OnNamedDay };

    /// What sightings can have in common.
    struct Slot
    {
        qint64 what = 0;
        KeyKind kind = KeyKind::Other;
        bool isPlanned = false;
        qint32 firstBucket = -1;
    };
    /// Drafts of one action with it.
    struct Bucket
    {
        ActionSet action = 0;
        qint32 next = -1; ///< Of the same slot.
        qint32 firstNode = -1;
        qint32 size = 0;
    };
    struct Node
    {
        qint32 draft = 0;
        qint32 next = -1;
    };
    /// A sighting's key, with the actions as which it is looked up by it.
    struct Key
    {
        qint32 slot = 0;
        ActionSet actions = 0;
    };
    struct Counted
    {
        quint64 what = 0; ///< Article, key and action.
        qint32 key = 0;

        bool operator<(const Counted &other) const { return what < other.what; }
    };

    void makeDraft(qint32 number, EntryDraft *draft) const;
    ArenaList<qint64> othersOf(const Sighting &told) const;
    void prepare(std::span<EntryDraft *const> drafts);
    void addKeys(const EntryDraft &draft);
    void addKey(KeyKind kind, const EntryDraft &draft, qint64 what, ActionSet actions);
    void leaveOutRepeated(std::span<EntryDraft *const> drafts);
    std::span<const Key> keysOf(qint32 draft) const;
    qint32 findSame(qint32 number, std::span<EntryDraft *const> drafts) const;
    /// How well both match; 0 when they are not the same.
    int likeness(const EntryDraft &draft, const EntryDraft &other) const;
    void enter(qint32 number, qint32 draft, ActionSet action);
    Bucket &bucketOf(Slot *slot, ActionSet action);

    const Sightings &m_sightings;
    const OrderedSightings &m_ordered;
    const PlaceMatching &m_places;
    const qint64 m_subject;
    Arena &m_arena;
    std::vector<qint32> m_table; ///< Of slots, by hash.
    std::vector<Slot> m_slots;
    std::vector<Bucket> m_buckets;
    std::vector<Node> m_nodes;
    std::vector<Key> m_keys;
    std::vector<qint32> m_firstKeys; ///< By sighting, and one more.
    std::vector<Counted> m_counted;
};

} // namespace Dateline::Timeline
