// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/englishdates.h"

#include "timeline/dates/englishwords.h"

#include <QDate>

#include <utility>

namespace Dateline::Timeline {

namespace {

using Part = DateExpression::Part;

constexpr int firstYear = 1000;
constexpr int lastYear = 2199;

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
        m_date.end = m_place;
        readUntil();
        return m_date;
    }

private:
    bool readBase()
    {
        const char16_t first = m_text.at(m_place);
        if (first >= u'0' && first <= u'9')
            return readIso() || readDayMonth() || readDecade() || readAgo() || readPlainYear();
        return readMonthName() || readWeekday() || readRelative() || readPartOf() || readSeason() ||
               readDecade() || readAgo();
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

    /// The word there, and moves past it; nothing otherwise.
    bool takeWord(QStringView word)
    {
        if (wordAt(m_text, m_place).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        m_place += qint32(word.size());
        return true;
    }

    /// The same for a word behind blanks; moves only when it is there.
    bool takeNext(QStringView word)
    {
        const qint32 start = m_place;
        m_place = m_text.skipBlanks(m_place);
        return m_place > start && takeWord(word) ? true : back(start);
    }

    std::optional<int> takeYear()
    {
        const qint32 start = m_place;
        if (m_text.at(m_place) == u',')
            ++m_place;
        m_place = m_text.skipBlanks(m_place);
        const auto number = m_text.number(m_place);
        if (m_place > start && number && number->digits == 4 && number->value >= firstYear &&
            number->value <= lastYear && !isWordUnit(m_text.at(m_place + 4))) {
            m_place += 4;
            return number->value;
        }
        m_place = start;
        return {};
    }

    /// 1 to 31, with or without st, nd, rd, th.
    std::optional<int> takeDay()
    {
        const auto number = m_text.number(m_place);
        if (!number || number->isChinese || number->digits > 2 || number->value < 1 || number->value > 31)
            return {};
        const qint32 after = m_place + number->length;
        const qint32 ending = m_text.any(after, {u"st", u"nd", u"rd", u"th"});
        const char16_t next = m_text.at(after + ending);
        // 30,000 and 3.5 and 10:30 and 5% are no days.
        if (isWordUnit(next) || next == u'%' || next == u':' ||
            ((next == u',' || next == u'.') && isDigit(m_text.at(after + ending + 1))))
            return {};
        m_place = after + ending;
        return number->value;
    }

    bool readIso()
    {
        const auto year = m_text.number(m_place);
        if (!year || year->digits != 4 || m_text.at(m_place + 4) != u'-')
            return false;
        const auto month = m_text.number(m_place + 5);
        const auto day = m_text.number(m_place + 8);
        if (!month || !day || month->digits != 2 || day->digits != 2 || m_text.at(m_place + 7) != u'-' ||
            !QDate::isValid(year->value, month->value, day->value))
            return false;
        m_place += 10;
        m_date.year = year->value;
        m_date.month = month->value;
        m_date.day = day->value;
        return done("numeric");
    }

    /// 29 January 2023, 29 Jan, 29th of January.
    bool readDayMonth()
    {
        const qint32 start = m_place;
        const auto day = takeDay();
        if (!day)
            return back(start);
        takeNext(u"of");
        m_place = m_text.skipBlanks(m_place);
        const int month = takeMonth();
        if (month == 0)
            return back(start);
        m_date.day = *day;
        m_date.month = month;
        m_date.year = takeYear();
        return done("day-month");
    }

    /// The number of the month named there, 0 for none; moves past it and its full stop.
    int takeMonth()
    {
        const QStringView word = wordAt(m_text, m_place);
        const int month = englishMonth(word);
        if (month == 0)
            return 0;
        m_place += qint32(word.size());
        if (word.size() <= 4 && m_text.at(m_place) == u'.')
            ++m_place;
        return month;
    }

    /// January 29, 2023; Jan. 29-31; January 2023; in January.
    bool readMonthName()
    {
        const qint32 start = m_place;
        const QStringView word = wordAt(m_text, m_place);
        const int month = takeMonth();
        if (month == 0)
            return false;
        m_date.month = month;
        m_place = m_text.skipBlanks(m_place);
        if (const auto day = takeDay()) {
            m_date.day = *day;
            m_date.year = takeYear();
            return done("month-day");
        }
        m_place = start + qint32(word.size()) +
                  (m_text.at(start + word.size()) == u'.' && word.size() <= 4 ? 1 : 0);
        takeNext(u"of");
        m_date.year = takeYear();
        // May and March are verbs, and names; alone they need a preposition.
        if (!m_date.year && (isAmbiguousMonth(word) && !isAfterPreposition(m_text, start)))
            return back(start);
        return done("month");
    }

    /// Monday, last Monday, Sunday evening; Monday, Jan. 30.
    bool readWeekday()
    {
        const QStringView word = wordAt(m_text, m_place);
        const int day = englishWeekday(word);
        if (day == 0)
            return false;
        m_place += qint32(word.size());
        m_date.weekday = day;
        readDateBehindWeekday();
        readPartOfDay();
        return done("weekday");
    }

    void readDateBehindWeekday()
    {
        const qint32 start = m_place;
        if (m_text.at(m_place) == u'.')
            ++m_place;
        if (m_text.at(m_place) != u',' && m_text.at(m_place) != u' ')
            return;
        const qint32 place = m_text.skipBlanks(m_place + (m_text.at(m_place) == u',' ? 1 : 0));
        Reader beside(m_text, place);
        if (!(beside.readMonthName() || beside.readDayMonth()) || !beside.m_date.day) {
            m_place = start;
            return;
        }
        m_place = beside.m_place;
        m_date.weekday.reset();
        m_date.year = beside.m_date.year;
        m_date.month = beside.m_date.month;
        m_date.day = beside.m_date.day;
    }

    void readPartOfDay()
    {
        for (const QStringView part : {u"morning", u"afternoon", u"evening", u"night"}) {
            if (takeNext(part)) {
                m_date.part = Part::OfDay;
                return;
            }
        }
    }

    /// today, last week, next Monday, this year, the same day.
    bool readRelative()
    {
        const qint32 start = m_place;
        if (const EnglishDateWord *word = findEnglishDateWord(m_text, m_place)) {
            m_place += qint32(word->text.size());
            m_date.dayOffset = word->offset;
            m_date.isFromPrevious = word->isFromPrevious;
            m_date.part = word->isPartOfDay ? Part::OfDay : Part::None;
            if (!word->isPartOfDay)
                readPartOfDay();
            return done(word->rule);
        }
        const int offset = takeWord(u"last") || takeWord(u"past")      ? -1
                           : takeWord(u"next") || takeWord(u"coming")  ? 1
                           : takeWord(u"this") || takeWord(u"current") ? 0
                           : takeWord(u"earlier") && takeNext(u"this") ? 0
                                                                       : offsetNone;
        if (offset == offsetNone)
            return back(start);
        m_place = m_text.skipBlanks(m_place);
        return readAfterOffset(offset) ? true : back(start);
    }

    bool readAfterOffset(int offset)
    {
        const QStringView word = wordAt(m_text, m_place);
        if (const int day = englishWeekday(word); day > 0) {
            m_place += qint32(word.size());
            m_date.weekday = day;
            if (offset == 0)
                m_date.weekOffset = 0;
            else
                m_date.isNearest = true;
            m_date.dayOffset = offset;
            readPartOfDay();
            return done("weekday-relative");
        }
        if (const int month = englishMonth(word); month > 0 && word.size() > 2) {
            takeMonth();
            m_date.month = month;
            if (offset == 0)
                m_date.yearOffset = 0;
            else
                m_date.isNearest = true;
            m_date.monthOffset = offset;
            return done("month-relative");
        }
        if (takeWord(u"weekend")) {
            m_date.isWeekend = true;
            m_date.weekOffset = offset;
            return done("relative");
        }
        if (takeWord(u"night") && offset == -1) {
            m_date.dayOffset = -1;
            m_date.part = Part::OfDay;
            return done("relative");
        }
        if (offset == 0 && (takeWord(u"morning") || takeWord(u"afternoon") || takeWord(u"evening"))) {
            m_date.dayOffset = 0;
            m_date.part = Part::OfDay;
            return done("relative");
        }
        for (const auto &[season, part] : {std::pair{u"spring", Part::Spring},
                                           {u"summer", Part::Summer},
                                           {u"autumn", Part::Autumn},
                                           {u"fall", Part::Autumn},
                                           {u"winter", Part::Winter}}) {
            if (takeWord(season)) {
                m_date.part = part;
                m_date.yearOffset = offset;
                return done("season-relative");
            }
        }
        return readUnit(offset, "relative");
    }

    bool readUnit(int offset, const char *rule)
    {
        if (takeWord(u"week") || takeWord(u"weeks"))
            m_date.weekOffset = offset;
        else if (takeWord(u"month") || takeWord(u"months"))
            m_date.monthOffset = offset;
        else if (takeWord(u"year") || takeWord(u"years"))
            m_date.yearOffset = offset;
        else if (takeWord(u"day") || takeWord(u"days"))
            m_date.dayOffset = offset;
        else if (takeWord(u"decade") || takeWord(u"decades"))
            m_date.yearOffset = 10 * offset;
        else
            return false;
        return done(rule);
    }

    /// early 2023, late January, mid-June, the end of last month.
    bool readPartOf()
    {
        const qint32 start = m_place;
        Part month = Part::None;
        Part year = Part::None;
        if (takeWord(u"early")) {
            month = Part::EarlyMonth;
            year = Part::EarlyYear;
        } else if (takeWord(u"mid")) {
            month = Part::MidMonth;
            year = Part::MidYear;
        } else if (takeWord(u"late")) {
            month = Part::LateMonth;
            year = Part::LateYear;
        } else if (takeWord(u"end") || takeWord(u"beginning") || takeWord(u"middle")) {
            const char16_t first = m_text.at(start) | 0x20;
            month = first == u'e' ? Part::LateMonth : first == u'b' ? Part::EarlyMonth : Part::MidMonth;
            year = first == u'e' ? Part::LateYear : first == u'b' ? Part::EarlyYear : Part::MidYear;
            if (!takeNext(u"of"))
                return back(start);
            takeNext(u"the");
        } else {
            return false;
        }
        if (m_text.at(m_place) == u'-')
            ++m_place;
        takeNext(u"in");
        m_place = m_text.skipBlanks(m_place);
        if (!readMonthName() && !readDecade() && !readRelative() && !readBareUnit() && !readYearNumber())
            return back(start);
        if (m_date.day || m_date.dayOffset || m_date.weekday || m_date.weekOffset || m_date.isWeekend ||
            m_date.decade)
            return m_date.decade ? done("decade") : back(start);
        m_date.part = m_date.month || m_date.monthOffset ? month : year;
        return done("part-of");
    }

    /// month or year alone, behind "the end of the".
    bool readBareUnit()
    {
        if (takeWord(u"month"))
            m_date.monthOffset = 0;
        else if (takeWord(u"year"))
            m_date.yearOffset = 0;
        else
            return false;
        return done("part-of");
    }

    bool readYearNumber()
    {
        const auto number = m_text.number(m_place);
        if (!number || number->digits != 4 || number->value < firstYear || number->value > lastYear ||
            isWordUnit(m_text.at(m_place + 4)))
            return false;
        m_place += 4;
        m_date.year = number->value;
        return done("year");
    }

    /// A year behind a preposition: in 2017, since 1995.
    bool readPlainYear()
    {
        const qint32 start = m_place;
        const char16_t next = m_text.at(m_place + 4);
        if (!readYearNumber())
            return false;
        const bool isNumber =
            next == u'%' || ((next == u',' || next == u'.') && isDigit(m_text.at(start + 5)));
        if (isNumber || m_date.year < 1800 || m_date.year > 2100 ||
            !(isAfterPreposition(m_text, start) || isInBrackets(start)))
            return back(start);
        return done("year");
    }

    bool isInBrackets(qint32 start) const
    {
        return m_text.at(start - 1) == u'(' && m_text.at(start + 4) == u')';
    }

    /// spring 2022, the winter of 2021.
    bool readSeason()
    {
        const qint32 start = m_place;
        const Part part = takeWord(u"spring")                        ? Part::Spring
                          : takeWord(u"summer")                      ? Part::Summer
                          : takeWord(u"autumn") || takeWord(u"fall") ? Part::Autumn
                          : takeWord(u"winter")                      ? Part::Winter
                                                                     : Part::None;
        if (part == Part::None)
            return false;
        takeNext(u"of");
        m_date.year = takeYear();
        if (!m_date.year)
            return back(start);
        m_date.part = part;
        return done("season");
    }

    /// 1990s, the '90s.
    bool readDecade()
    {
        const auto number = m_text.number(m_place);
        if (!number || number->digits != 4 || number->value % 10 != 0 || m_text.at(m_place + 4) != u's' ||
            isWordUnit(m_text.at(m_place + 5)))
            return false;
        m_place += 5;
        if (number->value % 100 == 0 && number->value < 2000)
            m_date.century = number->value;
        else
            m_date.decade = number->value;
        return done("decade");
    }

    /// two weeks ago, 10 years ago, a month later.
    bool readAgo()
    {
        const qint32 start = m_place;
        const int count = takeCount();
        if (count == 0)
            return back(start);
        m_place = m_text.skipBlanks(m_place);
        Reader unit(m_text, m_place);
        if (!unit.readUnit(1, ""))
            return back(start);
        m_place = unit.m_place;
        const int sign = takeNext(u"ago") || takeNext(u"earlier") ? -1 : takeNext(u"later") ? 1 : 0;
        if (sign == 0)
            return back(start);
        const auto scaled = [&](const std::optional<int> &offset) {
            return offset ? std::optional(*offset * count * sign) : std::nullopt;
        };
        m_date.dayOffset = scaled(unit.m_date.dayOffset);
        m_date.weekOffset = scaled(unit.m_date.weekOffset);
        m_date.monthOffset = scaled(unit.m_date.monthOffset);
        m_date.yearOffset = scaled(unit.m_date.yearOffset);
        m_date.isFromPrevious = sign > 0 || wordAt(m_text, m_place - 7) == u"earlier";
        return done(sign < 0 ? "so-long-ago" : "so-long-after");
    }

    int takeCount()
    {
        if (const auto number = m_text.number(m_place);
            number && !number->isChinese && number->value < 1000) {
            m_place += number->length;
            return m_text.at(m_place) == u' ' ? number->value : 0;
        }
        const QStringView word = wordAt(m_text, m_place);
        const int count = englishCount(word);
        m_place += qint32(word.size());
        return count;
    }

    /// -31, to 31 March: the end of a range.
    void readUntil()
    {
        const qint32 start = m_place;
        if (!m_date.year && !m_date.month)
            return;
        const qint32 mark =
            m_text.any(m_place, {u"-", u"–", u"—", u" to ", u" through ", u" until ", u" - ", u" – "});
        if (mark == 0)
            return;
        m_place += mark;
        Reader end(m_text, m_place);
        const bool isMonth = end.readMonthName() || end.readDayMonth();
        if (!isMonth && m_date.day) {
            const auto day = end.takeDay();
            if (day) {
                end.m_date.day = *day;
                end.m_date.month = m_date.month;
                end.m_date.year = end.takeYear();
            }
        } else if (!isMonth && !end.readYearNumber()) {
            m_place = start;
            return;
        }
        if (!end.m_date.day && m_date.day) {
            m_place = start;
            return;
        }
        end.m_date.end = end.m_place;
        m_date.end = end.m_place;
        // January 29-31, 2023 says the year of both behind the second.
        if (!m_date.year)
            m_date.year = end.m_date.year;
        m_date.until = std::make_shared<DateExpression>(end.m_date);
    }

    static constexpr int offsetNone = 99;

    const DateText &m_text;
    qint32 m_place;
    DateExpression m_date;
};

} // namespace

std::optional<DateExpression> readEnglishDate(const DateText &text, qint32 place)
{
    const char16_t first = text.at(place);
    if (isWordUnit(text.at(place - 1)) || !isWordUnit(first))
        return {};
    // 1,200 and 3.5 are numbers.
    const char16_t before = text.at(place - 1);
    if (isDigit(first) && (before == u',' || before == u'.') && isDigit(text.at(place - 2)))
        return {};
    if (!isDigit(first) && !mayBeginEnglishDate(first))
        return {};
    return Reader(text, place).read();
}

} // namespace Dateline::Timeline
