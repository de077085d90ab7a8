// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/chinesedates.h"

#include "timeline/dates/chinesewords.h"

#include <QDate>

#include <utility>

namespace Dateline::Timeline {

namespace {

using Part = DateExpression::Part;

constexpr int firstYear = 1000;
constexpr int lastYear = 2199;
constexpr int republic = 1911; ///< Years of the Republic count from the one after it.

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

/// Reads one expression from left to right; each function moves on past what it took, or takes nothing.
class Reader
{
public:
    Reader(const DateText &text, qint32 place)
        : m_text(text)
        , m_place(place)
    {
        m_date.start = place;
    }

    std::optional<DateExpression> read()
    {
        if (!readBase())
            return {};
        readWeekdayBeside();
        readPartOfDay();
        m_date.end = m_place;
        readUntil();
        return m_date;
    }

    /// The end of a range, of which the beginning may say month and year.
    std::optional<DateExpression> readEnd()
    {
        if (!readNumeric() && !readYear() && !readMonth() && !readDay())
            return {};
        readWeekdayBeside();
        readPartOfDay();
        m_date.end = m_place;
        return m_date;
    }

private:
    bool readBase()
    {
        return readNumeric() || readRepublic() || readYear() || readMonth() || readDay() || readAgo() ||
               readQuarter() || readDayInBrackets() || readWord() || readWeekday() || readCentury();
    }

    bool take(std::initializer_list<QStringView> words)
    {
        const qint32 length = m_text.any(m_place, words);
        m_place += length;
        return length > 0;
    }

    bool done(const char *rule)
    {
        m_date.rule = rule;
        return true;
    }

    bool back(qint32 place)
    {
        m_place = place;
        return false;
    }

    /// 2023/1/29, 2023-01-29, 2023.1.29.
    bool readNumeric()
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

    /// 民國112年…, and 112年 where only such years have three digits.
    bool readRepublic()
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

    /// What makes a number of years a duration: 20年來, 三年後.
    bool isDuration(qint32 place) const
    {
        return m_text.any(place, {u"來", u"来", u"前", u"後", u"后", u"間", u"间", u"內", u"内", u"以上",
                                  u"多", u"之", u"期", u"級", u"级", u"的歷史", u"的历史", u"有期"}) > 0;
    }

    /// 2023年…, 二〇二三年…, 1990年代.
    bool readYear()
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
        if (digits != 4 || !isYear(number->value) || m_text.at(m_place) != u'年')
            return back(start);
        ++m_place;
        m_date.year = number->value;
        readAfterYear();
        return done("year");
    }

    /// Month, day or part of what is a year by now.
    void readAfterYear()
    {
        const qint32 blank = m_text.skipBlanks(m_place);
        const qint32 before = std::exchange(m_place, blank);
        if (readMonth())
            return;
        m_place = before;
        readPartOfYear();
    }

    bool readPartOfYear()
    {
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
        const bool isQuarter = readQuarter();
        m_date.yearOffset = offset;
        return isQuarter;
    }

    /// 1月…, 十二月…: with a day or a part of the month behind it.
    bool readMonth()
    {
        const qint32 start = m_place;
        const auto number = m_text.number(m_place);
        if (!number || number->value < 1 || number->value > 12 || number->digits > 2)
            return false;
        m_place += number->length;
        if (m_text.at(m_place) != u'月' || m_text.any(m_place + 1, {u"球", u"光"}) > 0)
            return back(start);
        ++m_place;
        m_date.month = number->value;
        readAfterMonth();
        return done("month");
    }

