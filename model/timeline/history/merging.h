// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/entrydraft.h"
#include "timeline/history/placematching.h"
#include "timeline/history/sightingorder.h"

namespace Dateline::Timeline {

/// Joins what different articles tell of one event: dated the same, the same action by the same actor, with
/// others in common where both name some, at places that agree. What says little of itself (a statement) is
/// joined only when nothing else of the same article could be meant. Looks a sighting up by what it has in
/// common with others, so that no two are compared that have nothing.
class SightingMerger
{
public:
    /// All must outlive it.
    SightingMerger(const Sightings &sightings, const OrderedSightings &ordered, const PlaceMatching &places,
                   qint64 subject);

    EntryDrafts merged();

private:
    EntryDraft draftOf(qint32 number) const;
    bool isCompanion(qint64 entity) const;
    /// Under what a draft of one sighting is looked up, as if it had this action.
    QList<size_t> keysOf(const EntryDraft &draft, Action action) const;
    QList<size_t> usableKeys(const EntryDraft &draft, Action action) const;
    void countKeys();
    qint32 findSame(const EntryDraft &draft) const;
    /// How well both match; 0 when they are not the same.
    int likeness(const EntryDraft &draft, const EntryDraft &other) const;
    void enter(const EntryDraft &draft, qint32 place);

    const Sightings &m_sightings;
    const OrderedSightings &m_ordered;
    const PlaceMatching &m_places;
    const qint64 m_subject;
    EntryDrafts m_drafts;
    QHash<size_t, QList<qint32>> m_byKey;
    QHash<size_t, qint32> m_keyCounts; ///< Of vague sightings: how often an article has a key.
};

/// Makes `draft` tell what `other` tells as well, which may be dated otherwise.
void join(EntryDraft *draft, const EntryDraft &other, const PlaceMatching &places);

} // namespace Dateline::Timeline
