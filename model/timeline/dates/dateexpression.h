// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>

namespace Dateline::Timeline {

/// What a text says of a date, before it is known when "today" is. What is not said is not set.
struct DateExpression
{
    /// Of a month, a year or a day; seasons are of a year.
    enum class Part : quint8 {
        None,
        EarlyMonth,
        MidMonth,
        LateMonth,
        EarlyYear,
        MidYear,
        LateYear,
        FirstHalf,
        SecondHalf,
        Quarter1,
        Quarter2,
        Quarter3,
        Quarter4,
        Spring,
        Summer,
        Autumn,
        Winter,
        OfDay,
    };

    qint32 start = 0; ///< UTF-16, in the text.
    qint32 end = 0;

    std::optional<int> year;
    std::optional<int> yearOffset; ///< From the year it is seen from: -1 for last year.
    std::optional<int> decade;     ///< First year of it.
    std::optional<int> century;    ///< First year of it.
    std::optional<int> decadeOffset;
    std::optional<int> centuryOffset;
    std::optional<int> pastYears; ///< So many up to the day it is seen from: over the past decade.
    std::optional<int> month;
    std::optional<int> monthOffset;
    std::optional<int> day;
    std::optional<int> dayOffset;
    std::optional<int> weekday; ///< 1 Monday to 7.
    std::optional<int> weekOffset;
    bool isWeekend = false;
    bool isNearest =
        false; ///< The weekday or month of this name before (offset -1) or after (1), not of a week or year.
    Part part = Part::None;
    bool isFromPrevious = false; ///< Seen from the date named before, not from when the article was written.
    std::shared_ptr<DateExpression> until; ///< The end of a range.
    const char *rule = "";
};

} // namespace Dateline::Timeline
