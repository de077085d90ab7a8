// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/chinesedatereader.h"

#include <QDate>

#include <utility>

namespace Dateline::Timeline {

using Part = DateExpression::Part;

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 2199;
constexpr int republic = 1911; ///< Years of the Republic count from the one after it.

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

} // namespace

std::optional<DateExpression> ChineseDateReader::read()
{
    if (!readBase())
        return {};
    readWeekdayBeside();
    readPartOfDay();
    m_date.end = m_place;
    readUntil();
    return m_date;
}

std::optional<DateExpression> ChineseDateReader::readEnd()
{
    if (!readNumeric() && !readRepublic() && !readYear() && !readMonth() && !readDay())
        return {};
    readWeekdayBeside();
    readPartOfDay();
    m_date.end = m_place;
    return m_date;
}

bool ChineseDateReader::readBase()
{
    if (m_text.number(m_place))
        return readNumeric() || readCompactRepublic() || readRepublic() || readMonths() || readYear() ||
               readMonth() || readDay() || readAgo() || readCentury() || readQuarterNumber();
    return readRepublic() || readQuarter() || readDayInBrackets() || readCenturyWord() || readWord() ||
           readWeekday();
}

bool ChineseDateReader::take(std::initializer_list<QStringView> words)
{
    const qint32 length = m_text.any(m_place, words);
    m_place += length;
    return length > 0;
}

bool ChineseDateReader::done(const char *rule)
{
    m_date.rule = rule;
    return true;
}

bool ChineseDateReader::back(qint32 place)
{
    m_place = place;
    return false;
}

bool ChineseDateReader::readNumeric()
{
    const qint32 start = m_place;
    const auto year = m_text.number(m_place);
    if (!year || year->digits != 4 || !isYear(year->value))
        return false;
    m_place += year->length;
    const char16_t mark = m_text.narrow(m_place);
    if (mark != u'/' && mark != u'-' && mark != u'.')
        return back(start);
    const auto month = m_text.number(m_place + 1);
    if (!month || month->digits < 1 || month->digits > 2)
        return back(start);
    m_place += 1 + month->length;
    const auto day = m_text.number(m_place + 1);
    if (m_text.narrow(m_place) != mark || !day || day->digits < 1 || day->digits > 2 ||
        !QDate::isValid(year->value, month->value, day->value))
        return back(start);
    m_place += 1 + day->length;
    m_date.year = year->value;
    m_date.month = month->value;
    m_date.day = day->value;
    return done("numeric");
}

bool ChineseDateReader::readRepublic()
{
    const qint32 start = m_place;
    const bool isNamed = take({u"民國", u"民国"});
    const auto number = m_text.number(m_place);
    const bool isPlain = number && number->digits == 3 && number->value >= 90 && number->value <= 139;
    if (!number || (isNamed ? number->value < 1 || number->value > 199 : !isPlain))
        return back(start);
    m_place += number->length;
    if (m_text.at(m_place) != u'年' || isDuration(m_place + 1))
        return back(start);
    ++m_place;
    m_date.year = republic + number->value;
    readAfterYear();
    return done("year-of-the-republic");
}

/// 1120129, as agencies in Taiwan end their dispatches.
bool ChineseDateReader::readCompactRepublic()
{
    constexpr int digits = 7;
    const auto number = m_text.number(m_place);
    const char16_t before = m_text.at(m_place - 1);
    const char16_t after = m_text.at(m_place + digits);
    if (!number || number->digits != digits || (before != u'）' && before != u'\n' && before != u'。') ||
        (after != u'\n' && after != u'\0'))
        return false;
    const QDate day(republic + number->value / 10000, number->value / 100 % 100, number->value % 100);
    if (!day.isValid() || day.year() < republic + 90 || day.year() > republic + 139)
        return false;
    m_place += digits;
    m_date.year = day.year();
    m_date.month = day.month();
    m_date.day = day.day();
    return done("day-of-the-republic");
}

bool ChineseDateReader::isDuration(qint32 place) const
{
    return m_text.any(place, {u"來", u"来", u"前", u"後", u"后", u"間", u"间", u"內", u"内", u"以上", u"多",
                              u"之", u"期", u"級", u"级", u"的歷史", u"的历史", u"有期"}) > 0;
}

bool ChineseDateReader::readYear()
{
    const qint32 start = m_place;
    const auto number = m_text.number(m_place);
    if (!number)
        return false;
    const int digits = number->isChinese ? number->length : number->digits;
    m_place += number->length;
    const qint32 decade = m_text.any(m_place, {u"年代"});
    if (decade > 0 && number->value % 10 == 0 && (digits == 4 || digits == 2)) {
        m_place += decade;
        m_date.decade = number->value < 100 ? 1900 + number->value : number->value;
        return done("decade");
    }
    m_place = m_text.skipBlanks(m_place);
    if (digits != 4 || !isYear(number->value) || m_text.at(m_place) != u'年')
        return back(start);
    ++m_place;
    // A disease is called after the year in which it began.
    if (m_text.any(m_place, {u"冠狀病毒", u"冠状病毒"}) > 0)
        return back(start);
    m_date.year = number->value;
    readAfterYear();
    return done("year");
}

void ChineseDateReader::readAfterYear()
{
    const qint32 blank = m_text.skipBlanks(m_place);
    const qint32 before = std::exchange(m_place, blank);
    if (readMonth() || readFirstMonths())
        return;
    m_place = before;
    readPartOfYear();
}

