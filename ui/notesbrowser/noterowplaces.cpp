// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/noterowplaces.h"

#include <algorithm>

namespace Dateline::Notes {

void NoteRowPlaces::setHeights(int row, int heading)
{
    m_rowHeight = std::max(row, 1);
    m_headingHeight = heading;
}

void NoteRowPlaces::setRows(int count, const std::vector<NoteGroup> &groups)
{
    m_rows = count;
    m_groups = groups;
}

int NoteRowPlaces::groupOfRow(int row) const
{
    const auto next = std::upper_bound(m_groups.begin(), m_groups.end(), row,
                                       [](int one, const NoteGroup &group) { return one < group.first; });
    return int(next - m_groups.begin()) - 1;
}

int NoteRowPlaces::top(int row) const
{
    return row * m_rowHeight + (groupOfRow(row) + 1) * headingHeight();
}

int NoteRowPlaces::headingTop(int group) const
{
    return m_groups[size_t(group)].first * m_rowHeight + group * m_headingHeight;
}

int NoteRowPlaces::groupAt(int y) const
{
    if (m_groups.empty() || y < 0 || y >= height())
        return -1;
    int low = 0;
    int high = int(m_groups.size());
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        (headingTop(middle) <= y ? low : high) = middle;
    }
    return low;
}

int NoteRowPlaces::rowAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    if (m_groups.empty())
        return y / m_rowHeight;
    const int group = groupAt(y);
    const int inGroup = y - headingTop(group) - m_headingHeight;
    return inGroup < 0 ? -1 : m_groups[size_t(group)].first + inGroup / m_rowHeight;
}

int NoteRowPlaces::firstRowBelow(int y) const
{
    if (y >= height())
        return m_rows;
    const int row = rowAt(std::max(y, 0));
    // At a heading it is the first row of that group.
    return row >= 0 || m_groups.empty() ? std::max(row, 0) : m_groups[size_t(groupAt(std::max(y, 0)))].first;
}

int NoteRowPlaces::lastRowAbove(int y) const
{
    if (y < 0)
        return -1;
    if (y >= height())
        return m_rows - 1;
    const int row = rowAt(y);
    return row >= 0 ? row : m_groups[size_t(groupAt(y))].first - 1;
}

} // namespace Dateline::Notes
