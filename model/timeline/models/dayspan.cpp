// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/dayspan.h"

#include <algorithm>
#include <cmath>

namespace Dateline::Timeline {

namespace {

constexpr double leastDays = 8;
constexpr double leastWhole = 45;  ///< Days: a single one would be a bar as wide as the strip.
constexpr double sideRoom = 0.03;  ///< Of a span, at each end.
constexpr double mostShare = 0.9;  ///< Of the entries are in the bulk.
constexpr double widestGap = 0.15; ///< Of the bulk, between it and what still belongs to it.
constexpr double longestWhole = 3; ///< Bulks that are shown whole.

/// Entries by the middles of their days.
struct Middle
{
    double day = 0;
    qint64 count = 0;
};

std::vector<Middle> middlesOf(const std::vector<DatedCount> &entries)
{
    std::vector<Middle> middles;
    middles.reserve(entries.size());
    for (const DatedCount &entry : entries)
        middles.push_back({entry.days.centre(), entry.count});
    std::ranges::sort(middles, {}, &Middle::day);
    return middles;
}

DaySpan withRoom(DaySpan span)
{
    const double missing = std::max(0.0, leastWhole - span.days()) / 2;
    const double room = missing + (span.days() + 2 * missing) * sideRoom;
    return {span.from - room, span.to + room};
}

/// The shortest run of middles, first and last, that has so many entries.
std::pair<size_t, size_t> shortestRun(const std::vector<Middle> &middles, qint64 wanted)
{
    std::pair<size_t, size_t> best{0, middles.size() - 1};
    qint64 inside = 0;
    size_t end = 0;
    for (size_t begin = 0; begin < middles.size(); ++begin) {
        while (end < middles.size() && inside < wanted)
            inside += middles[end++].count;
        if (inside < wanted)
            break;
        if (middles[end - 1].day - middles[begin].day < middles[best.second].day - middles[best.first].day)
            best = {begin, end - 1};
        inside -= middles[begin].count;
    }
    return best;
}

} // namespace

DaySpan daysOf(const DateValue &date)
{
    return {double(date.first.toJulianDay()), double(date.last.toJulianDay()) + 1};
}

DaySpan wholeSpan(const std::vector<DatedCount> &entries)
{
    if (entries.empty())
        return {0, leastWhole};
    DaySpan whole = entries.front().days;
    for (const DatedCount &entry : entries)
        whole = {std::min(whole.from, entry.days.from), std::max(whole.to, entry.days.to)};
    return withRoom(whole);
}

DaySpan bulkSpan(const std::vector<DatedCount> &entries)
{
    const DaySpan whole = wholeSpan(entries);
    qint64 all = 0;
    for (const DatedCount &entry : entries)
        all += entry.count;
    const auto wanted = qint64(std::ceil(double(all) * mostShare));
    if (wanted < 2)
        return whole;
    const std::vector<Middle> middles = middlesOf(entries);
    auto [first, last] = shortestRun(middles, wanted);
    // What follows without a gap belongs to it.
    const double gap = std::max(leastWhole / 2, (middles[last].day - middles[first].day) * widestGap);
    while (first > 0 && middles[first].day - middles[first - 1].day <= gap)
        --first;
    while (last + 1 < middles.size() && middles[last + 1].day - middles[last].day <= gap)
        ++last;
    const DaySpan best = withRoom({std::floor(middles[first].day), std::ceil(middles[last].day + 0.5)});
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

} // namespace Dateline::Timeline
