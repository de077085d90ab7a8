// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querydate.h"

#include "search/querycharacters.h"

#include <QList>

namespace Dateline::Search {

namespace {

struct Separator
{
    qsizetype start = -1;
    qsizetype end = -1;
};

Separator rangeSeparator(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const auto isDot = [](QChar dot) { return dot == u'.' || dot == u'．' || dot == u'。'; };
        if (isDot(character) && at + 1 < text.size() && isDot(text[at + 1])) {
            qsizetype end = at;
            while (end < text.size() && isDot(text[end]))
                ++end;
            return {at, end};
        }
        if (character == u'…') {
            const qsizetype end = at + 1 < text.size() && text[at + 1] == u'…' ? at + 2 : at + 1;
            return {at, end};
        }
        if (character == u'～' || character == u'~' || character == u'至')
            return {at, at + 1};
    }
    return {};
}

/// The numbers of "2023-01-29" and its like; none when anything else stands there.
QList<int> numbersOf(const QString &text)
{
    QList<int> numbers;
    int number = -1;
    QChar separator;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9') {
            number = (number < 0 ? 0 : number) * 10 + (character.unicode() - u'0');
            if (number > 99'999'999)
                return {};
            continue;
        }
        const bool isSign = character == u'-' || character == u'/' || character == u'.';
        if (!isSign || number < 0 || (!separator.isNull() && separator != character))
            return {};
        separator = character;
        numbers.append(std::exchange(number, -1));
    }
    if (number < 0)
        return {};
    numbers.append(number);
    return numbers;
}

/// "2023年1月29日" as "2023-1-29".
QString withoutChineseUnits(QString text)
{
    text.replace(u'年', u'-').replace(u'月', u'-');
    if (text.endsWith(u'日') || text.endsWith(u'號') || text.endsWith(u'号') || text.endsWith(u'-'))
        text.chop(1);
    return text;
}

} // namespace

std::optional<QueryDates> readQueryPeriod(QStringView text)
{
    constexpr qsizetype longestPeriod = 20;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestPeriod)
        return {};
    const QString plain = plainWidth(trimmed);
    const bool isChinese = plain.contains(u'年');
    QList<int> numbers = numbersOf(isChinese ? withoutChineseUnits(plain) : plain);
    if (numbers.size() == 1 && trimmed.size() == 8)
        numbers = {numbers[0] / 10'000, numbers[0] / 100 % 100, numbers[0] % 100};
    if (numbers.isEmpty() || numbers.size() > 3 || numbers[0] < 1000 || numbers[0] > 9999)
        return {};
    const int month = numbers.value(1, 1);
    const int day = numbers.value(2, 1);
    const QDate first(numbers[0], month, day);
    if (!first.isValid())
        return {};
    if (numbers.size() == 1)
        return QueryDates{first, QDate(numbers[0], 12, 31)};
    if (numbers.size() == 2)
        return QueryDates{first, QDate(numbers[0], month, first.daysInMonth())};
    return QueryDates{first, first};
}

std::optional<QueryDates> readQueryDates(QStringView text)
{
    const auto [start, end] = rangeSeparator(text);
    if (start < 0)
        return readQueryPeriod(text);
    const QStringView left = text.first(start).trimmed();
    const QStringView right = text.sliced(end).trimmed();
    const auto from = readQueryPeriod(left);
    const auto to = readQueryPeriod(right);
    if ((!from && !left.isEmpty()) || (!to && !right.isEmpty()) || (!from && !to))
        return {};
    return QueryDates{from ? from->from : QDate(), to ? to->to : QDate()};
}

qsizetype lastPeriodStart(QStringView text)
{
    const Separator separator = rangeSeparator(text);
    return separator.start < 0 ? 0 : separator.end;
}

} // namespace Dateline::Search
