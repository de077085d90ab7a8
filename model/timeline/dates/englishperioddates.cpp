// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/englishdatereader.h"

#include "timeline/dates/englishwords.h"
#include "timeline/dates/slashdates.h"

#include <algorithm>
#include <array>

namespace Dateline::Timeline {

using Part = DateExpression::Part;

namespace {

template<size_t Count>
bool isOneOf(QStringView word, const std::array<QStringView, Count> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView known) { return isSameWord(word, known); });
}

/// What a number of four digits counts.
constexpr std::array<QStringView, 22> countedThings{
    u"people", u"soldiers", u"troops",  u"tons",   u"tonnes",  u"miles",   u"kilometres", u"kilometers",
    u"km",     u"dollars",  u"yuan",    u"metres", u"meters",  u"workers", u"employees",  u"jobs",
    u"homes",  u"cases",    u"victims", u"pounds", u"members", u"euros"};

/// The word that ends before `place`, behind blanks.
QStringView wordBefore(const DateText &text, qint32 place)
{
    qint32 end = place;
    while (text.at(end - 1) == u' ')
        --end;
    qint32 start = end;
    while (isWordUnit(text.at(start - 1)))
        --start;
    return text.mid(start, end - start);
}

Part quarter(int number)
{
    return Part(int(Part::Quarter1) + number - 1);
}

} // namespace

/// first half of 2023, second quarter of last year, Q3 2023, H1 2023.
bool EnglishDateReader::readPeriod()
{
    const qint32 start = m_place;
    const QStringView word = wordAt(m_text, m_place);
    Part part = Part::None;
    if (word.size() == 2 && (word[0] == u'Q' || word[0] == u'H') && word[1] >= u'1' &&
        word[1] <= (word[0] == u'Q' ? u'4' : u'2')) {
        const int number = word[1].digitValue();
        part = word[0] == u'Q' ? quarter(number) : number == 1 ? Part::FirstHalf : Part::SecondHalf;
        m_place += 2;
    } else {
        constexpr std::array<QStringView, 4> ordinals{u"first", u"second", u"third", u"fourth"};
        const auto found = std::find_if(ordinals.begin(), ordinals.end(),
                                        [word](QStringView ordinal) { return isSameWord(word, ordinal); });
        if (found == ordinals.end())
            return false;
        m_place += qint32(word.size());
        const auto number = int(found - ordinals.begin()) + 1;
        if (takeNext(u"quarter"))
            part = quarter(number);
        else if (number <= 2 && takeNext(u"half"))
            part = number == 1 ? Part::FirstHalf : Part::SecondHalf;
        else
            return back(start);
    }
    if (takeNext(u"of"))
        takeNext(u"the");
    m_date.year = takeYear();
    if (!m_date.year)
        m_place = m_text.skipBlanks(m_place);
    if (!m_date.year && !((readRelative() || readBareUnit()) && m_date.yearOffset))
        return back(start);
    m_date.part = part;
    return done("part-of");
}

bool EnglishDateReader::readShortYear(const DateExpression &begin)
{
    const auto number = m_text.number(m_place);
    const bool isYearAlone = begin.year && !begin.month && begin.part == Part::None;
    const char16_t mark = m_text.at(m_place - 1);
    if (!isYearAlone || !number || number->isChinese || number->digits != 2 ||
        number->value <= *begin.year % 100 || (mark != u'-' && mark != u'–') ||
        isWordUnit(m_text.at(m_place + 2)) || m_text.at(m_place + 2) == u'-')
        return false;
    m_place += 2;
    m_date.year = *begin.year / 100 * 100 + number->value;
    return done("year");
}

bool EnglishDateReader::readSlashes(int weekday)
{
    const auto slashes = readSlashDate(m_text, m_place, weekday);
    if (!slashes)
        return false;
    m_place = slashes->end;
    m_date.year = slashes->day.year();
    m_date.month = slashes->day.month();
    m_date.day = slashes->day.day();
    return done("numeric");
}

/// 19th century; "on the 29th", but not "the 29th meeting".
bool EnglishDateReader::readOrdinal()
{
    const qint32 start = m_place;
    const auto number = m_text.number(m_place);
    if (!number || number->isChinese || number->digits > 2 || number->value < 1)
        return false;
    const qint32 after = m_place + number->length;
    const qint32 ending = m_text.any(after, {u"st", u"nd", u"rd", u"th"});
    if (ending == 0 || isWordUnit(m_text.at(after + ending)))
        return false;
    m_place = after + ending;
    if (m_text.at(m_place) == u'-' || takeNext(u"century")) {
        if (m_text.at(m_place) == u'-') {
            ++m_place;
            if (!takeWord(u"century"))
                return back(start);
        }
        if (number->value < 2 || number->value > 22)
            return back(start);
        m_date.century = 100 * (number->value - 1);
        return done("century");
    }
    constexpr std::array<QStringView, 9> before{u"on",   u"until", u"by",     u"from",   u"since",
                                                u"till", u"after", u"before", u"through"};
    constexpr std::array<QStringView, 14> behind{u"and",  u"to",    u"in",  u"at",   u"for",
                                                 u"with", u"when",  u"but", u"that", u"after",
                                                 u"the",  u"while", u"he",  u"she"};
    if (wordBefore(m_text, start).compare(u"the", Qt::CaseInsensitive) != 0 ||
        !isOneOf(wordBefore(m_text, start - 4), before) || number->value > 31)
        return back(start);
    if (m_text.at(m_place) == u' ' && !isOneOf(wordAt(m_text, m_place + 1), behind))
        return back(start);
    m_date.day = number->value;
    return done("day");
}

