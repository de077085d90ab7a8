// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesarrangement.h"

#include <vector>

namespace Dateline::Notes {

/// Where the rows of the notes and the headings of their groups stand, in pixels from the top of the list:
/// all rows are equally high, and so are all headings.
class NoteRowPlaces
{
public:
    void setHeights(int row, int heading);
    void setRows(int count, const std::vector<NoteGroup> &groups);

    int rowCount() const { return m_rows; }
    int rowHeight() const { return m_rowHeight; }
    /// 0 when there are no groups.
    int headingHeight() const { return m_groups.empty() ? 0 : m_headingHeight; }
    const std::vector<NoteGroup> &groups() const { return m_groups; }
    int height() const { return m_rows * m_rowHeight + int(m_groups.size()) * m_headingHeight; }

    int top(int row) const;
    int headingTop(int group) const;
    /// The row at `y`, or -1 where there is a heading or nothing.
    int rowAt(int y) const;
    /// The first row that ends below `y`, rowCount() when there is none; the last one that begins at `y` or
    /// above it, -1 when there is none.
    int firstRowBelow(int y) const;
    int lastRowAbove(int y) const;
    /// The group whose heading or rows are at `y`, or -1; the group of a row, or -1.
    int groupAt(int y) const;
    int groupOfRow(int row) const;

private:
    std::vector<NoteGroup> m_groups;
    int m_rows = 0;
    int m_rowHeight = 1;
    int m_headingHeight = 1;
};

} // namespace Dateline::Notes
