// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/dateresolver.h"

namespace Dateline::Timeline {

namespace {

using Part = DateExpression::Part;
using Value = std::optional<DateValue>;

/// Days that a date without a year may lie ahead although nothing says so: news of a date to come often say
/// only the date.
constexpr int daysAhead = 45;

Value valid(const DateValue &value)
{
    return value.isValid() ? Value(value) : Value();
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Value withPartOfMonth(const DateValue &month, Part part)
{
    DateValue value = month;
    if (part == Part::None)
        return value;
    value.precision = DatePrecision::PartOfMonth;
    if (part == Part::EarlyMonth)
        value.last = value.first.addDays(9);
    else if (part == Part::MidMonth)
        value.last = value.first.addDays(19), value.first = value.first.addDays(10);
    else
        value.first = value.first.addDays(20);
    return value;
}

Value withPartOfYear(int year, Part part)
{
    const auto months = [year](int first, int last, DatePrecision precision = DatePrecision::PartOfYear) {
        const QDate begin(year, first, 1);
        return valid({begin, begin.addMonths(last - first + 1).addDays(-1), precision});
    };
    switch (part) {
    case Part::EarlyYear:
        return months(1, 3);
    case Part::MidYear:
        return months(5, 8);
    case Part::LateYear:
        return months(10, 12);
    case Part::FirstHalf:
        return months(1, 6);
    case Part::SecondHalf:
        return months(7, 12);
    case Part::Quarter1:
    case Part::Quarter2:
    case Part::Quarter3:
    case Part::Quarter4: {
        const int quarter = int(part) - int(Part::Quarter1);
        return months(3 * quarter + 1, 3 * quarter + 3);
    }
    case Part::Spring:
        return months(3, 5, DatePrecision::Season);
    case Part::Summer:
        return months(6, 8, DatePrecision::Season);
    case Part::Autumn:
        return months(9, 11, DatePrecision::Season);
    case Part::Winter:
        return months(12, 14, DatePrecision::Season);
    default:
        return valid(yearValue(year));
    }
}

/// One expression against one context.
class Resolver
{
public:
    Resolver(const DateExpression &date, const DateContext &context)
        : m_date(date)
        , m_context(context)
        , m_previous(date.isFromPrevious ? previousOf(context) : Value())
        , m_from(m_previous ? m_previous->last : context.written)
    {
    }

    std::optional<ResolvedDate> resolve()
    {
        const Value value = compute();
        if (!value || !value->isValid())
            return {};
        return ResolvedDate{*value, m_anchor};
    }

private:
    /// So many days, weeks, months or years later.
    bool isCounted() const { return QLatin1StringView(m_date.rule) == QLatin1StringView("so-long-after"); }

    /// 三天後 counts from what this sentence names, in a story from the day before, else from today; 當天
    /// from whatever was named last, if that is a day: a year has no evening.
    Value previousOf(const DateContext &context) const
    {
        const bool isOfDay = m_date.dayOffset || m_date.part == Part::OfDay;
        if (!isCounted() && isOfDay && context.previous && context.previous->precision < DatePrecision::Day)
            return {};
        if (!isCounted() || context.nearby)
            return isCounted() ? context.nearby : context.previous;
        const DatePrecision needed = m_date.yearOffset    ? DatePrecision::Year
                                     : m_date.monthOffset ? DatePrecision::Month
                                                          : DatePrecision::Day;
        const bool isStory = !context.isFuture && context.previous && context.previous->precision >= needed &&
                             context.previous->last < context.written;
        return isStory ? context.previous : Value();
    }

    DatePrecision dayPrecision() const
    {
        return m_date.part == Part::OfDay ? DatePrecision::PartOfDay : DatePrecision::Day;
    }

    Value compute()
    {
        if (m_date.centuryOffset || m_date.decadeOffset || m_date.pastYears)
            return ofManyYears();
        if (m_date.decade)
            return valid(decadeValue(*m_date.decade));
        if (m_date.century)
            return valid(centuryValue(*m_date.century));
        if (m_date.year)
            return inYear(*m_date.year);
        // 五年之後 without anything that it counts from and nothing to come tells how long it was.
        if (isCounted() && m_date.yearOffset && !m_previous && !m_context.isFuture)
            return {};
        m_anchor = m_previous ? DateAnchor::Previous : DateAnchor::Published;
        if (m_date.month && !m_date.yearOffset && !m_date.isNearest)
            return monthWithoutYear();
        if (!m_from.isValid())
            return {};
        if (m_date.isNearest)
            return nearest();
        if (m_date.yearOffset)
            return inYearAtOffset();
        if (m_date.monthOffset)
            return inMonthAtOffset();
        if (m_date.weekOffset || m_date.isWeekend)
            return inWeek();
        if (m_date.weekday)
            return weekdayAlone();
        if (m_date.dayOffset)
            return valid(dayValue(m_from.addDays(*m_date.dayOffset), dayPrecision()));
        return m_date.day ? dayAlone() : Value();
    }

    /// The century, decade or so many years around or up to the day it is seen from.
    Value ofManyYears()
    {
        m_anchor = DateAnchor::Published;
        if (!m_from.isValid())
            return {};
        if (m_date.pastYears)
            return valid({m_from.addYears(-*m_date.pastYears), m_from, DatePrecision::Range});
        if (m_date.decadeOffset) {
            const int first = (m_from.year() / 10 + *m_date.decadeOffset) * 10;
            return valid(decadeValue(first));
        }
        const int century = (m_from.year() / 100 + *m_date.centuryOffset) * 100;
        if (!m_date.decade)
            return valid(centuryValue(century));
        const int first = century + *m_date.decade;
        return valid(decadeValue(first));
    }

    Value inYear(int year) const
    {
        if (!m_date.month)
            return withPartOfYear(year, m_date.part);
        return inMonth(year, *m_date.month);
    }

    Value inMonth(int year, int month) const
    {
        if (m_date.day)
            return valid(dayValue(QDate(year, month, *m_date.day), dayPrecision()));
        return withPartOfMonth(monthValue(year, month), m_date.part);
    }

    /// Before the day it is seen from or a little after; further after only when the clause speaks of the
    /// future.
    Value monthWithoutYear()
    {
        // The year may have been said just before: in June 2022 ... on July 3.
        if (m_context.nearby && m_context.nearby->first.year() == m_context.nearby->last.year() &&
            m_context.written.isValid() && m_context.nearby->first.year() != m_context.written.year() &&
            !m_context.isFuture) {
            m_anchor = DateAnchor::Previous;
            return inMonth(m_context.nearby->first.year(), *m_date.month);
        }
        if (!m_from.isValid())
            return {};
        Value best;
        qint64 bestDistance = 0;
        for (const int year : {m_from.year() - 1, m_from.year(), m_from.year() + 1}) {
            const Value value = inMonth(year, *m_date.month);
            if (!value)
                continue;
            const qint64 distance = distanceTo(*value);
            if (!best || distance < bestDistance) {
                best = value;
                bestDistance = distance;
            }
        }
        return best;
    }

    /// In days, with what is on the wrong side counted as far away.
    qint64 distanceTo(const DateValue &value) const
    {
        constexpr qint64 wrongSide = 1000;
        if (value.first <= m_from && m_from <= value.last)
            return 0;
        if (value.last < m_from)
            return value.last.daysTo(m_from) + (m_context.isFuture ? wrongSide : 0);
        const qint64 ahead = m_from.daysTo(value.first);
        // What is counted from month to month is over.
        const bool mayBeAhead = ahead <= daysAhead && (m_date.day || !m_date.until);
        return ahead + (m_context.isFuture || mayBeAhead ? 0 : wrongSide);
    }

    /// last Monday, next June: the one of that name before or after.
    Value nearest() const
    {
        const bool isAfter = m_date.dayOffset.value_or(m_date.monthOffset.value_or(-1)) > 0;
        if (m_date.weekday) {
            QDate day = m_from.addDays(isAfter ? 1 : -1);
            while (day.dayOfWeek() != *m_date.weekday)
                day = day.addDays(isAfter ? 1 : -1);
            return valid(dayValue(day, dayPrecision()));
        }
        int year = m_from.year();
        if (isAfter ? *m_date.month <= m_from.month() : *m_date.month >= m_from.month())
            year += isAfter ? 1 : -1;
        return withPartOfMonth(monthValue(year, *m_date.month), m_date.part);
    }

    Value inYearAtOffset() const
    {
        const int year = m_from.year() + *m_date.yearOffset;
        if (year < 1)
            return {};
        const Value value = inYear(year);
        return value && isOfYearBefore(*value) ? inYear(year - 1) : value;
    }

    /// 四季度 in January, or in a text that spoke of the year before.
    bool isOfYearBefore(const DateValue &quarter) const
    {
        constexpr int march = 3;
        if (QLatin1StringView(m_date.rule) != QLatin1StringView("quarter") || m_context.isFuture ||
            quarter.first <= m_context.written)
            return false;
        const bool isTold = m_context.previous && m_context.previous->last.year() == quarter.first.year() - 1;
        return isTold || m_context.written.month() <= march;
    }

    Value inMonthAtOffset() const
    {
        const QDate month = QDate(m_from.year(), m_from.month(), 1).addMonths(*m_date.monthOffset);
        return month.isValid() ? inMonth(month.year(), month.month()) : Value();
    }

    Value inWeek() const
    {
        int offset = m_date.weekOffset.value_or(0);
        QDate monday = mondayOf(m_from).addDays(7 * offset);
        if (m_date.weekday)
            return valid(dayValue(monday.addDays(*m_date.weekday - 1), dayPrecision()));
        if (!m_date.isWeekend)
            return valid({monday, monday.addDays(6), DatePrecision::Week});
        // A bare weekend is the one before, from Monday to Thursday, unless it is to come.
        if (!m_date.weekOffset && m_from.dayOfWeek() < 5 && !m_context.isFuture)
            monday = monday.addDays(-7);
        return valid({monday.addDays(5), monday.addDays(6), DatePrecision::Range});
    }

    Value weekdayAlone() const
    {
        QDate day = m_from;
        while (day.dayOfWeek() != *m_date.weekday)
            day = day.addDays(m_context.isFuture ? 1 : -1);
        return valid(dayValue(day, dayPrecision()));
    }

    /// 29日: of the month of the date before in this sentence, else of the month in which it is nearest.
    Value dayAlone()
    {
        if (m_context.nearby && m_context.nearby->precision >= DatePrecision::Month) {
            const QDate near = m_context.nearby->first;
            const QDate month =
                QDate(near.year(), near.month(), 1).addMonths(near.day() > *m_date.day + 15 ? 1 : 0);
            if (const Value value =
                    valid(dayValue(QDate(month.year(), month.month(), *m_date.day), dayPrecision()))) {
                m_anchor = DateAnchor::Previous;
                return value;
            }
        }
        Value best;
        qint64 bestDistance = 0;
        for (const int months : {-1, 0, 1}) {
            const QDate month = QDate(m_from.year(), m_from.month(), 1).addMonths(months);
            const Value value =
                valid(dayValue(QDate(month.year(), month.month(), *m_date.day), dayPrecision()));
            if (!value)
                continue;
            const qint64 distance = costOf(*value);
            if (!best || distance < bestDistance) {
                best = value;
                bestDistance = distance;
            }
        }
        return best;
    }

    /// How unlikely a day is meant: the past is nearer than the future, unless the clause speaks of it.
    qint64 costOf(const DateValue &day) const
    {
        const qint64 ahead = m_from.daysTo(day.first);
        if (ahead < 0)
            return -ahead + (m_context.isFuture ? 31 : 0);
        return m_context.isFuture ? ahead : 3 * ahead;
    }

    const DateExpression &m_date;
    const DateContext &m_context;
    Value m_previous;
    QDate m_from;
    DateAnchor m_anchor = DateAnchor::Absolute;
};

/// The end of a range in the terms of its beginning.
std::optional<ResolvedDate> resolveUntil(const DateExpression &end, const DateValue &begin)
{
    DateExpression whole = end;
    if (!whole.year)
        whole.year = begin.first.year();
    if (whole.weekday) {
        QDate last = begin.last;
        while (last.dayOfWeek() != *whole.weekday)
            last = last.addDays(1);
        return ResolvedDate{dayValue(last), DateAnchor::Absolute};
    }
    if (!whole.month && whole.day)
        whole.month = begin.first.month();
    auto resolved = resolveDate(whole, {});
    // From December to January.
    if (resolved && resolved->value.last < begin.first && !end.year) {
        ++*whole.year;
        resolved = resolveDate(whole, {});
    }
    return resolved;
}

} // namespace

std::optional<ResolvedDate> resolveDate(const DateExpression &date, const DateContext &context)
{
    auto resolved = Resolver(date, context).resolve();
    if (!resolved || !date.until)
        return resolved;
    const auto end = resolveUntil(*date.until, resolved->value);
    if (!end || end->value.last < resolved->value.first)
        return resolved;
    resolved->value.last = end->value.last;
    resolved->value.precision = DatePrecision::Range;
    return resolved;
}

} // namespace Dateline::Timeline
