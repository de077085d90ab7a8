// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/dateexpression.h"
#include "timeline/dates/datetext.h"

namespace Dateline::Timeline {

/// Reads one expression from left to right; each function moves on past what it took, or takes nothing.
class EnglishDateReader
{
public:
    EnglishDateReader(const DateText &text, qint32 place)
        : m_text(text)
        , m_place(place)
    {
        m_date.start = place;
    }

    std::optional<DateExpression> read();

private:
    bool readBase();

    bool done(const char *rule);

    bool back(qint32 place);

    /// The word there, and moves past it; nothing otherwise.
    bool takeWord(QStringView word);

    /// The same for a word behind blanks; moves only when it is there.
    bool takeNext(QStringView word);

    std::optional<int> takeYear();
    /// How many of `unit` on, -1 for "of last week"; nothing is taken where no such words stand.
    std::optional<int> takeInWords(QStringView unit);
    void takeYearInWords();

    /// 1 to 31, with or without st, nd, rd, th.
    std::optional<int> takeDay();

    bool readIso();

    /// 29 January 2023, 29 Jan, 29th of January.
    bool readDayMonth();

    /// The number of the month named there, 0 for none; moves past it and its full stop.
    int takeMonth();

    /// January 29, 2023; Jan. 29-31; January 2023; in January.
    bool readMonthName();

    /// Monday, last Monday, Sunday evening; Monday, Jan. 30.
    bool readWeekday();

    void readDateBehindWeekday();

    void readPartOfDay();

    /// today, last week, next Monday, this year, the same day.
    bool readRelative();

    bool readAfterOffset(int offset);

    bool readUnit(int offset, const char *rule);

    /// early 2023, late January, mid-June, the end of last month.
    bool readPartOf();

    /// month or year alone, behind "the end of the".
    bool readBareUnit();

    bool readYearNumber();

    /// A year behind a preposition: in 2017, since 1995.
    bool readPlainYear();

    bool isInBrackets(qint32 start) const;
    bool isPersonCalledLate(qint32 start) const;

    /// spring 2022, the winter of 2021.
    bool readSeason();

    /// 1990s, the '90s.
    bool readDecade();

    /// two weeks ago, 10 years ago, a month later.
    bool readAgo();

    int takeCount();

    /// -31, to 31 March: the end of a range.
    void readUntil();

    bool readPeriod();
    /// The 18 of 2014-18.
    bool readShortYear(const DateExpression &begin);
    /// 1/29/2023; `weekday` tells what could be read both ways.
    bool readSlashes(int weekday = 0);
    bool readOrdinal();
    bool readFromPrevious();
    bool isNamedYear(qint32 start) const;
    /// A bare number of these years that nothing else is said to be the number of.
    bool isLikelyYear(qint32 start) const;
    /// The|May|meeting: a month between an article and what it names.
    bool isNamedMonth(qint32 start, qint32 end) const;

    static constexpr int offsetNone = 99;

    const DateText &m_text;
    qint32 m_place;
    DateExpression m_date;
};

} // namespace Dateline::Timeline
