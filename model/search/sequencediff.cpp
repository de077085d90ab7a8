// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sequencediff.h"

#include <algorithm>
#include <unordered_map>

namespace Dateline::Search {

namespace {

constexpr int mostEdits = 600;
constexpr int mostAnchorings = 8;

} // namespace

std::vector<CommonRun> SequenceDiff::commonRuns(std::span<const int> before, std::span<const int> after)
{
    m_before = before;
    m_after = after;
    m_runs.clear();
    align({0, int(before.size()), 0, int(after.size())}, 0);
    return std::move(m_runs);
}

void SequenceDiff::add(int before, int after, int length)
{
    if (length == 0)
        return;
    if (!m_runs.empty()) {
        CommonRun &last = m_runs.back();
        if (last.before + last.length == before && last.after + last.length == after) {
            last.length += length;
            return;
        }
    }
    m_runs.push_back({before, after, length});
}

void SequenceDiff::align(Part part, int depth)
{
    const Part whole = part;
    while (part.before < part.beforeEnd && part.after < part.afterEnd &&
           m_before[part.before] == m_after[part.after]) {
        ++part.before;
        ++part.after;
    }
    add(whole.before, whole.after, part.before - whole.before);
    while (part.before < part.beforeEnd && part.after < part.afterEnd &&
           m_before[part.beforeEnd - 1] == m_after[part.afterEnd - 1]) {
        --part.beforeEnd;
        --part.afterEnd;
    }
    const bool isDone = part.before == part.beforeEnd || part.after == part.afterEnd || alignExactly(part);
    if (!isDone && depth < mostAnchorings) {
        Part gap = part;
        const auto held = anchors(part);
        for (const CommonRun &anchor : held) {
            align({gap.before, anchor.before, gap.after, anchor.after}, depth + 1);
            add(anchor.before, anchor.after, 1);
            gap.before = anchor.before + 1;
            gap.after = anchor.after + 1;
        }
        if (!held.empty())
            align(gap, depth + 1);
    }
    add(part.beforeEnd, part.afterEnd, whole.beforeEnd - part.beforeEnd);
}

/// Goes along the diagonals k = x - y; furthest[d][k + d] is the x that d edits reach on diagonal k.
bool SequenceDiff::alignExactly(const Part &part)
{
    const int n = part.beforeEnd - part.before;
    const int m = part.afterEnd - part.after;
    if (std::abs(n - m) > mostEdits)
        return false;
    std::vector<std::vector<int>> furthest;
    const auto reached = [&furthest](int d, int k) { return k < -d || k > d ? -1 : furthest[d][k + d]; };
    for (int d = 0; d <= std::min(mostEdits, n + m); ++d) {
        furthest.emplace_back(2 * d + 1, -1);
        for (int k = -d; k <= d; k += 2) {
            int x = 0;
            if (d > 0) {
                const int down = reached(d - 1, k + 1);
                const int right = reached(d - 1, k - 1);
                x = k == -d || (k != d && right < down) ? down : right + 1;
            }
            const int start = x;
            while (x < n && x - k < m && m_before[part.before + x] == m_after[part.after + x - k])
                ++x;
            m_steps -= 1 + x - start;
            furthest[d][k + d] = x;
            if (x >= n && x - k >= m) {
                traceBack(part, furthest);
                return true;
            }
        }
        if (m_steps < 0)
            return false;
    }
    return false;
}

void SequenceDiff::traceBack(const Part &part, const std::vector<std::vector<int>> &furthest)
{
    std::vector<CommonRun> runs;
    int x = part.beforeEnd - part.before;
    int y = part.afterEnd - part.after;
    for (int d = int(furthest.size()) - 1; d >= 0; --d) {
        const int k = x - y;
        const auto reached = [&](int diagonal) {
            return diagonal < 1 - d || diagonal > d - 1 ? -1 : furthest[d - 1][diagonal + d - 1];
        };
        int start = 0;
        int previous = k;
        if (d > 0) {
            const bool isDown = k == -d || (k != d && reached(k - 1) < reached(k + 1));
            previous = isDown ? k + 1 : k - 1;
            start = isDown ? reached(previous) : reached(previous) + 1;
        }
        runs.push_back({part.before + start, part.after + start - k, x - start});
        if (d == 0)
            break;
        x = reached(previous);
        y = x - previous;
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run)
        add(run->before, run->after, run->length);
}

/// The longest series of items that each side has exactly once, in the same order on both.
std::vector<CommonRun> SequenceDiff::anchors(const Part &part) const
{
    struct Occurrence
    {
        int before = -1, after = -1;
        bool isRepeated = false;
    };
    std::unordered_map<int, Occurrence> items;
    for (int at = part.before; at < part.beforeEnd; ++at) {
        Occurrence &item = items[m_before[at]];
        item.isRepeated |= item.before >= 0;
        item.before = at;
    }
    for (int at = part.after; at < part.afterEnd; ++at) {
        const auto item = items.find(m_after[at]);
        if (item == items.end())
            continue;
        item->second.isRepeated |= item->second.after >= 0;
        item->second.after = at;
    }
    std::vector<CommonRun> unique;
    for (int at = part.before; at < part.beforeEnd; ++at) {
        const Occurrence &item = items[m_before[at]];
        if (!item.isRepeated && item.after >= 0)
            unique.push_back({at, item.after, 1});
    }
    std::vector<int> ends; // Of the best series of each length, by index in `unique`.
    std::vector<int> previous(unique.size(), -1);
    for (int i = 0; i < int(unique.size()); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), unique[i].after,
                                            [&](int end, int after) { return unique[end].after < after; });
        if (place != ends.begin())
            previous[i] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<CommonRun> series;
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = previous[i])
        series.push_back(unique[i]);
    std::reverse(series.begin(), series.end());
    return series;
}

} // namespace Dateline::Search
