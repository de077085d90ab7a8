// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/typeddate.h"

#include "search/querydate.h"
#include "timeline/dates/datefinder.h"
#include "timeline/history/datewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using Timeline::DatePrecision;
using Timeline::DateValue;

namespace {

/// ISO 8601 and the like: a day, a month or a year.
std::optional<DateValue> readNumbers(const QString &text)
{
    const auto days = Search::readQueryPeriod(text);
    if (!days || !days->from.isValid() || !days->to.isValid())
        return std::nullopt;
    const QDate first = days->from;
    if (first == days->to)
        return Timeline::dayValue(first);
    const DateValue month = Timeline::monthValue(first.year(), first.month());
    return month.last == days->to ? month : Timeline::yearValue(first.year());
}

std::optional<DateValue> readOne(const QString &text, QDate today)
{
    if (const auto date = readNumbers(text))
        return date;
    const QList<Timeline::DateMention> found = Timeline::findDates(text, {}, today);
    const bool isAll = found.size() == 1 && found[0].start == 0 && found[0].end == text.size();
    return isAll ? std::optional(found[0].value) : std::nullopt;
}

bool saysYear(const QString &text)
{
    static const QRegularExpression year(u"\\d{4}"_s);
    return text.contains(year);
}

/// The beginning of a range whose end says the year, and maybe the month: "29" of "29–31 January 2023".
std::optional<DateValue> readFirst(const QString &text, const DateValue &last)
{
    bool isDay = false;
    const int day = text.toInt(&isDay);
    const QDate sameMonth(last.first.year(), last.first.month(), isDay ? day : 1);
    if (isDay)
        return sameMonth.isValid() ? std::optional(Timeline::dayValue(sameMonth)) : std::nullopt;
    return readOne(QString(text + u' ' + QString::number(last.first.year())), {});
}

/// The end of a range whose beginning says the year, and maybe the month: "31日" of "2023年1月29日至31日".
std::optional<DateValue> readLast(const QString &text, const DateValue &first)
{
    const QString year = QString::number(first.last.year()) + u'年';
    if (const auto date = readOne(QString(year + text), {}))
        return date;
    return readOne(QString(year + QString::number(first.last.month()) + u'月' + text), {});
}

/// The end of a range in the month of its beginning, with the month: "January 31, 2023" of
/// "January 29–31, 2023".
QString wholeEnd(const QString &first, const QString &last)
{
    static const QRegularExpression monthAndDay(u"^(\\p{L}+) \\d{1,2}$"_s);
    static const QRegularExpression dayAndYear(u"^\\d{1,2}, \\d{4}$"_s);
    const auto month = monthAndDay.match(first);
    return month.hasMatch() && dayAndYear.match(last).hasMatch() ? QString(month.captured(1) + u' ' + last)
                                                                 : last;
}

std::optional<DateValue> readRange(const QString &text, const QString &separator, QDate today)
{
    const QStringList ends = text.split(separator);
    if (ends.size() != 2)
        return std::nullopt;
    const QString from = ends[0].trimmed();
    const QString to = wholeEnd(from, ends[1].trimmed());
    auto first = readOne(from, today);
    auto last = readOne(to, today);
    if (last && saysYear(to) && !saysYear(from))
        first = readFirst(from, *last);
    else if (first && saysYear(from) && !saysYear(to))
        last = readLast(to, *first);
    if (!first || !last || last->last < first->first)
        return std::nullopt;
    return DateValue{first->first, last->last, DatePrecision::Range};
}

} // namespace

std::optional<DateValue> readTypedDate(const QString &text, QDate today)
{
    const QString typed = text.simplified();
    if (const auto date = readOne(typed, today))
        return date;
    for (const QString &separator :
         {u"/"_s, u".."_s, u"…"_s, u" to "_s, u" - "_s, u"–"_s, u"—"_s, u"至"_s, u"到"_s, u"～"_s, u"~"_s}) {
        if (const auto date = readRange(typed, separator, today))
            return date;
    }
    return std::nullopt;
}

QString typedDate(const DateValue &date)
{
    const QString words = Timeline::dateWords(date);
    return readTypedDate(words, {}) == date ? words : date.edtf();
}

DateValue shiftedDate(const DateValue &date, int steps)
{
    switch (date.precision) {
    case DatePrecision::Month: {
        const QDate first = date.first.addMonths(steps);
        return Timeline::monthValue(first.year(), first.month());
    }
    case DatePrecision::Year:
        return Timeline::yearValue(date.first.year() + steps);
    case DatePrecision::Day:
    case DatePrecision::PartOfDay:
    case DatePrecision::Range:
        return {date.first.addDays(steps), date.last.addDays(steps), date.precision};
    default:
        return date;
    }
}

} // namespace Dateline::TimelinePanel
