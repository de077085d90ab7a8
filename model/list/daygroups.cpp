// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/daygroups.h"

#include "list/articlefiltermodel.h"

#include <algorithm>

namespace Dateline::List {

DayGroups DayGroups::of(const ArticleFilterModel &model)
{
    const ArticleTableModel &table = *model.table();
    if (table.sortColumn() != DateColumn)
        return {};
    const std::vector<qint32> &days = table.columns().days();
    DayGroups groups;
    const int all = table.rowCount();
    for (int row = 0; row < all; ++row) {
        const int slot = table.slotOfRow(row);
        if (model.isListed(slot))
            groups.add(days[slot]);
    }
    // While rows are about to leave, the model still has some that no longer pass its filter.
    if (groups.m_rows != model.rowCount()) {
        groups = {};
        for (int row = 0; row < model.rowCount(); ++row)
            groups.add(days[table.slotOfRow(model.mapToSource(model.index(row, 0)).row())]);
    }
    return groups;
}

void DayGroups::add(qint32 day)
{
    if (m_days.empty() || m_days.back() != day) {
        m_days.push_back(day);
        m_firstRows.push_back(m_rows);
    }
    ++m_rows;
}

QDate DayGroups::day(int group) const
{
    return m_days[group] == ArticleColumns::Undated ? QDate() : QDate::fromJulianDay(m_days[group]);
}

int DayGroups::size(int group) const
{
    return (group + 1 < count() ? m_firstRows[group + 1] : m_rows) - m_firstRows[group];
}

int DayGroups::groupOfRow(int row) const
{
    return int(std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row) - m_firstRows.begin()) - 1;
}

} // namespace Dateline::List
