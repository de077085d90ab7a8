// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/dateline.h"

#include "timeline/dates/englishwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype beginning =
    600; ///< A head stands within so many units; photographs' captions may come before it.
constexpr int fortnight = 14;

/// What says that a number of a day belongs to a dispatch, not to what it tells.
const QString wires = u"(?:專電|专电|電|电|綜合|综合|訊|讯|報導|报道|报导|外電|外电)"_s;

QRegularExpression chinesePattern(const QString &pattern)
{
    QRegularExpression expression(pattern);
    expression.optimize();
    return expression;
}

/// Agency, reporter and place run together: the place is the end of what stands between agency and day.
const QRegularExpression &chineseHead()
{
    static const QRegularExpression expression = chinesePattern(
        u"[（(【]?(?:中央社|中新社|新華社|新华社|法新社|路透社?|美聯社|美联社|韓聯社|韩联社|共同社|德新社|"
        u"安莎社|俄新社|"
        u"塔斯社|大紀元|大纪元|新唐人|央廣|中廣|"
        u"\\p{Han}{2,4}?(?:通訊社|通讯社|新聞社|新闻社|日報|日报|時報|时报))(?:網站|网站)?(?<place>[^"
        u"\\d\\s，。（）()]{0,24}?)"
        u"(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日[^，。\\n）)】]{0,4}?"_s +
        wires + u"[^，。\\n）)】]{0,10}[）)】]?"_s);
    return expression;
}

/// SEOUL, Jan. 29 (Yonhap) --; Taipei, Jan. 29 (CNA); TOKYO (Reuters) -; WASHINGTON, Jan 30 (AP) —.
const QRegularExpression &englishHead()
{
    static const QRegularExpression expression(
        u"^(?<place>[A-Z][A-Za-z.' -]{2,30}(?:, [A-Z][A-Za-z. ]{2,24})?)"
        u"(?:, (?<month>[A-Z][a-z]{2,8})\\.? (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?)?"
        u" ?\\((?:Reuters|AP|AFP|CNA|Yonhap|Kyodo|Xinhua|Bloomberg|UPI|dpa|EFE|TASS|[A-Z][A-Za-z ]{1,20})\\) "
        u"?"
        u"(?:--|[-–—]|(?=[A-Z]))"_s,
        QRegularExpression::MultilineOption);
    return expression;
}

std::optional<int> numberIn(const QRegularExpressionMatch &match, const QString &name)
{
    const QString text = match.captured(name);
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

DispatchHead headOf(const QRegularExpressionMatch &match)
{
    DispatchHead head;
    head.start = qint32(match.capturedStart());
    head.end = qint32(match.capturedEnd());
    head.placeStart = qint32(match.capturedStart(u"place"_s));
    head.placeEnd = qint32(match.capturedEnd(u"place"_s));
    while (head.placeEnd > head.placeStart &&
           match.capturedView(u"place"_s)[head.placeEnd - head.placeStart - 1] == u' ')
        --head.placeEnd;
    head.year = numberIn(match, u"year"_s);
    head.day = numberIn(match, u"day"_s);
    return head;
}

/// Quick to say no, as most texts have none: a day's number with a wire's word near behind.
bool mayHaveChineseHead(QStringView text)
{
    static constexpr QStringView wireUnits = u"專专電电綜综訊讯報报外";
    constexpr qsizetype farthest = 9; // Five characters, some of two units.
    for (qsizetype day = text.indexOf(u'日'); day >= 0; day = text.indexOf(u'日', day + 1)) {
        if (day == 0 || !isDigit(text[day - 1].unicode()))
            continue;
        const QStringView behind = text.sliced(day + 1).first(std::min(farthest, text.size() - day - 1));
        if (std::ranges::any_of(behind, [](QChar unit) { return wireUnits.contains(unit); }))
            return true;
    }
    return false;
}

/// Likewise: a bracket on a line that begins with a capital.
bool mayHaveEnglishHead(QStringView text)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        if (end > start && text[start] >= u'A' && text[start] <= u'Z' &&
            text.sliced(start, end - start).contains(u'('))
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

std::optional<DispatchHead> findDispatchHead(const QString &text)
{
    const QString start = text.first(qMin(beginning, text.size()));
    if (mayHaveChineseHead(start)) {
        if (const auto match = chineseHead().match(start); match.hasMatch()) {
            DispatchHead head = headOf(match);
            head.month = numberIn(match, u"month"_s);
            return head;
        }
    }
    if (!mayHaveEnglishHead(start))
        return {};
    const auto match = englishHead().match(start);
    if (!match.hasMatch())
        return {};
    DispatchHead head = headOf(match);
    if (const int month = englishMonth(match.capturedView(u"month"_s)); month > 0)
        head.month = month;
    return head;
}

QDate writtenDay(const std::optional<DispatchHead> &head, QDate published)
{
    if (!head || !head->day)
        return published;
    if (head->year && head->month) {
        const QDate day(*head->year, *head->month, *head->day);
        return day.isValid() ? day : published;
    }
    if (!published.isValid())
        return {};
    QDate best = published;
    qint64 bestDistance = fortnight + 1;
    for (const int months : {-1, 0, 1}) {
        const QDate month = QDate(published.year(), published.month(), 1).addMonths(months);
        const QDate day(month.year(), month.month(), *head->day);
        if (!day.isValid() || (head->month && *head->month != day.month()))
            continue;
        if (const qint64 distance = std::abs(published.daysTo(day)); distance < bestDistance) {
            best = day;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace Dateline::Timeline
