// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/chinesedatereader.h"

#include "timeline/dates/slashdates.h"

#include <utility>

namespace Dateline::Timeline {

using Part = DateExpression::Part;

bool ChineseDateReader::readAgo()
{
    const qint32 start = m_place;
    const auto number = m_text.number(m_place);
    if (!number || number->value < 1 || number->value > 999)
        return false;
    m_place += number->length;
    const std::optional<DateUnit> unit = readChineseUnit(m_text, &m_place);
    const int sign = take({u"以前", u"之前", u"前"})                            ? -1
                     : take({u"以後", u"以后", u"之後", u"之后", u"後", u"后"}) ? 1
                                                                                : 0;
    // 三天前後 is about then; 睽違三年後 says how long it was, and is now.
    if (!unit || sign == 0 || take({u"後", u"后"}) || (sign > 0 && isAfterAbsence(start)))
        return back(start);
    setOffset(*unit, sign * number->value);
    m_date.isFromPrevious = sign > 0;
    return done(sign < 0 ? "so-long-ago" : "so-long-after");
}

void ChineseDateReader::setOffset(DateUnit unit, int offset)
{
    switch (unit) {
    case DateUnit::Day:
        m_date.dayOffset = offset;
        break;
    case DateUnit::Week:
        m_date.weekOffset = offset;
        break;
    case DateUnit::Month:
        m_date.monthOffset = offset;
        break;
    case DateUnit::Year:
        m_date.yearOffset = offset;
        break;
    }
}

bool ChineseDateReader::readQuarter()
{
    const qint32 start = m_place;
    if (!take({u"第"}))
        return false;
    const auto number = m_text.number(m_place);
    if (!number || number->value < 1 || number->value > 4)
        return back(start);
    m_place += number->length;
    if (!take({u"季度", u"季"}))
        return back(start);
    m_date.yearOffset = 0;
    m_date.part = Part(int(Part::Quarter1) + number->value - 1);
    return done("quarter");
}

/// 一季度; behind a year 三季 as well.
bool ChineseDateReader::readQuarterNumber()
{
    const qint32 start = m_place;
    const auto number = m_text.number(m_place);
    if (!number || number->value < 1 || number->value > 4 || number->digits > 1)
        return false;
    m_place += number->length;
    const bool isBehindYear = m_date.year || m_date.yearOffset;
    if (!take({u"季度"}) && !(isBehindYear && take({u"季"})))
        return back(start);
    m_date.yearOffset = 0;
    m_date.part = Part(int(Part::Quarter1) + number->value - 1);
    return done("quarter");
}

/// 前三個月, 前三季, 頭兩季度: of a year, from its beginning on.
bool ChineseDateReader::readFirstMonths()
{
    const qint32 start = m_place;
    if (!take({u"前", u"頭", u"头", u"首"}))
        return false;
    const auto number = m_text.number(m_place);
    if (!number || number->value < 2 || number->value > 11)
        return back(start);
    m_place += number->length;
    const bool isQuarters = number->value < 4 && take({u"個季度", u"个季度", u"季度", u"季"});
    if (!isQuarters && !take({u"個月", u"个月"}))
        return back(start);
    m_date.month = 1;
    m_date.until = std::make_shared<DateExpression>();
    m_date.until->month = isQuarters ? 3 * number->value : number->value;
    return true;
}

bool ChineseDateReader::readDayInBrackets()
{
    const qint32 start = m_place;
    const qsizetype word = QStringView(u"昨今明").indexOf(QChar(m_text.at(m_place)));
    if (word < 0 || !QStringView(u"（(").contains(QChar(m_text.at(m_place + 1))))
        return false;
    m_place += 2;
    const auto number = m_text.number(m_place);
    if (!number || number->value < 1 || number->value > 31)
        return back(start);
    m_place += number->length;
    take({u"日"});
    if (!take({u"）", u")"}))
        return back(start);
    take({u"日", u"天"});
    m_date.dayOffset = int(word) - 1;
    return done("relative");
}

bool ChineseDateReader::readWord()
{
    const ChineseDateWord *word = findChineseDateWord(m_text, m_place);
    if (!word || isOfTitle(m_place) || isOfLongerWord(*word))
        return false;
    m_place += qint32(word->text.size());
    setOffset(word->unit, word->offset);
    m_date.isFromPrevious = word->isFromPrevious;
    m_date.part = word->part;
    if (word->part != Part::None)
        return done(word->rule);
    if (word->unit == DateUnit::Year)
        readAfterYear();
    else if (word->unit == DateUnit::Month)
        readAfterMonth();
    else if (word->unit == DateUnit::Week)
        readAfterWeek();
    return done(word->rule);
}

void ChineseDateReader::readAfterWeek()
{
    if (take({u"末"}))
        m_date.isWeekend = true;
    else if (const int day = readChineseWeekday(m_text, &m_place); day > 0)
        m_date.weekday = day;
}

bool ChineseDateReader::readWeekday()
{
    const qint32 start = m_place;
    if (!take({u"週", u"周", u"星期", u"禮拜", u"礼拜"}))
        return false;
    if (isOfTitle(start) || isEach(start) || isOfWorkingDays(start))
        return back(start);
    if (take({u"末"})) {
        m_date.isWeekend = true;
        return done("weekend");
    }
    const int day = readChineseWeekday(m_text, &m_place);
    // 周五 is also in names such as 周五六; 周一鳴 is a person.
    // 一週天氣 is of a week.
    if (day == 0 || m_text.any(m_place - 1, {u"天氣", u"天气", u"天數", u"天数"}) > 0 || isOfNewspaper())
        return back(start);
    m_date.weekday = day;
    readNumbersBehindWeekday();
    return done("weekday");
}

std::optional<DateExpression> ChineseDateReader::readLastWeekday()
{
    if (!take({u"週", u"周", u"星期", u"禮拜", u"礼拜"}))
        return {};
    const int day = readChineseWeekday(m_text, &m_place);
    if (day == 0)
        return {};
    m_date.weekday = day;
    readPartOfDay();
    m_date.end = m_place;
    return m_date;
}

void ChineseDateReader::readNumbersBehindWeekday()
{
    const qint32 comma = m_text.any(m_place, {u",", u"，"});
    const auto numbers = readSlashDate(m_text, m_text.skipBlanks(m_place + comma), *m_date.weekday);
    if (!numbers)
        return;
    m_place = numbers->end;
    m_date.weekday.reset();
    m_date.year = numbers->day.year();
    m_date.month = numbers->day.month();
    m_date.day = numbers->day.day();
}

/// 上世紀, 本世紀初, 上世紀90年代.
bool ChineseDateReader::readCenturyWord()
{
    const int offset = take({u"上個世紀", u"上个世纪", u"上世紀", u"上世纪"}) ? -1
                       : take({u"本世紀", u"本世纪"})                         ? 0
                                                                              : 1;
    if (offset > 0)
        return false;
    m_date.centuryOffset = offset;
    const qint32 decade = m_place;
    m_place = m_text.skipBlanks(m_place);
    if (const auto tens = m_text.number(m_place); tens && tens->value < 100 && tens->value % 10 == 0) {
        m_place = m_text.skipBlanks(m_place + tens->length);
        if (take({u"年代"})) {
            m_date.decade = tens->value;
            return done("decade");
        }
    }
    m_place = decade;
    take({u"初", u"末", u"中葉", u"中叶"});
    return done("century");
}

bool ChineseDateReader::readCentury()
{
    const qint32 start = m_place;
    const auto number = m_text.number(m_place);
    if (!number || number->value < 10 || number->value > 22)
        return false;
    m_place += number->length;
    if (!take({u"世紀", u"世纪"}))
        return back(start);
    m_date.century = (number->value - 1) * 100;
    const qint32 decade = m_place;
    if (const auto tens = m_text.number(m_place); tens && tens->value < 100 && tens->value % 10 == 0) {
        m_place += tens->length;
        if (take({u"年代"})) {
            m_date.decade = *m_date.century + tens->value;
            m_date.century.reset();
            return done("decade");
        }
        m_place = decade;
    }
    return done("century");
}

void ChineseDateReader::readWeekdayBeside()
{
    const qint32 start = m_place;
    m_place = m_text.skipBlanks(m_place);
    if (m_text.at(m_place) != u'（' && m_text.at(m_place) != u'(') {
        m_place = start;
        return;
    }
    ++m_place;
    ChineseDateReader inside(m_text, m_place);
    bool found = false;
    if (m_date.day || m_date.dayOffset)
        found = inside.readWeekday() || inside.readMonth() || inside.readDay();
    else if (m_date.weekday)
        found = inside.readYear() || inside.readMonth() || inside.readDay();
    m_place = inside.m_place;
    const char16_t close = m_text.at(m_place);
    if (!found || (close != u'）' && close != u')')) {
        m_place = start;
        return;
    }
    ++m_place;
    if (!inside.m_date.day)
        return;
    m_date.year = inside.m_date.year ? inside.m_date.year : m_date.year;
    m_date.month = inside.m_date.month ? inside.m_date.month : m_date.month;
    m_date.day = inside.m_date.day;
    m_date.dayOffset.reset();
    m_date.weekday.reset();
    m_date.weekOffset.reset();
    done("day-in-brackets");
}

void ChineseDateReader::readPartOfDay()
{
    if (!isDay() || m_date.part == Part::OfDay)
        return;
    const qint32 length = m_text.any(m_place, {u"凌晨", u"清晨", u"早上", u"早晨", u"上午", u"中午", u"下午",
                                               u"傍晚", u"晚上", u"晚間", u"晚间", u"深夜", u"夜間", u"夜间",
                                               u"夜裡", u"夜里", u"稍早", u"稍晚", u"晨",   u"晚",   u"早"});
    if (length == 0)
        return;
    const QStringView word = m_text.mid(m_place, length);
    // 今天稍早 is no part that one could name.
    if (word != u"稍早" && word != u"稍晚")
        m_date.part = Part::OfDay;
    m_place += length;
}

} // namespace Dateline::Timeline
