// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Dateline::List {

/// Where the rows of a list and the headings of their groups stand, in pixels from the top of the list.
/// Rows are equally high, and so are headings: places are computed, never stored.
class RowGeometry
{
public:
    void setHeights(int row, int heading);
    /// `firstRows`: of each group, ascending; none when rows are not grouped.
    void setRows(int count, std::vector<int> firstRows);

    int rowCount() const { return m_rows; }
    int groupCount() const { return int(m_firstRows.size()); }
    int rowHeight() const { return m_rowHeight; }
    /// 0 when there are no groups.
    int headingHeight() const { return m_firstRows.empty() ? 0 : m_headingHeight; }
    /// Of the whole list.
    int height() const { return m_rows * m_rowHeight + groupCount() * m_headingHeight; }

    int top(int row) const;
    int headingTop(int group) const;
    /// The row at `y`, or -1 where there is a heading or nothing.
    int rowAt(int y) const;
    /// The first row that ends below `y`; rowCount() when there is none.
    int firstRowBelow(int y) const;
    /// The last row that begins at `y` or above; -1 when there is none.
    int lastRowAbove(int y) const;
    /// The group of a row, or -1.
    int groupOfRow(int row) const;
    /// The group whose heading or rows are at `y`, or -1.
    int groupAt(int y) const;

private:
    std::vector<int> m_firstRows;
    int m_rows = 0;
    int m_rowHeight = 1;
    int m_headingHeight = 1;
};

} // namespace Dateline::List
