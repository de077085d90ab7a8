// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefilter.h"
#include "list/datebars.h"
#include "list/filtermask.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <vector>

namespace Dateline::List {

class ArticleFilterModel;

/// Articles of each value of each facet. Vectors are indexed by the value's number in the table's
/// ValueTable; months count from `firstMonth` (year * 12 + month - 1).
struct FacetCounts
{
    std::vector<int> sources;
    std::vector<int> tags;
    std::vector<int> languages;
    std::array<int, StateCount> states{}; ///< In the order of State.
    int firstMonth = 0;
    std::vector<int> months;
    std::vector<DayCount> days; ///< Every day that an article of the table has, in order.
    int undated = 0;

    bool operator==(const FacetCounts &) const = default;
};

/// Counts for all facets in one pass over the table. A facet that matches any of its values counts the
/// articles that pass every criterion but its own; one that matches all of them (states, and tags
/// with TagMatch::All) counts those that pass every criterion, which is what a further value would leave.
/// Archived articles may be hidden until they are asked for; they are counted as archived all the same.
/// Lives on the GUI thread; after changes it counts once, when control returns to the event loop.
class FacetCounter : public QObject
{
    Q_OBJECT

public:
    /// `filter` must outlive the counter.
    explicit FacetCounter(ArticleFilterModel *filter, QObject *parent = nullptr);

    ArticleFilterModel *filter() const { return m_filter; }
    /// Up to date: counts at once when a count is due.
    const FacetCounts &counts();
    /// Criteria that changed between the last two counts; none when only articles changed.
    Criteria changedCriteria() const { return m_changed; }

Q_SIGNALS:
    /// There are new counts.
    void counted();

private:
    void invalidate();
    void count();

    ArticleFilterModel *m_filter;
    FacetCounts m_counts;
    Criteria m_pending;
    Criteria m_changed;
    bool m_due = true;
    QTimer m_timer;
};

} // namespace Dateline::List
