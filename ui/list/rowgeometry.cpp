// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/rowgeometry.h"

#include <algorithm>
#include <utility>

namespace Dateline::List {

void RowGeometry::setHeights(int row, int heading)
{
    m_rowHeight = std::max(1, row);
    m_headingHeight = std::max(1, heading);
}

void RowGeometry::setRows(int count, std::vector<int> firstRows)
{
    m_rows = count;
    m_firstRows = std::move(firstRows);
}

int RowGeometry::groupOfRow(int row) const
{
    return int(std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row) - m_firstRows.begin()) - 1;
}

int RowGeometry::top(int row) const
{
    return row * m_rowHeight + (groupOfRow(row) + 1) * headingHeight();
}

int RowGeometry::headingTop(int group) const
{
    return m_firstRows[size_t(group)] * m_rowHeight + group * m_headingHeight;
}

int RowGeometry::groupAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    int first = 0;
    int end = groupCount();
    while (first < end) {
        const int middle = (first + end) / 2;
        if (headingTop(middle) <= y)
            first = middle + 1;
        else
            end = middle;
    }
    return first - 1;
}

int RowGeometry::lastRowAbove(int y) const
{
    if (y < 0 || m_rows == 0)
        return -1;
    if (y >= height())
        return m_rows - 1;
    if (m_firstRows.empty())
        return y / m_rowHeight;
    const int group = groupAt(y);
    const int inGroup = y - headingTop(group) - m_headingHeight;
    if (inGroup < 0)
        return m_firstRows[size_t(group)] - 1;
    return m_firstRows[size_t(group)] + inGroup / m_rowHeight;
}

int RowGeometry::firstRowBelow(int y) const
{
    const int row = lastRowAbove(y);
    return row >= 0 && top(row) + m_rowHeight > y ? row : row + 1;
}

int RowGeometry::rowAt(int y) const
{
    const int row = lastRowAbove(y);
    return row >= 0 && y < top(row) + m_rowHeight ? row : -1;
}

} // namespace Dateline::List
