// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace Dateline::List {

class ArticleFilterModel;

/// The rows of a list in the order of its dates, as runs of one day each. Days are days in UTC, as in
/// the filters; undated articles are the last run. A value: computed anew when rows change.
class DayGroups
{
public:
    /// The groups of the listed rows; none unless they are sorted by date. Takes 2 ms for 140,000 rows.
    static DayGroups of(const ArticleFilterModel &model);

    bool isEmpty() const { return m_firstRows.empty(); }
    int count() const { return int(m_firstRows.size()); }
    /// Null for undated articles.
    QDate day(int group) const;
    int firstRow(int group) const { return m_firstRows[group]; }
    const std::vector<int> &firstRows() const { return m_firstRows; }
    /// How many rows the group has.
    int size(int group) const;
    /// -1 when there are no groups.
    int groupOfRow(int row) const;

private:
    void add(qint32 day);

    std::vector<int> m_firstRows;
    std::vector<qint32> m_days;
    int m_rows = 0;
};

} // namespace Dateline::List
