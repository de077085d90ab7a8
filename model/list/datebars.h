// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace Dateline::List {

/// Articles of one day; days without any are left out.
struct DayCount
{
    qint32 day = 0;   ///< Julian day in UTC.
    int articles = 0; ///< Those that the other criteria let pass.
    int all = 0;      ///< All of the table.

    bool operator==(const DayCount &) const = default;
};

/// Days from first to last, both included; null when there is none.
struct DateSpan
{
    QDate first;
    QDate last;

    bool isNull() const { return first.isNull(); }
    int days() const { return isNull() ? 0 : int(first.daysTo(last)) + 1; }
    bool contains(const DateSpan &other) const { return first <= other.first && other.last <= last; }
    bool intersects(const DateSpan &other) const { return first <= other.last && other.first <= last; }
    DateSpan united(const DateSpan &other) const;

    bool operator==(const DateSpan &) const = default;
};

/// What one bar of a histogram stands for.
enum class BarUnit : quint8 { Day, Week, Month, Year, Decade };

/// One bar: always a whole unit.
struct DateBar
{
    DateSpan span;
    int articles = 0;

    bool operator==(const DateBar &) const = default;
};

/// The unit in which a span has a readable number of bars.
BarUnit unitFor(const DateSpan &span);

/// The unit that `day` is in; weeks begin on `weekStart`.
DateSpan unitAround(QDate day, BarUnit unit, Qt::DayOfWeek weekStart);

/// The whole units that `span` touches.
DateSpan aligned(const DateSpan &span, BarUnit unit, Qt::DayOfWeek weekStart);

/// From the first day of `days` to the last.
DateSpan extentOf(const std::vector<DayCount> &days);

/// Where nearly all articles lie: a few far away from the others (a misread year, a date in the future)
/// are left out, so that they do not squash the rest. Without such it is the extent.
DateSpan usualSpan(const std::vector<DayCount> &days);

/// A bar for each unit that `span` touches, in order, those without articles included.
std::vector<DateBar> dateBars(const std::vector<DayCount> &days, const DateSpan &span, BarUnit unit,
                              Qt::DayOfWeek weekStart);

/// How many articles, as the other criteria let them pass, are of the days of `span`.
int articlesIn(const std::vector<DayCount> &days, const DateSpan &span);

} // namespace Dateline::List
