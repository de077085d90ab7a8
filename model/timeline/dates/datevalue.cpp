// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/datevalue.h"

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

QString DateValue::edtf() const
{
    if (!isValid())
        return {};
    const QString year = first.toString(u"yyyy"_s);
    switch (precision) {
    case DatePrecision::Century:
        return year.first(2) + u"XX"_s;
    case DatePrecision::Decade:
        return year.first(3) + u'X';
    case DatePrecision::Year:
        return year;
    case DatePrecision::Season:
        // 21 spring, 22 summer, 23 autumn, 24 winter, which begins in December.
        return year + u'-' + QString::number(20 + first.month() / 3);
    case DatePrecision::Month:
        return first.toString(u"yyyy-MM"_s);
    case DatePrecision::Day:
    case DatePrecision::PartOfDay:
        return first.toString(Qt::ISODate);
    case DatePrecision::PartOfYear:
    case DatePrecision::PartOfMonth:
    case DatePrecision::Range:
    case DatePrecision::Week:
        break;
    }
    return first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate);
}

QString precisionName(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Century:
        return u"century"_s;
    case DatePrecision::Decade:
        return u"decade"_s;
    case DatePrecision::Year:
        return u"year"_s;
    case DatePrecision::PartOfYear:
        return u"part-of-year"_s;
    case DatePrecision::Season:
        return u"season"_s;
    case DatePrecision::Month:
        return u"month"_s;
    case DatePrecision::PartOfMonth:
        return u"part-of-month"_s;
    case DatePrecision::Range:
        return u"range"_s;
    case DatePrecision::Week:
        return u"week"_s;
    case DatePrecision::Day:
        return u"day"_s;
    case DatePrecision::PartOfDay:
        return u"part-of-day"_s;
    }
    return {};
}

DateValue dayValue(QDate day, DatePrecision precision)
{
    return {day, day, precision};
}

DateValue monthValue(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1), DatePrecision::Month};
}

DateValue yearValue(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31), DatePrecision::Year};
}

DateValue decadeValue(int first)
{
    return {QDate(first, 1, 1), QDate(first + 9, 12, 31), DatePrecision::Decade};
}

DateValue centuryValue(int first)
{
    return {QDate(first, 1, 1), QDate(first + 99, 12, 31), DatePrecision::Century};
}

} // namespace Dateline::Timeline
