// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/predicates.h"

namespace Dateline::Timeline {

/// What the words around a verb say of how real its event is.
struct StatusReading
{
    EventStatus status = EventStatus::Happened;
    const char *rule = "status:told";
    bool isBefore = false; ///< Of some time before what the article tells as news: 曾, previously.
};

StatusReading readStatus(const ArticleItems &article, std::span<const Item> items,
                         const Predicate &predicate);

/// Whether a clause only supposes: 如果, if.
bool isCondition(const ArticleItems &article, std::span<const Item> items);

} // namespace Dateline::Timeline
