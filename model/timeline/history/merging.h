// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/entrydraft.h"
#include "timeline/history/placematching.h"
#include "timeline/history/sightingorder.h"

#include <span>

namespace Dateline::Timeline {

/// Joins what different articles tell of one event: dated the same, the same action by the same actor, with
/// others in common where both name some, at places that agree. What says little of itself (a statement) is
/// joined only when nothing else of the same article could be meant. In the order of the sightings that were
/// first; what was joined to another has no sightings. All that is given must outlive the drafts, which show
/// lists of it.
/// There is one arena, or two for as many threads; what comes out is the same.
EntryDrafts mergedSightings(const Sightings &sightings, const OrderedSightings &ordered,
                            const PlaceMatching &places, qint64 subject, std::span<Arena *const> arenas);

/// Makes `draft` tell what `other` tells as well, which may be dated otherwise.
void join(EntryDraft *draft, const EntryDraft &other, const PlaceMatching &places, Arena &arena);

} // namespace Dateline::Timeline
