// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/entrydraft.h"
#include "timeline/history/placematching.h"
#include "timeline/history/sightingorder.h"

namespace Dateline::Timeline {

/// Links each plan with what became of it, by numbers of drafts: what was done by the same one, with others
/// in common, at a place that agrees, within the days that were planned, and not before the plan was told.
/// Of several only those that match best.
void linkPlans(EntryDrafts *drafts, const OrderedSightings &ordered, const PlaceMatching &places,
               Arena &arena);

} // namespace Dateline::Timeline
