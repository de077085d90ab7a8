// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelleddates.h"

#include <QStringList>

namespace Dateline::Test {

using namespace Qt::StringLiterals;
using Timeline::DateValue;

namespace {

DateValue months(int year, int first, int count)
{
    const QDate start(year, first, 1);
    return {start, start.addMonths(count).addDays(-1), Timeline::DatePrecision::Range};
}

/// What a label writes: 2023-01-29T20:32, 2023-01, 2023, 199X, 2023-33 (the first quarter), 2023-40 (the
/// first half), and two of these for a range.
DateValue daysOf(const QString &edtf)
{
    if (edtf.contains(u'/')) {
        const DateValue first = daysOf(edtf.section(u'/', 0, 0));
        const DateValue last = daysOf(edtf.section(u'/', 1, 1));
        return {first.first, last.last, Timeline::DatePrecision::Range};
    }
    const QStringList parts = edtf.section(u'T', 0, 0).split(u'-');
    if (parts[0].endsWith(u'X')) {
        const int years = parts[0].endsWith("XX"_L1) ? 100 : 10;
        const int first = QString(parts[0]).replace(u'X', u'0').toInt();
        return {QDate(first, 1, 1), QDate(first + years - 1, 12, 31), Timeline::DatePrecision::Range};
    }
    const int year = parts[0].toInt();
    if (parts.size() == 1)
        return months(year, 1, 12);
    const int month = parts[1].toInt();
    if (month >= 40)
        return months(year, month == 40 ? 1 : 7, 6);
    if (month >= 33)
        return months(year, (month - 33) * 3 + 1, 3);
    if (parts.size() == 2)
        return months(year, month, 1);
    return Timeline::dayValue(QDate(year, month, parts[2].toInt()));
}

} // namespace

bool isMeant(const LabelledDate &label, const DateValue &found)
{
    const DateValue meant = daysOf(label.value);
    const bool isWithin = meant.first <= found.first && found.last <= meant.last;
    const bool isPart = label.isPart || found.precision == Timeline::DatePrecision::PartOfYear;
    return label.value == found.edtf() || (meant.first == found.first && meant.last == found.last) ||
           (isPart && isWithin);
}

} // namespace Dateline::Test
