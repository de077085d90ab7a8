// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace Dateline::TimelinePanel {

/// Where rows of different heights stand below each other; heights are estimates until they are known.
class RowPlaces
{
public:
    /// `estimates` are the heights of all rows.
    void reset(std::vector<int> estimates)
    {
        m_heights = std::move(estimates);
        m_known.assign(m_heights.size(), false);
        m_tops.resize(m_heights.size() + 1);
        m_firstOutdated = 0;
    }

    int count() const { return int(m_heights.size()); }
    int top(int row) const { return tops()[size_t(row)]; }
    int height(int row) const { return m_heights[size_t(row)]; }
    int total() const { return m_tops.empty() ? 0 : tops().back(); }
    bool isKnown(int row) const { return m_known[size_t(row)]; }
    void forget(int row) { m_known[size_t(row)] = false; }

    /// Whether that is another height than before.
    bool setHeight(int row, int pixels)
    {
        m_known[size_t(row)] = true;
        if (m_heights[size_t(row)] == pixels)
            return false;
        m_heights[size_t(row)] = pixels;
        m_firstOutdated = std::min(m_firstOutdated, row);
        return true;
    }

    /// The row at a height of the content; the first or last one beyond them. There must be rows.
    int rowAt(int y) const
    {
        const std::vector<int> &tops = this->tops();
        const auto after = std::upper_bound(tops.begin(), tops.end() - 1, y);
        return std::max(0, int(after - tops.begin()) - 1);
    }

private:
    const std::vector<int> &tops() const
    {
        if (m_firstOutdated == 0)
            m_tops.front() = 0;
        for (; m_firstOutdated < count(); ++m_firstOutdated)
            m_tops[size_t(m_firstOutdated) + 1] =
                m_tops[size_t(m_firstOutdated)] + m_heights[size_t(m_firstOutdated)];
        return m_tops;
    }

    std::vector<int> m_heights;
    std::vector<bool> m_known;
    mutable std::vector<int> m_tops; ///< Of each row, and the end.
    mutable int m_firstOutdated = 0; ///< The row after which tops do not hold any more.
};

} // namespace Dateline::TimelinePanel
