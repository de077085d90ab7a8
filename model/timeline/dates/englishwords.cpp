// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/englishwords.h"

#include <algorithm>
#include <array>

namespace Dateline::Timeline {

namespace {

constexpr bool partOfDay = true;
constexpr bool fromPrevious = true;

constexpr EnglishDateWord dayWords[]{
    {u"the day before yesterday", -2},
    {u"the day after tomorrow", 2},
    {u"yesterday", -1},
    {u"today", 0},
    {u"tonight", 0, partOfDay},
    {u"tomorrow", 1},
    {u"the same day", 0, false, fromPrevious, "same-day"},
    {u"that same day", 0, false, fromPrevious, "same-day"},
    {u"that day", 0, false, fromPrevious, "same-day"},
    {u"the following day", 1, false, fromPrevious, "next-day"},
    {u"the next day", 1, false, fromPrevious, "next-day"},
    {u"a day later", 1, false, fromPrevious, "next-day"},
    {u"a day earlier", -1, false, fromPrevious, "day-before"},
    {u"the previous day", -1, false, fromPrevious, "day-before"},
    {u"the day before", -1, false, fromPrevious, "day-before"},
};

constexpr std::array months{u"january", u"february", u"march",     u"april",   u"may",      u"june",
                            u"july",    u"august",   u"september", u"october", u"november", u"december"};
constexpr std::array weekdays{u"monday", u"tuesday",  u"wednesday", u"thursday",
                              u"friday", u"saturday", u"sunday"};
constexpr std::array counts{u"one",   u"two",   u"three", u"four", u"five",   u"six",
                            u"seven", u"eight", u"nine",  u"ten",  u"eleven", u"twelve"};

template<typename Names>
int find(const Names &names, QStringView word)
{
    for (size_t place = 0; place < names.size(); ++place) {
        if (word.compare(QStringView(names[place]), Qt::CaseInsensitive) == 0)
            return int(place) + 1;
    }
    return 0;
}

bool isCapital(QStringView word)
{
    return !word.isEmpty() && word[0] >= u'A' && word[0] <= u'Z';
}

} // namespace

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isWordUnit(char16_t unit)
{
    return isDigit(unit) || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
           (unit >= 0xc0 && unit < 0x250);
}

QStringView wordAt(const DateText &text, qint32 place)
{
    qint32 end = place;
    while (isWordUnit(text.at(end)))
        ++end;
    return text.mid(place, end - place);
}

const EnglishDateWord *findEnglishDateWord(const DateText &text, qint32 place)
{
    for (const EnglishDateWord &word : dayWords) {
        const auto size = qint32(word.text.size());
        if (text.mid(place, size).compare(word.text, Qt::CaseInsensitive) == 0 &&
            !isWordUnit(text.at(place + size)))
            return &word;
    }
    return nullptr;
}

int englishMonth(QStringView word)
{
    if (!isCapital(word) || word.size() < 3)
        return 0;
    if (const int month = find(months, word); month > 0)
        return month;
    if (word == u"Sept")
        return 9;
    if (word.size() != 3)
        return 0;
    for (size_t place = 0; place < months.size(); ++place) {
        if (QStringView(months[place]).first(3).compare(word, Qt::CaseInsensitive) == 0)
            return int(place) + 1;
    }
    return 0;
}

bool isAmbiguousMonth(QStringView word)
{
    return word == u"May" || word == u"March" || word == u"Mar" || word == u"April" || word == u"June" ||
           word == u"August" || word == u"Jan" || word == u"Dec" || word == u"Sep";
}

int englishWeekday(QStringView word)
{
    if (!isCapital(word) || word.size() < 3)
        return 0;
    if (const int day = find(weekdays, word); day > 0)
        return day;
    constexpr std::array abbreviations{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri"};
    for (size_t place = 0; place < abbreviations.size(); ++place) {
        if (word == QStringView(abbreviations[place]))
            return int(place) + 1;
    }
    return 0;
}

int englishCount(QStringView word)
{
    if (word.compare(u"a", Qt::CaseInsensitive) == 0 || word.compare(u"an", Qt::CaseInsensitive) == 0)
        return 1;
    return find(counts, word);
}

bool isAfterPreposition(const DateText &text, qint32 place)
{
    qint32 end = place;
    while (text.at(end - 1) == u' ')
        --end;
    qint32 start = end;
    while (isWordUnit(text.at(start - 1)))
        --start;
    const QStringView word = text.mid(start, end - start);
    constexpr std::array before{u"in",     u"since",  u"by",         u"until",   u"of",     u"from",
                                u"during", u"before", u"after",      u"to",      u"around", u"late",
                                u"early",  u"mid",    u"year",       u"through", u"and",    u"between",
                                u"into",   u"fiscal", u"throughout", u"fy",      u"next",   u"last",
                                u"this",   u"circa",  u"till",       u"for"};
    return std::any_of(before.begin(), before.end(), [word](const char16_t *known) {
        return word.compare(QStringView(known), Qt::CaseInsensitive) == 0;
    });
}

bool mayBeginEnglishDate(char16_t unit)
{
    static constexpr QStringView first = u"abcdefhjlmnopqstwy";
    return first.contains(QChar(char16_t(unit | 0x20)));
}

} // namespace Dateline::Timeline
