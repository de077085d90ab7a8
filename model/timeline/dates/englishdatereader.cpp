// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/englishdatereader.h"

#include "timeline/dates/englishwords.h"

#include <QDate>

namespace Dateline::Timeline {

using Part = DateExpression::Part;

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 2199;

} // namespace

std::optional<DateExpression> EnglishDateReader::read()
{
    if (!readBase())
        return {};
    m_date.end = m_place;
    readUntil();
    return m_date;
}

bool EnglishDateReader::readBase()
{
    const char16_t first = m_text.at(m_place);
    if (first >= u'0' && first <= u'9')
        return readIso() || readSlashes() || readDayMonth() || readOrdinal() || readDecade() || readAgo() ||
               readPlainYear();
    return readMonthName() || readWeekday() || readRelative() || readPartOf() || readPeriod() ||
           readFromPrevious() || readSeason() || readDecade() || readAgo();
}

bool EnglishDateReader::done(const char *rule)
{
    m_date.rule = rule;
    return true;
}

bool EnglishDateReader::back(qint32 place)
{
    m_place = place;
    return false;
}

bool EnglishDateReader::takeWord(QStringView word)
{
    const auto size = qint32(word.size());
    if (!isSameWord(m_text.mid(m_place, size), word) || isWordUnit(m_text.at(m_place + size)))
        return false;
    m_place += qint32(word.size());
    return true;
}

bool EnglishDateReader::takeNext(QStringView word)
{
    const qint32 start = m_place;
    m_place = m_text.skipBlanks(m_place);
    return m_place > start && takeWord(word) ? true : back(start);
}

std::optional<int> EnglishDateReader::takeYear()
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

std::optional<int> EnglishDateReader::takeDay()
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

bool EnglishDateReader::readIso()
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

bool EnglishDateReader::readDayMonth()
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

int EnglishDateReader::takeMonth()
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

bool EnglishDateReader::readMonthName()
{
    const qint32 start = m_place;
    const QStringView word = wordAt(m_text, m_place);
    constexpr qint32 late = 5; // And a blank.
    if (isSameWord(m_text.mid(start - late, late - 1), u"late") && isPersonCalledLate(start - late))
        return false;
    const int month = takeMonth();
    if (month == 0)
        return false;
    m_date.month = month;
    m_place = m_text.skipBlanks(m_place);
    if (const auto day = takeDay()) {
        m_date.day = *day;
        m_date.year = takeYear();
        takeYearInWords();
        return done("month-day");
    }
    m_place =
        start + qint32(word.size()) + (m_text.at(start + word.size()) == u'.' && word.size() <= 4 ? 1 : 0);
    const qint32 behind = m_place;
    takeNext(u"of");
    m_date.year = takeYear();
    if (!m_date.year)
        m_place = behind;
    takeYearInWords();
    // May and March are verbs, and names; alone they need a preposition.
    if (!m_date.year && !m_date.yearOffset && isAmbiguousMonth(word) && !isAfterPreposition(m_text, start) &&
        !isNamedMonth(start, behind))
        return back(start);
    return done("month");
}

/// of last year, this week.
std::optional<int> EnglishDateReader::takeInWords(QStringView unit)
{
    const qint32 start = m_place;
    takeNext(u"of");
    const int offset = takeNext(u"last") ? -1 : takeNext(u"this") ? 0 : takeNext(u"next") ? 1 : offsetNone;
    const bool isUnit = offset != offsetNone && takeNext(unit);
    if (isUnit && m_text.at(m_place) != u'\'' && m_text.at(m_place) != u'’')
        return offset;
    m_place = start;
    return {};
}

void EnglishDateReader::takeYearInWords()
{
    if (m_date.year)
        return;
    if (const auto offset = takeInWords(u"year"))
        m_date.yearOffset = offset;
}

bool EnglishDateReader::readWeekday()
{
    const QStringView word = wordAt(m_text, m_place);
    const int day = englishWeekday(word);
    if (day == 0)
        return false;
    m_place += qint32(word.size());
    m_date.weekday = day;
    readDateBehindWeekday();
    readPartOfDay();
    if (m_date.weekday) {
        if (const auto offset = takeInWords(u"week"))
            m_date.weekOffset = offset;
    }
    return done("weekday");
}

void EnglishDateReader::readDateBehindWeekday()
{
    const qint32 start = m_place;
    if (m_text.at(m_place) == u'.')
        ++m_place;
    if (m_text.at(m_place) != u',' && m_text.at(m_place) != u' ')
        return;
    const qint32 place = m_text.skipBlanks(m_place + (m_text.at(m_place) == u',' ? 1 : 0));
    EnglishDateReader beside(m_text, place);
    if (!(beside.readMonthName() || beside.readDayMonth() || beside.readSlashes(*m_date.weekday)) ||
        !beside.m_date.day) {
        m_place = start;
        return;
    }
    m_place = beside.m_place;
    m_date.weekday.reset();
    m_date.year = beside.m_date.year;
    m_date.yearOffset = beside.m_date.yearOffset;
    m_date.month = beside.m_date.month;
    m_date.day = beside.m_date.day;
}

void EnglishDateReader::readPartOfDay()
{
    for (const QStringView part : {u"morning", u"afternoon", u"evening", u"night"}) {
        if (takeNext(part)) {
            m_date.part = Part::OfDay;
            return;
        }
    }
}

bool EnglishDateReader::readYearNumber()
{
    const auto number = m_text.number(m_place);
    if (!number || number->digits != 4 || number->value < firstYear || number->value > lastYear ||
        isWordUnit(m_text.at(m_place + 4)))
        return false;
    m_place += 4;
    m_date.year = number->value;
    return done("year");
}

bool EnglishDateReader::readPlainYear()
{
    const qint32 start = m_place;
    const char16_t next = m_text.at(m_place + 4);
    if (!readYearNumber())
        return false;
    const bool isNumber = next == u'%' || ((next == u',' || next == u'.') && isDigit(m_text.at(start + 5)));
    if (isNumber || m_date.year < 1800 || m_date.year > 2100 ||
        !(isAfterPreposition(m_text, start) || isInBrackets(start) || isNamedYear(start) ||
          isLikelyYear(start))) {
        m_date.year.reset();
        return back(start);
    }
    return done("year");
}

bool EnglishDateReader::isInBrackets(qint32 start) const
{
    const char16_t next = m_text.at(start + 4);
    // (1926-2024), (1993-present)
    const bool isRange = next == u'-' || next == u'–' || next == u'—';
    return m_text.at(start - 1) == u'(' && (next == u')' || isRange);
}

void EnglishDateReader::readUntil()
{
    const qint32 start = m_place;
    if (!m_date.year && !m_date.month)
        return;
    const qint32 mark =
        m_text.any(m_place, {u"-", u"–", u"—", u" to ", u" through ", u" until ", u" - ", u" – "});
    if (mark == 0)
        return;
    m_place += mark;
    EnglishDateReader end(m_text, m_place);
    const bool isMonth = end.readMonthName() || end.readDayMonth();
    if (!isMonth && m_date.day) {
        const auto day = end.takeDay();
        if (day) {
            end.m_date.day = *day;
            end.m_date.month = m_date.month;
            end.m_date.year = end.takeYear();
        }
    } else if (!isMonth && !end.readShortYear(m_date) && !end.readYearNumber()) {
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

} // namespace Dateline::Timeline
