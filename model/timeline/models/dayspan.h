// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"

#include <vector>

namespace Dateline::Timeline {

/// Days from one to another, as Julian days; the end is not included.
struct DaySpan
{
    double from = 0;
    double to = 0;

    double days() const { return to - from; }
    double centre() const { return (from + to) / 2; }
    bool contains(double day) const { return day >= from && day < to; }
    bool operator==(const DaySpan &) const = default;
};

/// The days that a date may be.
DaySpan daysOf(const DateValue &date);

/// How many entries are dated so and stand so. A timeline of hundreds of thousands has some thousand of them.
struct DatedCount
{
    DaySpan days;
    EventStatus status = EventStatus::Happened;
    int count = 0;

    bool operator==(const DatedCount &) const = default;
};

/// All of a timeline, with some room at both ends.
DaySpan wholeSpan(const std::vector<DatedCount> &entries);
/// Where most of it is, when that is but a small part of the whole; else the whole.
DaySpan bulkSpan(const std::vector<DatedCount> &entries);
/// `span` moved and cut so that it lies in `whole`, and is not shorter than is of use.
DaySpan clamped(DaySpan span, const DaySpan &whole);
/// `span` with its length divided by `factor`, while `day` stays where it is.
DaySpan zoomed(const DaySpan &span, double factor, double day);

} // namespace Dateline::Timeline
