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
    DaySpan best = whole;
    for (size_t first = 0; first + wanted <= middles.size(); ++first) {
        const DaySpan span{std::floor(middles[first]), std::ceil(middles[first + wanted - 1] + 0.5)};
        if (span.days() < best.days())
            best = span;
    }
    best = withRoom(best);
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
