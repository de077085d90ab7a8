// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/overviewscale.h"

#include <algorithm>
#include <cmath>

namespace Dateline::TimelinePanel {

namespace {

constexpr double leastDays = 8;
constexpr double leastWhole = 45;  ///< Days: a single one would be a bar as wide as the strip.
constexpr double sideRoom = 0.03;  ///< Of a span, at each end.
constexpr double mostShare = 0.9;  ///< Of the entries are in the bulk.
constexpr double widestGap = 0.15; ///< Of the bulk, between it and what still belongs to it.
constexpr double longestWhole = 3; ///< Bulks that are shown whole.

DaySpan withRoom(DaySpan span)
{
    const double missing = std::max(0.0, leastWhole - span.days()) / 2;
    const double room = missing + (span.days() + 2 * missing) * sideRoom;
    return {span.from - room, span.to + room};
}

} // namespace

DaySpan wholeSpan(const std::vector<DaySpan> &entries)
{
    if (entries.empty())
        return {0, leastWhole};
    DaySpan whole = entries.front();
    for (const DaySpan &entry : entries)
        whole = {std::min(whole.from, entry.from), std::max(whole.to, entry.to)};
    return withRoom(whole);
}

DaySpan bulkSpan(const std::vector<DaySpan> &entries)
{
    const DaySpan whole = wholeSpan(entries);
    const auto wanted = size_t(std::ceil(double(entries.size()) * mostShare));
    if (wanted < 2)
        return whole;
    std::vector<double> middles;
    middles.reserve(entries.size());
    for (const DaySpan &entry : entries)
        middles.push_back(entry.centre());
    std::ranges::sort(middles);
    size_t first = 0;
    const auto daysFrom = [&](size_t begin) { return middles[begin + wanted - 1] - middles[begin]; };
    for (size_t begin = 1; begin + wanted <= middles.size(); ++begin) {
        if (daysFrom(begin) < daysFrom(first))
            first = begin;
    }
    size_t last = first + wanted - 1;
    // What follows without a gap belongs to it.
    const double gap = std::max(leastWhole / 2, daysFrom(first) * widestGap);
    while (first > 0 && middles[first] - middles[first - 1] <= gap)
        --first;
    while (last + 1 < middles.size() && middles[last + 1] - middles[last] <= gap)
        ++last;
    const DaySpan best = withRoom({std::floor(middles[first]), std::ceil(middles[last] + 0.5)});
    return whole.days() > best.days() * longestWhole ? clamped(best, whole) : whole;
}

DaySpan clamped(DaySpan span, const DaySpan &whole)
{
    const double days = std::clamp(span.days(), std::min(leastDays, whole.days()), whole.days());
    const double centre = span.centre();
    const double from = std::clamp(centre - days / 2, whole.from, whole.to - days);
    return {from, from + days};
}

DaySpan zoomed(const DaySpan &span, double factor, double day)
{
    factor = std::min(factor, span.days() / leastDays);
    return {day - (day - span.from) / factor, day + (span.to - day) / factor};
}

} // namespace Dateline::TimelinePanel
