// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace Dateline::Search {

/// `length` items from `before` on that equal those from `after` on.
struct CommonRun
{
    int before = 0;
    int after = 0;
    int length = 0;

    bool operator==(const CommonRun &) const = default;
};

/// What two sequences have in common, in order and as much as possible: E. W. Myers, "An O(ND) Difference
/// Algorithm", 1986. Where they differ too much for that, the items that each has once hold them together
/// (as in Bram Cohen's patience diff), and where there is none, nothing is said to be common.
class SequenceDiff
{
public:
    /// `steps` bounds the work of all calls together.
    explicit SequenceDiff(int steps)
        : m_steps(steps)
    {
    }

    std::vector<CommonRun> commonRuns(std::span<const int> before, std::span<const int> after);

private:
    struct Part
    {
        int before, beforeEnd, after, afterEnd;
    };

    void align(Part part, int depth);
    bool alignExactly(const Part &part);
    void traceBack(const Part &part, const std::vector<std::vector<int>> &furthest);
    std::vector<CommonRun> anchors(const Part &part) const;
    void add(int before, int after, int length);

    int m_steps;
    std::span<const int> m_before;
    std::span<const int> m_after;
    std::vector<CommonRun> m_runs;
};

} // namespace Dateline::Search
