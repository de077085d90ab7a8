// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/englishdatereader.h"

#include "timeline/dates/englishwords.h"

namespace Dateline::Timeline {

using Part = DateExpression::Part;

bool EnglishDateReader::readRelative()
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
    const int offset = takeWord(u"last") || takeWord(u"past")                              ? -1
                       : takeWord(u"next") || takeWord(u"coming")                          ? 1
                       : takeWord(u"this") || takeWord(u"current")                         ? 0
                       : (takeWord(u"earlier") || takeWord(u"later")) && takeNext(u"this") ? 0
                                                                                           : offsetNone;
    if (offset == offsetNone)
        return back(start);
    m_place = m_text.skipBlanks(m_place);
    return readAfterOffset(offset) ? true : back(start);
}

bool EnglishDateReader::readAfterOffset(int offset)
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
    // "this decade" is one of the calendar, "the past decade" are the last ten years.
    if (takeWord(u"decade")) {
        if (offset < 0)
            m_date.pastYears = 10;
        else
            m_date.decadeOffset = offset;
        return done("relative");
    }
    // "the coming years" and "past decades" say less.
    const bool isMany = word.endsWith(u's');
    return !isMany && readUnit(offset, "relative");
}

bool EnglishDateReader::readUnit(int offset, const char *rule)
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

bool EnglishDateReader::readPartOf()
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
    } else if (takeWord(u"end") || takeWord(u"beginning") || takeWord(u"start") || takeWord(u"middle")) {
        const char16_t first = m_text.at(start) | 0x20;
        month = first == u'e'                    ? Part::LateMonth
                : first == u'b' || first == u's' ? Part::EarlyMonth
                                                 : Part::MidMonth;
        year = first == u'e'                    ? Part::LateYear
               : first == u'b' || first == u's' ? Part::EarlyYear
                                                : Part::MidYear;
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
    // The late Jan Morris is dead.
    if (isPersonCalledLate(start))
        return back(start);
    if (!readMonthName() && !readDecade() && !readRelative() && !readBareUnit() && !readYearNumber())
        return back(start);
    if (m_date.day || m_date.dayOffset || m_date.weekday || m_date.weekOffset || m_date.isWeekend ||
        m_date.decade)
        return m_date.decade ? done("decade") : back(start);
    m_date.part = m_date.month || m_date.monthOffset ? month : year;
    return done("part-of");
}

bool EnglishDateReader::readBareUnit()
{
    if (takeWord(u"month"))
        m_date.monthOffset = 0;
    else if (takeWord(u"year"))
        m_date.yearOffset = 0;
    else
        return false;
    return done("part-of");
}

bool EnglishDateReader::readSeason()
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

bool EnglishDateReader::readDecade()
{
    const auto number = m_text.number(m_place);
    const char16_t before = m_text.at(m_place - 1);
    // the ’90s
    if (number && number->digits == 2 && number->value % 10 == 0 && m_text.at(m_place + 2) == u's' &&
        (before == u'\'' || before == u'’' || before == u'‘') && !isWordUnit(m_text.at(m_place + 3)) &&
        !isWordUnit(m_text.at(m_place - 2))) {
        m_place += 3;
        m_date.decade = (number->value < 20 ? 2000 : 1900) + number->value;
        return done("decade");
    }
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

bool EnglishDateReader::readAgo()
{
    const qint32 start = m_place;
    const int count = takeCount();
    if (count == 0)
        return back(start);
    m_place = m_text.skipBlanks(m_place);
    EnglishDateReader unit(m_text, m_place);
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

int EnglishDateReader::takeCount()
{
    if (const auto number = m_text.number(m_place); number && !number->isChinese && number->value < 1000) {
        m_place += number->length;
        return m_text.at(m_place) == u' ' ? number->value : 0;
    }
    const QStringView word = wordAt(m_text, m_place);
    const int count = englishCount(word);
    m_place += qint32(word.size());
    return count;
}

} // namespace Dateline::Timeline