/// the following week, the previous year, that same month: seen from the date before.
bool EnglishDateReader::readFromPrevious()
{
    const qint32 start = m_place;
    const bool isThat = takeWord(u"that");
    if (!isThat && !takeWord(u"the"))
        return false;
    const int offset = takeNext(u"following") || (!isThat && takeNext(u"next"))      ? 1
                       : takeNext(u"previous") || takeNext(u"preceding")             ? -1
                       : takeNext(u"same") || (isThat && m_text.at(m_place) == u' ') ? 0
                                                                                     : offsetNone;
    if (offset == offsetNone)
        return back(start);
    m_place = m_text.skipBlanks(m_place);
    const QStringView unit = wordAt(m_text, m_place);
    // "the next weeks" and "that weekend" say less.
    if (!isOneOf(unit, std::array<QStringView, 3>{u"week", u"month", u"year"}))
        return back(start);
    m_date.isFromPrevious = true;
    return readUnit(offset, "from-previous");
}

/// "the 2018 elections", "China's 2018 census", not "the 2018 people".
bool EnglishDateReader::isNamedYear(qint32 start) const
{
    constexpr std::array<QStringView, 10> owners{u"the", u"its", u"his", u"her", u"their",
                                                 u"our", u"my",  u"a",   u"s",   u"that"};
    if (m_text.at(start - 1) != u' ' || m_text.at(start + 4) != u' ' ||
        !isOneOf(wordBefore(m_text, start), owners))
        return false;
    const QStringView next = wordAt(m_text, start + 5);
    return !next.isEmpty() && !isDigit(next[0].unicode()) && !isOneOf(next, countedThings);
}

bool EnglishDateReader::isLikelyYear(qint32 start) const
{
    constexpr int first = 1950;
    constexpr int last = 2039;
    const auto number = m_text.number(start);
    const char16_t before = m_text.at(start - 1);
    const char16_t after = m_text.at(start + 4);
    if (!number || number->value < first || number->value > last || number->value == 2000 ||
        (before != u'\0' && QStringView(u" \n(“\"—").indexOf(QChar(before)) < 0) || after > 0x7f)
        return false;
    const QStringView word = wordBefore(m_text, start);
    // What has a number or a version, and what stands on a calendar's page.
    constexpr std::array<QStringView, 14> numbered{u"no",      u"number", u"page", u"room",    u"flight",
                                                   u"article", u"rule",   u"box",  u"section", u"model",
                                                   u"windows", u"office", u"act",  u"about"};
    const bool isName = before == u' ' && !word.isEmpty() && word[0].isUpper() &&
                        m_text.at(start - 2) != u'.' && m_text.at(start - 2) != u',' &&
                        !isAfterPreposition(m_text, start);
    if ((before == u' ' && isOneOf(word, numbered)) || (isName && word.size() > 3))
        return false;
    // (Ozment, 2004)
    if (m_text.at(start - 2) == u',' && (after == u')' || after == u','))
        return false;
    if (after != u' ')
        return QStringView(u",.;:)?!\n'").indexOf(QChar(after)) >= 0 || after == u'\0';
    const QStringView next = wordAt(m_text, start + 5);
    return !next.isEmpty() && next[0] >= u'a' && next[0] <= u'z' && !isOneOf(next, countedThings);
}

bool EnglishDateReader::isNamedMonth(qint32 start, qint32 end) const
{
    constexpr std::array<QStringView, 9> owners{u"the", u"its",  u"his",  u"her", u"their",
                                                u"our", u"this", u"last", u"a"};
    const QStringView next = m_text.at(end) == u' ' ? wordAt(m_text, end + 1) : QStringView();
    return isOneOf(wordBefore(m_text, start), owners) && next.size() > 2 && next[0] >= u'a' &&
           next[0] <= u'z';
}

bool EnglishDateReader::isPersonCalledLate(qint32 start) const
{
    const QStringView word = wordAt(m_text, m_place);
    const qint32 end = m_place + qint32(word.size());
    return isOneOf(wordBefore(m_text, start), std::array<QStringView, 4>{u"the", u"his", u"her", u"my"}) &&
           isAmbiguousMonth(word) && m_text.at(end) == u' ' && m_text.at(end + 1) >= u'A' &&
           m_text.at(end + 1) <= u'Z';
}

} // namespace Dateline::Timeline
