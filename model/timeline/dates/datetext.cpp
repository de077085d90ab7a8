// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/datetext.h"

namespace Dateline::Timeline {

namespace {

constexpr int mostDigits = 8;

/// 0 to 9, or -1.
int chineseDigit(char16_t unit)
{
    switch (unit) {
    case u'零':
    case u'〇':
    case u'○':
    case u'Ｏ':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'兩':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

/// What counts tens in one character: 10, 20, 30, or 0.
int chineseTens(char16_t unit)
{
    return unit == u'十' ? 10 : unit == u'廿' ? 20 : unit == u'卅' ? 30 : 0;
}

} // namespace

qint32 DateText::any(qint32 place, std::initializer_list<QStringView> words) const
{
    for (const QStringView &word : words) {
        if (has(place, word))
            return qint32(word.size());
    }
    return 0;
}

qint32 DateText::skipBlanks(qint32 place) const
{
    while (at(place) == u' ' || at(place) == u'\u00a0' || at(place) == u'\u3000')
        ++place;
    return place;
}

std::optional<TextNumber> DateText::number(qint32 place) const
{
    const char16_t unit = narrow(place);
    return unit >= u'0' && unit <= u'9' ? digits(place) : characters(place);
}

std::optional<TextNumber> DateText::digits(qint32 place) const
{
    TextNumber number;
    for (; number.digits <= mostDigits; ++number.digits) {
        const char16_t unit = narrow(place + number.digits);
        if (unit < u'0' || unit > u'9')
            break;
        number.value = number.value * 10 + (unit - u'0');
    }
    if (number.digits == 0 || number.digits > mostDigits)
        return {};
    number.length = number.digits;
    return number;
}

/// Up to 99 with tens, or any row of digits: 二十九, 廿九, 十二, 二〇二三.
std::optional<TextNumber> DateText::characters(qint32 place) const
{
    TextNumber number;
    number.isChinese = true;
    const int first = chineseDigit(at(place));
    const int tens = chineseTens(at(place + (first > 0 ? 1 : 0)));
    if (tens > 0 && (first <= 0 || tens == 10)) {
        number.length = first > 0 ? 2 : 1;
        number.value = tens * (first > 0 ? first : 1);
        if (const int ones = chineseDigit(at(place + number.length)); ones > 0) {
            number.value += ones;
            ++number.length;
        }
        return number;
    }
    for (; number.length < mostDigits; ++number.length) {
        const int digit = chineseDigit(at(place + number.length));
        if (digit < 0)
            break;
        number.value = number.value * 10 + digit;
    }
    if (number.length == 0)
        return {};
    return number;
}

} // namespace Dateline::Timeline
