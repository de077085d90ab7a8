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

constexpr std::array<QStringView, 12> months{u"january",   u"february", u"march",    u"april",
                                             u"may",       u"june",     u"july",     u"august",
                                             u"september", u"october",  u"november", u"december"};
constexpr std::array<QStringView, 7> weekdays{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                              u"friday", u"saturday", u"sunday"};
constexpr std::array<QStringView, 12> counts{u"one",   u"two",   u"three", u"four", u"five",   u"six",
                                             u"seven", u"eight", u"nine",  u"ten",  u"eleven", u"twelve"};

/// What dates begin with, by first letter.
constexpr std::array<QStringView, 26> firstWords{
    u"a an april apr august aug autumn",
    u"beginning",
    u"coming current",
    u"december dec",
    u"early earlier end eight eleven",
    u"friday fri february feb first fourth four five fall",
    u"",
    u"h1 h2",
    u"",
    u"january jan june jun july jul",
    u"",
    u"last late later",
    u"monday mon may march mar mid middle",
    u"next november nov nine",
    u"october oct one",
    u"past",
    u"q1 q2 q3 q4",
    u"",
    u"sunday saturday september sept sep second start spring summer six seven",
    u"the that this today tuesday thursday tomorrow tonight tue thu third two three ten twelve",
    u"",
    u"",
    u"wednesday wed winter",
    u"",
    u"yesterday",
    u""};

/// A bit for each size that they have.
constexpr std::array<quint32, firstWords.size()> firstWordSizes = [] {
    std::array<quint32, firstWords.size()> sizes{};
    for (size_t letter = 0; letter < firstWords.size(); ++letter) {
        qsizetype start = 0;
        for (qsizetype place = 0; place <= firstWords[letter].size(); ++place) {
            if (place < firstWords[letter].size() && firstWords[letter][place] != u' ')
                continue;
            sizes[letter] |= place > start ? quint32(1) << (place - start) : 0;
            start = place + 1;
        }
    }
    return sizes;
}();

template<typename Names>
int find(const Names &names, QStringView word)
{
    for (size_t place = 0; place < names.size(); ++place) {
        if (isSameWord(word, names[place]))
            return int(place) + 1;
    }
    return 0;
}

bool isCapital(QStringView word)
{
    return !word.isEmpty() && word[0] >= u'A' && word[0] <= u'Z';
}

} // namespace

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
        if (isSameWord(text.mid(place, size), word.text) && !isWordUnit(text.at(place + size)))
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
        if (isSameWord(word, QStringView(months[place]).first(3)))
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
    if (isSameWord(word, u"a") || isSameWord(word, u"an"))
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
    constexpr std::array<QStringView, 28> before{
        u"in",     u"since",   u"by",   u"until",   u"of",    u"from",   u"during",
        u"before", u"after",   u"to",   u"around",  u"late",  u"early",  u"mid",
        u"year",   u"through", u"and",  u"between", u"into",  u"fiscal", u"throughout",
        u"fy",     u"next",    u"last", u"this",    u"circa", u"till",   u"for"};
    return std::any_of(before.begin(), before.end(),
                       [word](QStringView known) { return isSameWord(word, known); });
}

bool mayBeginEnglishDate(QStringView word)
{
    const auto letter = size_t((word[0].unicode() | 0x20) - u'a');
    if (letter >= firstWords.size() || word.size() > 31 || (firstWordSizes[letter] >> word.size() & 1) == 0)
        return false;
    for (QStringView rest = firstWords[letter]; !rest.isEmpty();) {
        qsizetype size = 0;
        while (size < rest.size() && rest[size] != u' ')
            ++size;
        if (isSameWord(word, rest.first(size)))
            return true;
        rest = rest.sliced(std::min(size + 1, rest.size()));
    }
    return false;
}

bool isSameWord(QStringView word, QStringView lower)
{
    if (word.size() != lower.size())
        return false;
    for (qsizetype place = 0; place < word.size(); ++place) {
        const char16_t unit = word[place].unicode();
        const bool isCapital = unit >= u'A' && unit <= u'Z';
        if ((isCapital ? unit | 0x20 : unit) != lower[place].unicode())
            return false;
    }
    return true;
}

} // namespace Dateline::Timeline
