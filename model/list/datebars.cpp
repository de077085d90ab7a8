// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/datebars.h"

#include <algorithm>
#include <numeric>

namespace Dateline::List {

namespace {

// Bars of two or three pixels in a narrow panel can still be told apart and pointed at.
constexpr int mostBars = 62;
constexpr int daysOfYear = 365;
constexpr int daysOfDecade = 3653;

/// At most one article in so many lies outside the usual span, on either side.
constexpr int unusualShare = 200;

QDate yearStart(int year)
{
    return {std::clamp(year, 1, 9999), 1, 1};
}

QDate yearEnd(int year)
{
    return {std::clamp(year, 1, 9999), 12, 31};
}

QDate dateOf(const DayCount &day)
{
    return QDate::fromJulianDay(day.day);
}

auto firstNotBefore(const std::vector<DayCount> &days, QDate date)
{
    return std::lower_bound(days.begin(), days.end(), date.toJulianDay(),
                            [](const DayCount &day, qint64 julian) { return day.day < julian; });
}

/// How many items from the front hold no more than `most` articles together.
template<typename Iterator>
std::ptrdiff_t itemsWithin(Iterator begin, Iterator end, int most)
{
    int sum = 0;
    const Iterator found =
        std::find_if(begin, end, [&](const DayCount &day) { return (sum += day.all) > most; });
    return found - begin;
}

} // namespace

DateSpan DateSpan::united(const DateSpan &other) const
{
    if (isNull() || other.isNull())
        return isNull() ? other : *this;
    return {std::min(first, other.first), std::max(last, other.last)};
}

BarUnit unitFor(const DateSpan &span)
{
    const int days = span.days();
    if (days <= mostBars)
        return BarUnit::Day;
    if (days < daysOfYear)
        return BarUnit::Week;
    if (days <= mostBars * daysOfYear / 12)
        return BarUnit::Month;
    return days <= mostBars * daysOfDecade / 10 ? BarUnit::Year : BarUnit::Decade;
}

DateSpan unitAround(QDate day, BarUnit unit, Qt::DayOfWeek weekStart)
{
    switch (unit) {
    case BarUnit::Day:
        return {day, day};
    case BarUnit::Week: {
        const QDate first = day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7));
        return {first, first.addDays(6)};
    }
    case BarUnit::Month:
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case BarUnit::Year:
        return {yearStart(day.year()), yearEnd(day.year())};
    case BarUnit::Decade:
        break;
    }
    const int decade = day.year() / 10 * 10;
    return {yearStart(decade), yearEnd(decade + 9)};
}

DateSpan aligned(const DateSpan &span, BarUnit unit, Qt::DayOfWeek weekStart)
{
    if (span.isNull())
        return span;
    return {unitAround(span.first, unit, weekStart).first, unitAround(span.last, unit, weekStart).last};
}

DateSpan extentOf(const std::vector<DayCount> &days)
{
    return days.empty() ? DateSpan() : DateSpan{dateOf(days.front()), dateOf(days.back())};
}

DateSpan usualSpan(const std::vector<DayCount> &days)
{
    if (days.empty())
        return {};
    const int total = std::accumulate(days.begin(), days.end(), 0,
                                      [](int sum, const DayCount &day) { return sum + day.all; });
    const int most = total / unusualShare;
    auto first = days.begin() + itemsWithin(days.begin(), days.end(), most);
    auto last = days.end() - 1 - itemsWithin(days.rbegin(), days.rend(), most);
    // What follows on without a wide gap belongs to the rest, however little it is.
    const int gap = std::max(daysOfYear, (last->day - first->day) / 4);
    while (first != days.begin() && first->day - (first - 1)->day <= gap)
        --first;
    while (last + 1 != days.end() && (last + 1)->day - last->day <= gap)
        ++last;
    return {dateOf(*first), dateOf(*last)};
}

std::vector<DateBar> dateBars(const std::vector<DayCount> &days, const DateSpan &span, BarUnit unit,
                              Qt::DayOfWeek weekStart)
{
    std::vector<DateBar> bars;
    if (span.isNull())
        return bars;
    auto day = firstNotBefore(days, unitAround(span.first, unit, weekStart).first);
    for (QDate at = span.first; at.isValid() && at <= span.last; at = bars.back().span.last.addDays(1)) {
        DateBar bar{unitAround(at, unit, weekStart)};
        for (const qint64 last = bar.span.last.toJulianDay(); day != days.end() && day->day <= last; ++day)
            bar.articles += day->articles;
        bars.push_back(bar);
    }
    return bars;
}

int articlesIn(const std::vector<DayCount> &days, const DateSpan &span)
{
    if (span.isNull())
        return 0;
    const auto first = firstNotBefore(days, span.first);
    const auto end = firstNotBefore(days, span.last.addDays(1));
    return std::accumulate(first, std::max(first, end), 0,
                           [](int sum, const DayCount &day) { return sum + day.articles; });
}

} // namespace Dateline::List