    void readAfterMonth()
    {
        const qint32 place = m_text.skipBlanks(m_place);
        const auto number = m_text.number(place);
        if (number && number->value >= 1 && number->value <= 31 && number->digits <= 2) {
            const qint32 after = place + number->length;
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

    bool readPartOfMonth()
    {
        static constexpr std::pair<QStringView, Part> parts[]{
            {u"上旬", Part::EarlyMonth}, {u"中旬", Part::MidMonth}, {u"下旬", Part::LateMonth},
            {u"初", Part::EarlyMonth},   {u"中", Part::MidMonth},   {u"底", Part::LateMonth},
            {u"末", Part::LateMonth}};
        for (const auto &[word, part] : parts) {
            if (!m_text.has(m_place, word))
                continue;
            // 1月中國… is no middle of a month.
            if (word == u"中" &&
                m_text.any(m_place, {u"中國", u"中国", u"中央", u"中東", u"中东", u"中共"}) > 0)
                continue;
            m_place += qint32(word.size());
            m_date.part = part;
            return true;
        }
        return false;
    }

    /// 29日: a day of a month that is known from elsewhere.
    bool readDay()
    {
        const auto number = m_text.number(m_place);
        const char16_t before = m_text.at(m_place - 1);
        if (!number || number->isChinese || number->digits > 2 || number->value < 1 || number->value > 31 ||
            before == u'第' || before == u'.' || before == u',' || before == u'／' || before == u'/')
            return false;
        const qint32 after = m_place + number->length;
        if (m_text.at(after) != u'日' ||
            m_text.any(after + 1, {u"圓", u"元", u"圆", u"幣", u"币", u"間", u"间", u"遊", u"游", u"內",
                                   u"内", u"後", u"后", u"前", u"行", u"以"}) > 0)
            return false;
        m_place = after + 1;
        m_date.day = number->value;
        return done("day-of-month");
    }

    /// 三天前, 兩週後, 10年前.
    bool readAgo()
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
        // 三天前後 is about then.
        if (!unit || sign == 0 || take({u"後", u"后"}))
            return back(start);
        setOffset(*unit, sign * number->value);
        m_date.isFromPrevious = sign > 0;
        return done(sign < 0 ? "so-long-ago" : "so-long-after");
    }

    void setOffset(DateUnit unit, int offset)
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

    /// 第3季, 第二季度: of this year.
    bool readQuarter()
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

    /// 今（29）日, 昨(28)晚.
    bool readDayInBrackets()
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

    /// 今天, 去年…, 上個月…, 月底, 同一天: what chinesewords.cpp lists.
    bool readWord()
    {
        const ChineseDateWord *word = findChineseDateWord(m_text, m_place);
        if (!word)
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

    /// 三 behind 上週, 末 behind 這週.
    void readAfterWeek()
    {
        if (take({u"末"}))
            m_date.isWeekend = true;
        else if (const int day = readChineseWeekday(m_text, &m_place); day > 0)
            m_date.weekday = day;
    }

    /// 週三, 星期三, 禮拜三, 周末.
    bool readWeekday()
    {
        const qint32 start = m_place;
        if (!take({u"週", u"周", u"星期", u"禮拜", u"礼拜"}))
            return false;
        if (take({u"末"})) {
            m_date.isWeekend = true;
            return done("weekend");
        }
        const int day = readChineseWeekday(m_text, &m_place);
        // 周五 is also in names such as 周五六; 周一鳴 is a person.
        if (day == 0)
            return back(start);
        m_date.weekday = day;
        return done("weekday");
    }

    /// 20世紀.
    bool readCentury()
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

    /// The weekday of a day, or the day of a weekday, in brackets behind it: 週三（7月12日）, 29日（星期日）.
    void readWeekdayBeside()
    {
        const qint32 start = m_place;
        if (m_text.at(m_place) != u'（' && m_text.at(m_place) != u'(')
            return;
        ++m_place;
        Reader inside(m_text, m_place);
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

    bool isDay() const { return m_date.day || m_date.dayOffset || m_date.weekday; }

    /// 上午, 晚間: of a day.
    void readPartOfDay()
    {
        if (!isDay() || m_date.part == Part::OfDay)
            return;
        const qint32 length =
            m_text.any(m_place, {u"凌晨", u"清晨", u"早上", u"早晨", u"上午", u"中午", u"下午",
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

    /// 至31日, -2月3日: the end of a range.
    void readUntil()
    {
        const qint32 mark = m_text.any(m_place, {u"至", u"到", u"~", u"～", u"〜", u"–", u"—", u"－", u"-"});
        if (mark == 0 || (!m_date.year && !m_date.month && !m_date.day))
            return;
        const qint32 place = m_text.skipBlanks(m_place + mark);
        auto end = Reader(m_text, place).readEnd();
        if (!end)
            return;
        m_date.end = end->end;
        m_date.until = std::make_shared<DateExpression>(*end);
    }

    const DateText &m_text;
    qint32 m_place;
    DateExpression m_date;
};

} // namespace

std::optional<DateExpression> readChineseDate(const DateText &text, qint32 place)
{
    if (!mayBeginChineseDate(text.at(place)))
        return {};
    // Not in the middle of a number.
    const char16_t first = text.narrow(place);
    const char16_t before = text.narrow(place - 1);
    if (first >= u'0' && first <= u'9' && before >= u'0' && before <= u'9')
        return {};
    return Reader(text, place).read();
}

} // namespace Dateline::Timeline
