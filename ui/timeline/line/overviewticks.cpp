// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/overviewticks.h"

#include "timeline/history/datewords.h"

#include <cmath>

namespace Dateline::TimelinePanel {

using namespace Timeline;

namespace {

constexpr double between = 8; ///< Labels.

struct Step
{
    enum class Unit : quint8 { Day, Month, Year } unit;
    int count;
};

Step stepOf(double perDay, double room)
{
    if (perDay >= room * 0.6)
        return {Step::Unit::Day, 1};
    if (perDay * 7 >= room)
        return {Step::Unit::Day, 7};
    for (const int months : {1, 3}) {
        if (perDay * 30 * months >= room)
            return {Step::Unit::Month, months};
    }
    for (const int years : {1, 2, 5, 10, 20, 50, 100}) {
        if (perDay * 365 * years >= room)
            return {Step::Unit::Year, years};
    }
    return {Step::Unit::Year, 500};
}

QDate firstOf(QDate day, Step step)
{
    switch (step.unit) {
    case Step::Unit::Day:
        return step.count == 1 ? day : QDate(day.year(), day.month(), 1);
    case Step::Unit::Month:
        return {day.year(), (day.month() - 1) / step.count * step.count + 1, 1};
    case Step::Unit::Year:
        break;
    }
    return {std::max(1, day.year() / step.count * step.count), 1, 1};
}

QDate nextOf(QDate day, Step step)
{
    switch (step.unit) {
    case Step::Unit::Day: {
        // Weeks begin anew with the month, and the rest of it is part of its last one.
        const QDate next = day.addDays(step.count);
        const bool isRest = step.count > 1 && (next.month() != day.month() || next.day() > 28);
        return isRest ? QDate(day.year(), day.month(), 1).addMonths(1) : next;
    }
    case Step::Unit::Month:
        return day.addMonths(step.count);
    case Step::Unit::Year:
        break;
    }
    return QDate(day.year() < step.count ? step.count : day.year() + step.count, 1, 1);
}

bool isMajor(QDate day, Step step)
{
    return step.unit == Step::Unit::Day ? day.day() == 1 : step.unit == Step::Unit::Month && day.month() == 1;
}

QString textOf(QDate day, Step step, const QLocale &locale)
{
    if (step.unit == Step::Unit::Year || (day.month() == 1 && day.day() == 1))
        return QString::number(day.year());
    if (step.unit == Step::Unit::Month || day.day() == 1)
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    return QString::number(day.day());
}

} // namespace

std::vector<OverviewTick> overviewTicks(const OverviewScale &scale, const QFontMetricsF &metrics,
                                        const QLocale &locale)
{
    const double room = metrics.horizontalAdvance(QStringLiteral("2000")) + between;
    const Step step = stepOf(scale.perDay(), room);
    std::vector<OverviewTick> ticks;
    bool hasYear = step.unit == Step::Unit::Year;
    const QDate begin = QDate::fromJulianDay(qint64(std::floor(scale.view.from)));
    const double right = scale.area.right();
    std::vector<QDate> days;
    for (QDate day = firstOf(begin, step); day.isValid() && scale.x(day) < right; day = nextOf(day, step)) {
        if (scale.x(day) < scale.area.left())
            continue;
        days.push_back(day);
        hasYear = hasYear || (day.month() == 1 && day.day() == 1);
    }
    double free = scale.area.left() - between;
    for (const QDate day : days) {
        OverviewTick tick{scale.x(day), textOf(day, step, locale), 0, isMajor(day, step)};
        if (!hasYear) {
            tick.text = dateWords(
                step.unit == Step::Unit::Day ? dayValue(day) : monthValue(day.year(), day.month()), locale);
            tick.isMajor = true;
            hasYear = true;
        }
        const double width = metrics.horizontalAdvance(tick.text);
        tick.textLeft =
            std::clamp(tick.x - width / 2, scale.area.left(), std::max(scale.area.left(), right - width));
        if (tick.textLeft < free + between)
            tick.text.clear();
        else
            free = tick.textLeft + width;
        ticks.push_back(tick);
    }
    return ticks;
}

} // namespace Dateline::TimelinePanel
