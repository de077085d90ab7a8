// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapdates.h"

#include "timeline/history/datewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

namespace {
constexpr int someWeeks = 31; ///< Days.
} // namespace

DateValue spanOf(const DateValue &one, const DateValue &other)
{
    if (!one.isValid() || one == other)
        return other;
    if (!other.isValid())
        return one;
    const QDate first = std::min(one.first, other.first);
    const QDate last = std::max(one.last, other.last);
    if (first == last)
        return dayValue(first);
    if (std::min(one.precision, other.precision) >= DatePrecision::Range && first.daysTo(last) <= someWeeks)
        return {first, last, DatePrecision::Range};
    if (first.year() != last.year())
        return {QDate(first.year(), 1, 1), QDate(last.year(), 12, 31), DatePrecision::Year};
    const QDate start(first.year(), first.month(), 1);
    const QDate end(last.year(), last.month(), last.daysInMonth());
    return {start, end, first.month() == last.month() ? DatePrecision::Month : DatePrecision::PartOfYear};
}

QString spanWords(const DateValue &span, const QLocale &locale)
{
    if (!span.isValid() || span.precision != DatePrecision::Year || span.first.year() == span.last.year())
        return dateWords(span, locale);
    const QString years = QString::number(span.first.year()) + u'–' + QString::number(span.last.year());
    return locale.language() == QLocale::Chinese ? QString(years + u'年') : years;
}

QString wordsWithoutYear(const DateValue &span, const QLocale &locale)
{
    QString words = spanWords(span, locale);
    if (!span.isValid() || span.precision < DatePrecision::Month || span.first.year() != span.last.year())
        return words;
    const QString year = QString::number(span.first.year());
    const QString english = u' ' + year;
    const QString chinese = year + u'年';
    if (words.endsWith(english)) {
        words.chop(english.size());
        if (words.endsWith(u','))
            words.chop(1); // "January 29, 2023"
    }
    else if (words.startsWith(chinese))
        words.remove(0, chinese.size());
    return words;
}

} // namespace Dateline::Timeline
