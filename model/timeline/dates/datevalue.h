// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace Dateline::Timeline {

/// How exactly something is dated, the roughest first.
enum class DatePrecision : quint8 {
    Century,
    Decade,
    Year,
    PartOfYear, ///< Its beginning, end, a half or a quarter.
    Season,
    Month,
    PartOfMonth, ///< Its first, second or last ten days.
    Range,       ///< From one day to another.
    Week,
    Day,
    PartOfDay,
};

/// A stretch of days, as exact as the text says it.
struct DateValue
{
    QDate first;
    QDate last; ///< Included.
    DatePrecision precision = DatePrecision::Day;

    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    bool overlaps(const DateValue &other) const { return first <= other.last && other.first <= last; }
    bool operator==(const DateValue &) const = default;

    /// Extended Date/Time Format, ISO 8601-2:2019: "2023-01-29", "2023-01", "199X", "2023-01-29/2023-01-31".
    QString edtf() const;
};

/// "day", "part-of-month", ...: what the command line calls it.
QString precisionName(DatePrecision precision);

DateValue dayValue(QDate day, DatePrecision precision = DatePrecision::Day);
DateValue monthValue(int year, int month);
DateValue yearValue(int year);
/// Of ten and of a hundred years, by the first of them.
DateValue decadeValue(int first);
DateValue centuryValue(int first);

} // namespace Dateline::Timeline
