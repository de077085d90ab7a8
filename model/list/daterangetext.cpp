// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/daterangetext.h"

#include "list/articlefilter.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <unicode/udateintervalformat.h>

#include <array>
#include <memory>

namespace Dateline::List {

namespace {

struct FormatCloser
{
    void operator()(UDateIntervalFormat *format) const { udtitvfmt_close(format); }
};

QByteArray icuName(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QByteArrayLiteral("en_GB") : locale.name().toLatin1();
}

/// `skeleton` names the fields to show: a letter pattern of UTS 35, "Date Field Symbol Table".
QString formatted(QStringView skeleton, QDate from, QDate to, const QLocale &locale)
{
    const auto milliseconds = [](QDate day) {
        return UDate(day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    };
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UDateIntervalFormat, FormatCloser> format(udtitvfmt_open(
        icuName(locale).constData(), skeleton.utf16(), int32_t(skeleton.size()), u"UTC", 3, &status));
    std::array<char16_t, 160> text{};
    const int length = U_FAILURE(status)
                           ? 0
                           : udtitvfmt_format(format.get(), milliseconds(from), milliseconds(to), text.data(),
                                              int(text.size()), nullptr, &status);
    if (U_FAILURE(status) || length > int(text.size()))
        return locale.toString(from, QLocale::ShortFormat) + QChar(0x2013) +
               locale.toString(to, QLocale::ShortFormat);
    return QString::fromUtf16(text.data(), length);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Dateline::List::DateRange", text);
}

bool startsMonth(QDate day)
{
    return day.day() == 1;
}

bool endsMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

/// The text of a limit alone, as coarse as it is.
QString limitText(QDate day, bool isMonth, bool isYear, const QLocale &locale)
{
    return formatted(isYear ? u"y" : isMonth ? u"yMMMM" : u"yMMMd", day, day, locale);
}

} // namespace

QString dateRangeText(QDate from, QDate to, const QLocale &locale)
{
    if (from.isNull() && to.isNull())
        return {};
    if (to.isNull()) {
        return translated(QT_TRANSLATE_NOOP("Dateline::List::DateRange", "since %1"))
            .arg(limitText(from, startsMonth(from), from.dayOfYear() == 1, locale));
    }
    if (from.isNull()) {
        return translated(QT_TRANSLATE_NOOP("Dateline::List::DateRange", "until %1"))
            .arg(limitText(to, endsMonth(to), to.dayOfYear() == to.daysInYear(), locale));
    }
    if (!startsMonth(from) || !endsMonth(to))
        return formatted(u"yMMMd", from, to, locale);
    if (from.dayOfYear() == 1 && to.dayOfYear() == to.daysInYear())
        return formatted(u"y", from, to, locale);
    const bool isOneMonth = from.year() == to.year() && from.month() == to.month();
    return formatted(isOneMonth ? u"yMMMM" : u"yMMM", from, to, locale);
}

QString weekdayText(QDate day, const QLocale &locale)
{
    return formatted(u"yMMMEd", day, day, locale);
}

QString barText(const DateSpan &bar, const QLocale &locale)
{
    return bar.first == bar.last ? weekdayText(bar.first, locale)
                                 : dateRangeText(bar.first, bar.last, locale);
}

DateSpan periodSpan(const QString &period)
{
    const int year = period.section(u'-', 0, 0).toInt();
    const int month = period.section(u'-', 1).toInt();
    if (year < 1 || year > 9999 || month < 0 || month > 12)
        return {};
    if (month == 0)
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    return unitAround(QDate(year, month, 1), BarUnit::Month, Qt::Monday);
}

} // namespace Dateline::List
