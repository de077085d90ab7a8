// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/chinesewords.h"
#include "timeline/dates/dateexpression.h"
#include "timeline/dates/datetext.h"

#include <initializer_list>

namespace Dateline::Timeline {

/// Reads one expression from left to right; each function moves on past what it took, or takes nothing.
class ChineseDateReader
{
public:
    ChineseDateReader(const DateText &text, qint32 place)
        : m_text(text)
        , m_place(place)
    {
        m_date.start = place;
    }

    std::optional<DateExpression> read();

    /// The end of a range, of which the beginning may say month and year.
    std::optional<DateExpression> readEnd();

private:
    bool readBase();

    bool take(std::initializer_list<QStringView> words);

    bool done(const char *rule);

    bool back(qint32 place);

    /// 2023/1/29, 2023-01-29, 2023.1.29.
    bool readNumeric();

    /// 民國112年…, and 112年 where only such years have three digits.
    bool readRepublic();
    bool readCompactRepublic();

    /// What makes a number of years a duration: 20年來, 三年後.
    bool isDuration(qint32 place) const;

    /// 2023年…, 二〇二三年…, 1990年代.
    bool readYear();

    /// Month, day or part of what is a year by now.
    void readAfterYear();

    bool readPartOfYear();

    /// 1月…, 十二月…: with a day or a part of the month behind it.
    bool readMonth();
    bool readMonths();

    void readAfterMonth();

    bool readPartOfMonth();

    /// 29日: a day of a month that is known from elsewhere.
    bool readDay();

    /// 三天前, 兩週後, 10年前.
    bool readAgo();

    void setOffset(DateUnit unit, int offset);

    /// 第3季, 第二季度: of this year.
    bool readQuarter();

    bool readQuarterNumber();
    bool readFirstMonths();

    /// 今（29）日, 昨(28)晚.
    bool readDayInBrackets();

    /// 今天, 去年…, 上個月…, 月底, 同一天: what chinesewords.cpp lists.
    bool readWord();

    /// 三 behind 上週, 末 behind 這週.
    void readAfterWeek();

    /// 週三, 星期三, 禮拜三, 周末.
    bool readWeekday();

    /// 日 behind 週五至週: the end of a range.
    std::optional<DateExpression> readLastWeekday();
    /// 星期二, 06/04/2019: the weekday tells which number is the month.
    void readNumbersBehindWeekday();

    // What is written like a date and is none; in chinesenondates.cpp.

    /// 每2日, 每週二.
    bool isEach(qint32 place) const;
    /// 睽違, 時隔 before a number of years.
    bool isAfterAbsence(qint32 place) const;
    /// 《今日…》: what a title says is not seen from the day of the article.
    bool isOfTitle(qint32 place) const;
    /// 星期日|郵報, at the place that was read to.
    bool isOfNewspaper() const;
    /// 週一到週五: of every week.
    bool isOfWorkingDays(qint32 place) const;
    /// 冬去|春來, 今日|頭條.
    bool isOfLongerWord(const ChineseDateWord &word) const;

    /// 20世紀.
    bool readCentury();
    bool readCenturyWord();

    /// The weekday of a day, or the day of a weekday, in brackets behind it: 週三（7月12日）, 29日（星期日）.
    void readWeekdayBeside();

    bool isDay() const { return m_date.day || m_date.dayOffset || m_date.weekday; }

    /// 上午, 晚間: of a day.
    void readPartOfDay();

    /// 至31日, -2月3日: the end of a range.
    void readUntil();

    const DateText &m_text;
    qint32 m_place;
    DateExpression m_date;
};

} // namespace Dateline::Timeline