bool ChineseDateReader::readPartOfYear()
{
    m_place = m_text.skipBlanks(m_place);
    static constexpr std::pair<QStringView, Part> parts[]{
        {u"上半年", Part::FirstHalf}, {u"下半年", Part::SecondHalf}, {u"年初", Part::EarlyYear},
        {u"年底", Part::LateYear},    {u"年末", Part::LateYear},     {u"年中", Part::MidYear},
        {u"初", Part::EarlyYear},     {u"底", Part::LateYear},       {u"末", Part::LateYear},
        {u"中期", Part::MidYear},     {u"第一季", Part::Quarter1},   {u"第二季", Part::Quarter2},
        {u"第三季", Part::Quarter3},  {u"第四季", Part::Quarter4},   {u"首季", Part::Quarter1},
        {u"春季", Part::Spring},      {u"春天", Part::Spring},       {u"夏季", Part::Summer},
        {u"夏天", Part::Summer},      {u"秋季", Part::Autumn},       {u"秋天", Part::Autumn},
        {u"冬季", Part::Winter},      {u"冬天", Part::Winter}};
    for (const auto &[word, part] : parts) {
        if (!m_text.has(m_place, word))
            continue;
        m_place += qint32(word.size());
        if (part >= Part::Quarter1 && part <= Part::Quarter4)
            take({u"度"});
        m_date.part = part;
        return true;
    }
    const std::optional<int> offset = m_date.yearOffset;
    const bool isQuarter = readQuarter() || readQuarterNumber();
    m_date.yearOffset = offset;
    return isQuarter;
}

bool ChineseDateReader::readMonths()
{
    const qint32 start = m_place;
    const auto first = m_text.number(m_place);
    if (!first || first->isChinese || first->value < 1 || first->value > 11 || first->digits > 2)
        return false;
    m_place += first->length;
    if (!take({u"至", u"到", u"～", u"~", u"-"}))
        return back(start);
    const auto last = m_text.number(m_place);
    if (!last || last->isChinese || last->value <= first->value || last->value > 12)
        return back(start);
    m_place += last->length;
    if (!take({u"月"}))
        return back(start);
    m_date.month = first->value;
    m_date.until = std::make_shared<DateExpression>();
    m_date.until->month = last->value;
    return done("months");
}

bool ChineseDateReader::readMonth()
{
    const qint32 start = m_place;
    const auto number = m_text.number(m_place);
    if (!number || number->value < 1 || number->value > 12 || number->digits > 2)
        return false;
    m_place = m_text.skipBlanks(m_place + number->length);
    if (m_text.at(m_place) != u'月' || m_text.any(m_place + 1, {u"球", u"光"}) > 0 || isEach(start))
        return back(start);
    ++m_place;
    m_date.month = number->value;
    readAfterMonth();
    return done("month");
}

void ChineseDateReader::readAfterMonth()
{
    const qint32 place = m_text.skipBlanks(m_place);
    const auto number = m_text.number(place);
    if (number && number->value >= 1 && number->value <= 31 && number->digits <= 2) {
        const qint32 after = m_text.skipBlanks(place + number->length);
        if (m_text.any(after, {u"日", u"號", u"号"}) > 0) {
            m_place = after + 1;
            m_date.day = number->value;
            return;
        }
    }
    if (take({u"份"}))
        return;
    readPartOfMonth();
}

bool ChineseDateReader::readPartOfMonth()
{
    static constexpr std::pair<QStringView, Part> parts[]{
        {u"上旬", Part::EarlyMonth}, {u"中旬", Part::MidMonth}, {u"下旬", Part::LateMonth},
        {u"初", Part::EarlyMonth},   {u"中", Part::MidMonth},   {u"底", Part::LateMonth},
        {u"末", Part::LateMonth}};
    for (const auto &[word, part] : parts) {
        if (!m_text.has(m_place, word))
            continue;
        // 1月中國… is no middle of a month.
        if (word == u"中" && m_text.any(m_place, {u"中國", u"中国", u"中央", u"中東", u"中东", u"中共"}) > 0)
            continue;
        m_place += qint32(word.size());
        m_date.part = part;
        return true;
    }
    return false;
}

bool ChineseDateReader::readDay()
{
    const auto number = m_text.number(m_place);
    const char16_t before = m_text.at(m_place - 1);
    if (!number || number->isChinese || number->digits > 2 || number->value < 1 || number->value > 31 ||
        before == u'第' || before == u'.' || before == u',' || before == u'／' || before == u'/' ||
        isEach(m_place))
        return false;
    const qint32 after = m_place + number->length;
    if (m_text.at(after) != u'日' ||
        m_text.any(after + 1, {u"圓", u"元", u"圆", u"幣", u"币", u"間", u"间", u"遊", u"游", u"內", u"内",
                               u"後", u"后", u"前", u"行", u"以"}) > 0)
        return false;
    m_place = after + 1;
    m_date.day = number->value;
    return done("day-of-month");
}

void ChineseDateReader::readUntil()
{
    const qint32 mark = m_text.any(m_place, {u"至", u"到", u"~", u"～", u"〜", u"–", u"—", u"－", u"-"});
    if (mark == 0 || m_date.until || (!m_date.year && !m_date.month && !m_date.day && !m_date.weekday))
        return;
    const qint32 place = m_text.skipBlanks(m_place + mark);
    ChineseDateReader reader(m_text, place);
    auto end = m_date.weekday ? reader.readLastWeekday() : reader.readEnd();
    if (!end)
        return;
    m_date.end = end->end;
    m_date.until = std::make_shared<DateExpression>(*end);
}

} // namespace Dateline::Timeline
