// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/dateexpression.h"
#include "timeline/dates/datevalue.h"

#include <optional>

namespace Dateline::Timeline {

/// What a date was computed from.
enum class DateAnchor : quint8 {
    Absolute,  ///< Nothing: the text says all of it.
    Published, ///< When the article was written.
    Previous,  ///< The date that the text names before.
};

/// What is known where an expression stands.
struct DateContext
{
    QDate written;                          ///< The article's day where it was written; null when unknown.
    std::optional<DateValue> previous = {}; ///< The last date in the text before.
    std::optional<DateValue> nearby = {};   ///< The last one in this sentence that says its month or year.
    bool isFuture = false;                  ///< The clause speaks of what will be.
};

struct ResolvedDate
{
    DateValue value;
    DateAnchor anchor = DateAnchor::Absolute;
};

/// Computes which days an expression means; nothing when the context does not tell, or when there is no such
/// day (30 February). A day, month or weekday without more is the nearest one before, unless the clause
/// speaks of the future: news tell what happened. Weeks begin on Monday.
std::optional<ResolvedDate> resolveDate(const DateExpression &date, const DateContext &context);

} // namespace Dateline::Timeline
