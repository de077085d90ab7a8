// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datereader.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

int numberOf(QStringView digits)
{
    return digits.isEmpty() ? 0 : digits.toInt();
}

/// Seconds east of UTC of "Z", "GMT", "+08:00", "-0500", "+8" or a common abbreviation.
std::optional<int> offsetOf(QStringView zone)
{
    struct Abbreviation
    {
        QStringView name;
        int hours;
    };
    static constexpr Abbreviation abbreviations[] = {
        {u"Z", 0},    {u"GMT", 0}, {u"UTC", 0},  {u"UT", 0},  {u"EST", -5}, {u"EDT", -4}, {u"PST", -8},
        {u"PDT", -7}, {u"CET", 1}, {u"CEST", 2}, {u"JST", 9}, {u"KST", 9},  {u"HKT", 8},
    };
    if (zone.isEmpty())
        return std::nullopt;
    for (const Abbreviation &known : abbreviations) {
        if (zone.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.hours * 3600;
    }
    static const QRegularExpression numeric(u"^([+-])([0-9]{1,2}):?([0-9]{2})?$"_s);
    const auto match = numeric.match(zone.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = numberOf(match.capturedView(2)) * 3600 + numberOf(match.capturedView(3)) * 60;
    if (seconds > 18 * 3600)
        return std::nullopt;
    return match.capturedView(1) == u"-" ? -seconds : seconds;
}

int hourOf(const QRegularExpressionMatch &match)
{
    int hour = numberOf(match.capturedView(u"hour"_s));
    const QStringView half = match.capturedView(u"half"_s);
    const bool afternoon = half == u"下午" || half == u"晚上" || half.startsWith(u'p', Qt::CaseInsensitive);
    const bool morning = half == u"上午" || half == u"凌晨" || half.startsWith(u'a', Qt::CaseInsensitive);
    if (afternoon && hour < 12)
        hour += 12;
    if (morning && hour == 12)
        hour = 0;
    return hour;
}

std::optional<ReadDate> made(const QRegularExpressionMatch &match, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    ReadDate result;
    result.start = match.capturedStart();
    result.end = match.capturedEnd();
    result.hasTime = match.hasCaptured(u"hour"_s);
    QTime time(0, 0);
    if (result.hasTime) {
        const QString fraction = match.captured(u"fraction"_s).leftJustified(3, u'0').left(3);
        time = QTime(hourOf(match), numberOf(match.capturedView(u"minute"_s)),
                     numberOf(match.capturedView(u"second"_s)), fraction.toInt());
    }
    if (!time.isValid()) {
        result.hasTime = false;
        time = QTime(0, 0);
    }
    result.moment = QDateTime(date, time, Qt::UTC);
    if (const auto offset = offsetOf(match.capturedView(u"zone"_s)); offset && result.hasTime)
        result.moment = result.moment.addSecs(-*offset);
    return result;
}

/// The year that a bare "112" after 民國 stands for.
int yearOf(const QRegularExpressionMatch &match)
{
    const int year = numberOf(match.capturedView(u"year"_s));
    return match.hasCaptured(u"republic"_s) ? year + 1911 : year;
}

const QRegularExpression &numericPattern()
{
    static const QRegularExpression pattern(
        u"(?<![0-9./-])(?<year>[12][0-9]{3})(?<rule>[-/"
        u".])(?<month>[01]?[0-9])\\k<rule>(?<day>[0-3]?[0-9])(?![0-9])"
        "(?:(?:[Tt]|[ \\t\\n\\x{3000}]{1,3})(?<half>上午|下午|凌晨|晚上|[AaPp][Mm])?[ ]?"
        "(?<hour>[0-2]?[0-9]):(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9])(?:[.,](?<fraction>[0-9]{1,9}))?)"
        "?"
        "(?:[ ]?(?<zone>Z|UTC|GMT|[A-Z]{3,4}\\b|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2}(?![0-9])))?)?"_s);
    return pattern;
}

const QRegularExpression &hanPattern()
{
    static const QRegularExpression pattern(
        u"(?:(?<republic>民[國国])[ ]?)?(?<![0-9])(?<year>(?(republic)[0-9]{2,3}|[12][0-9]{3}))[ ]?年[ ]?"
        "(?<month>[01]?[0-9])[ ]?月[ ]?(?<day>[0-3]?[0-9])[ ]?日"
        "(?:[ ]?[（(]?(?:星期|週|周)[一二三四五六日天][）)]?)?"
        "(?:[ \\x{3000}]{0,3}(?<half>上午|下午|凌晨|晚上)?[ ]?(?<hour>[0-2]?[0-9])[ ]?[:：时時點点][ ]?"
        "(?<minute>[0-5]?[0-9])(?:[:：分][ ]?(?<second>[0-5][0-9])?)?"
        "(?:[ ]?(?<zone>UTC|GMT|[+-][0-9]{2}:?[0-9]{2}))?)?"_s);
    return pattern;
}

constexpr QStringView clock =
    u"(?:,?[ ](?:at[ ])?(?<hour>[0-2]?[0-9]):(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9]))?"
    "(?:[ ]?(?<half>[AaPp]\\.?[Mm]\\.?))?(?:[ ](?<zone>[A-Z]{1,4}\\b|[+-][0-9]{2}:?[0-9]{2}))?)?";
constexpr QStringView monthNames = u"(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

const QRegularExpression &dayFirstPattern()
{
    static const QRegularExpression pattern(QString(u"(?<![0-9])(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?[ -]"_s %
                                                    monthNames % u",?[ -](?<year>[12][0-9]{3})(?![0-9])"_s %
                                                    clock),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &monthFirstPattern()
{
    static const QRegularExpression pattern(
        QString(u"\\b"_s % monthNames %
                u"[ ](?<day>[0-3]?[0-9])(?:st|nd|rd|th)?,?[ ](?<year>[12][0-9]{3})(?![0-9])"_s % clock),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

int monthOf(const QRegularExpressionMatch &match)
{
    if (!match.hasCaptured(u"name"_s))
        return numberOf(match.capturedView(u"month"_s));
    static const QString names = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    return int(names.indexOf(match.captured(u"name"_s).toLower()) / 3) + 1;
}

} // namespace

std::optional<ReadDate> readDate(QStringView text)
{
    const QString subject = text.toString();
    std::optional<ReadDate> first;
    for (const QRegularExpression *pattern :
         {&numericPattern(), &hanPattern(), &dayFirstPattern(), &monthFirstPattern()}) {
        const auto match = pattern->match(subject);
        if (!match.hasMatch())
            continue;
        const auto date = made(match, yearOf(match), monthOf(match), numberOf(match.capturedView(u"day"_s)));
        if (date && (!first || date->start < first->start))
            first = date;
    }
    return first;
}

std::optional<ReadDate> readNameDate(QStringView name)
{
    static const QRegularExpression spaced(
        u"(?<![0-9-])(?<year>(?:19|20)[0-9]{2})(?<rule>[-_.])(?<month>[01]?[0-9])\\k<rule>(?<day>[0-3]?[0-9])"
        u"(?![0-9])"
        "(?:[-_T ](?<hour>[01][0-9]|2[0-3])[-_.:](?<minute>[0-5][0-9])[-_.:](?<second>[0-5][0-9])(?![0-9]))?"_s);
    static const QRegularExpression solid(
        u"(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])"
        "(?:[0-9]{4}|[-_T]?(?<hour>[01][0-9]|2[0-3])(?<minute>[0-5][0-9])(?<second>[0-5][0-9]))?(?![0-9])"_s);
    const QString subject = name.toString();
    for (const QRegularExpression *pattern : {&spaced, &solid}) {
        const auto match = pattern->match(subject);
        if (!match.hasMatch())
            continue;
        if (const auto date =
                made(match, yearOf(match), monthOf(match), numberOf(match.capturedView(u"day"_s))))
            return date;
    }
    // In the middle of a name a date is more likely what the article is about.
    const auto date = readDate(name.left(64));
    return date && date->start == 0 ? date : std::nullopt;
}

bool isPlausible(const QDateTime &moment)
{
    return moment.isValid() && moment.date().year() >= 1900 && moment.date().year() < 2100;
}

} // namespace Dateline
