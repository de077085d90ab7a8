// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/history.h"
#include "timeline/identity/catalogue.h"

#include <memory>

namespace Dateline::Timeline {

using CataloguePointer = std::shared_ptr<const Catalogue>;

struct TimelineDigest;

/// The timeline of an entity with all that it refers to by number. Never changes; any thread.
struct TimelineContent
{
    CataloguePointer catalogue; ///< By which it was made.
    Entity subject;
    Sightings sightings;
    History history;
    std::shared_ptr<const TimelineDigest> digest; ///< Of all this; null if nobody made one, see digestOf().
};

using TimelineContentPointer = std::shared_ptr<const TimelineContent>;

} // namespace Dateline::Timeline
