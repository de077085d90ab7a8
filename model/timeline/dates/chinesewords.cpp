// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/chinesewords.h"

#include <array>
#include <bitset>
#include <string_view>

namespace Dateline::Timeline {

namespace {

using Part = DateExpression::Part;
using Unit = DateUnit;

constexpr bool fromPrevious = true;

// Longer ones before those that they begin with.
constexpr ChineseDateWord words[]{
    {u"大前天", Unit::Day, -3},
    {u"大後天", Unit::Day, 3},
    {u"大后天", Unit::Day, 3},
    {u"前天", Unit::Day, -2},
    {u"後天", Unit::Day, 2},
    {u"后天", Unit::Day, 2},
    {u"昨天", Unit::Day, -1},
    {u"昨日", Unit::Day, -1},
    {u"昨晚", Unit::Day, -1, Part::OfDay},
    {u"昨夜", Unit::Day, -1, Part::OfDay},
    {u"昨晨", Unit::Day, -1, Part::OfDay},
    {u"今天", Unit::Day, 0},
    {u"今日", Unit::Day, 0},
    {u"今晚", Unit::Day, 0, Part::OfDay},
    {u"今早", Unit::Day, 0, Part::OfDay},
    {u"今晨", Unit::Day, 0, Part::OfDay},
    {u"今夜", Unit::Day, 0, Part::OfDay},
    {u"明天", Unit::Day, 1},
    {u"明日", Unit::Day, 1},
    {u"明晚", Unit::Day, 1, Part::OfDay},
    {u"明早", Unit::Day, 1, Part::OfDay},
    {u"明晨", Unit::Day, 1, Part::OfDay},
    {u"同一天", Unit::Day, 0, Part::None, fromPrevious, "same-day"},
    {u"同日", Unit::Day, 0, Part::None, fromPrevious, "same-day"},
    {u"同天", Unit::Day, 0, Part::None, fromPrevious, "same-day"},
    {u"當天", Unit::Day, 0, Part::None, fromPrevious, "same-day"},
    {u"当天", Unit::Day, 0, Part::None, fromPrevious, "same-day"},
    {u"當日", Unit::Day, 0, Part::None, fromPrevious, "same-day"},
    {u"当日", Unit::Day, 0, Part::None, fromPrevious, "same-day"},
    {u"當晚", Unit::Day, 0, Part::OfDay, fromPrevious, "same-day"},
    {u"当晚", Unit::Day, 0, Part::OfDay, fromPrevious, "same-day"},
    {u"翌日", Unit::Day, 1, Part::None, fromPrevious, "next-day"},
    {u"翌晨", Unit::Day, 1, Part::OfDay, fromPrevious, "next-day"},
    {u"隔天", Unit::Day, 1, Part::None, fromPrevious, "next-day"},
    {u"隔日", Unit::Day, 1, Part::None, fromPrevious, "next-day"},
    {u"次日", Unit::Day, 1, Part::None, fromPrevious, "next-day"},
    {u"第二天", Unit::Day, 1, Part::None, fromPrevious, "next-day"},
    {u"前一天", Unit::Day, -1, Part::None, fromPrevious, "day-before"},
    {u"前一日", Unit::Day, -1, Part::None, fromPrevious, "day-before"},

    {u"大前年", Unit::Year, -3},
    {u"前年", Unit::Year, -2},
    {u"去年", Unit::Year, -1},
    {u"今年", Unit::Year, 0},
    {u"本年", Unit::Year, 0},
    {u"明年", Unit::Year, 1},
    {u"後年", Unit::Year, 2},
    {u"后年", Unit::Year, 2},
    {u"同年", Unit::Year, 0, Part::None, fromPrevious, "same-year"},
    {u"當年", Unit::Year, 0, Part::None, fromPrevious, "same-year"},
    {u"当年", Unit::Year, 0, Part::None, fromPrevious, "same-year"},
    {u"翌年", Unit::Year, 1, Part::None, fromPrevious, "next-year"},
    {u"次年", Unit::Year, 1, Part::None, fromPrevious, "next-year"},
    {u"隔年", Unit::Year, 1, Part::None, fromPrevious, "next-year"},
    {u"今春", Unit::Year, 0, Part::Spring},
    {u"今夏", Unit::Year, 0, Part::Summer},
    {u"今秋", Unit::Year, 0, Part::Autumn},
    {u"今冬", Unit::Year, 0, Part::Winter},
    {u"去春", Unit::Year, -1, Part::Spring},
    {u"去夏", Unit::Year, -1, Part::Summer},
    {u"去秋", Unit::Year, -1, Part::Autumn},
    {u"去冬", Unit::Year, -1, Part::Winter},
    {u"明春", Unit::Year, 1, Part::Spring},
    {u"年底", Unit::Year, 0, Part::LateYear},
    {u"年初", Unit::Year, 0, Part::EarlyYear},
    {u"年末", Unit::Year, 0, Part::LateYear},
    {u"上半年", Unit::Year, 0, Part::FirstHalf},
    {u"下半年", Unit::Year, 0, Part::SecondHalf},

    {u"上個月", Unit::Month, -1},
    {u"上个月", Unit::Month, -1},
    {u"上月", Unit::Month, -1},
    {u"這個月", Unit::Month, 0},
    {u"这个月", Unit::Month, 0},
    {u"本月", Unit::Month, 0},
    {u"當月", Unit::Month, 0, Part::None, fromPrevious, "same-month"},
    {u"当月", Unit::Month, 0, Part::None, fromPrevious, "same-month"},
    {u"同月", Unit::Month, 0, Part::None, fromPrevious, "same-month"},
    {u"下個月", Unit::Month, 1},
    {u"下个月", Unit::Month, 1},
    {u"下月", Unit::Month, 1},
    {u"月底", Unit::Month, 0, Part::LateMonth},
    {u"月初", Unit::Month, 0, Part::EarlyMonth},
    {u"月中", Unit::Month, 0, Part::MidMonth},

    {u"上個星期", Unit::Week, -1},
    {u"上个星期", Unit::Week, -1},
    {u"上個禮拜", Unit::Week, -1},
    {u"上个礼拜", Unit::Week, -1},
    {u"上星期", Unit::Week, -1},
    {u"上週", Unit::Week, -1},
    {u"上周", Unit::Week, -1},
    {u"這個星期", Unit::Week, 0},
    {u"这个星期", Unit::Week, 0},
    {u"本星期", Unit::Week, 0},
    {u"這週", Unit::Week, 0},
    {u"這周", Unit::Week, 0},
    {u"这周", Unit::Week, 0},
    {u"本週", Unit::Week, 0},
    {u"本周", Unit::Week, 0},
    {u"下個星期", Unit::Week, 1},
    {u"下个星期", Unit::Week, 1},
    {u"下星期", Unit::Week, 1},
    {u"下週", Unit::Week, 1},
    {u"下周", Unit::Week, 1},
};

/// A bit for each unit that a date can begin with.
constexpr std::array<quint8, 0x10000 / 8> firstUnits = [] {
    std::array<quint8, 0x10000 / 8> bits{};
    for (const char16_t unit :
         std::u16string_view(u"0123456789０１２３４５６７８９零〇○一二兩两三四五六七八九十廿卅"
                             u"今昨明前後后大去本上下這这當当同翌隔次第年月週周星禮礼民"))
        bits[unit / 8] |= quint8(1 << unit % 8);
    return bits;
}();

/// What stands behind the number that a date begins with, blanks aside.
bool isBehindNumber(char16_t unit)
{
    static constexpr std::u16string_view marks = u"年月日世天個个星週周季至到~/-.\n \u00a0\u3000";
    return unit == u'\0' || marks.find(unit) != marks.npos;
}

/// Two units that date words begin with, as a bit of so many.
constexpr size_t pairBits = 0x1000;

constexpr size_t pairOf(char16_t first, char16_t second)
{
    return (first * 31U + second * 7U) % pairBits;
}

std::bitset<pairBits> makeFirstPairs()
{
    std::bitset<pairBits> pairs;
    const auto add = [&pairs](char16_t first, QStringView seconds) {
        for (const QChar second : seconds)
            pairs.set(pairOf(first, second.unicode()));
    };
    for (const ChineseDateWord &word : words)
        add(word.text[0].unicode(), word.text.sliced(1, 1));
    for (const char16_t day : {u'昨', u'今', u'明'})
        add(day, u"（(");
    for (const char16_t week : {u'週', u'周'})
        add(week, u"末一二三四五六日天");
    add(u'星', u"期");
    add(u'禮', u"拜");
    add(u'礼', u"拜");
    add(u'民', u"國国");
    for (const char16_t century : {u'上', u'本'})
        add(century, u"世");
    return pairs;
}

} // namespace

const ChineseDateWord *findChineseDateWord(const DateText &text, qint32 place)
{
    const char16_t first = text.at(place);
    for (const ChineseDateWord &word : words) {
        if (word.text[0] == first && text.has(place, word.text))
            return &word;
    }
    return nullptr;
}

std::optional<DateUnit> readChineseUnit(const DateText &text, qint32 *place)
{
    static constexpr std::pair<QStringView, DateUnit> units[]{
        {u"個星期", Unit::Week}, {u"个星期", Unit::Week}, {u"個禮拜", Unit::Week}, {u"个礼拜", Unit::Week},
        {u"星期", Unit::Week},   {u"週", Unit::Week},     {u"周", Unit::Week},     {u"個月", Unit::Month},
        {u"个月", Unit::Month},  {u"天", Unit::Day},      {u"日", Unit::Day},      {u"年", Unit::Year}};
    for (const auto &[word, unit] : units) {
        if (text.has(*place, word)) {
            *place += qint32(word.size());
            return unit;
        }
    }
    return {};
}

int readChineseWeekday(const DateText &text, qint32 *place)
{
    static constexpr QStringView days = u"一二三四五六日天";
    const auto day = int(days.indexOf(QChar(text.at(*place))));
    if (text.at(*place) == u'\0' || day < 0)
        return 0;
    ++*place;
    return day >= 7 ? 7 : day + 1;
}

bool mayBeginChineseDate(char16_t unit)
{
    return (firstUnits[unit / 8] >> (unit % 8) & 1) != 0;
}

bool mayBeginChineseDate(const DateText &text, qint32 place)
{
    static const std::bitset<pairBits> firstPairs = makeFirstPairs();
    const char16_t unit = text.at(place);
    if (!mayBeginChineseDate(unit))
        return false;
    if (const auto number = text.number(place))
        return isBehindNumber(text.narrow(place + number->length));
    return unit == u'第' || firstPairs.test(pairOf(unit, text.at(place + 1)));
}

} // namespace Dateline::Timeline
