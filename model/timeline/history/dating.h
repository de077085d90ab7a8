// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/entrydraft.h"
#include "timeline/history/placematching.h"

namespace Dateline::Timeline {

/// Joins entries that are one event although articles date it differently: less exactly ("this January", when
/// only one entry of that month can be meant), or on another day within a few, as outlets that contradict
/// each other do. An outlet that tells both tells two events. Leaves out drafts without sightings.
EntryDrafts joinedAcrossDates(EntryDrafts drafts, const PlaceMatching &places, Arena &arena);

} // namespace Dateline::Timeline
