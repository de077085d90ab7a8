// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written like a date and is none.
#include "timeline/dates/chinesedatereader.h"

namespace Dateline::Timeline {

bool ChineseDateReader::isEach(qint32 place) const
{
    if (m_text.at(place - 1) == u'每')
        return true;
    return m_text.at(place - 1) == u'年' && m_text.at(place - 2) == u'每';
}

bool ChineseDateReader::isAfterAbsence(qint32 place) const
{
    constexpr qint32 length = 2;
    const qint32 end = m_text.any(place - 1, {u"了", u"約", u"约"}) > 0 ? place - 1 : place;
    return m_text.any(end - length, {u"睽違", u"暌違", u"睽违", u"暌违", u"時隔", u"时隔", u"事隔", u"相隔",
                                     u"闊別", u"阔别", u"久違", u"久违", u"隔了"}) > 0;
}

bool ChineseDateReader::isOfTitle(qint32 place) const
{
    const char16_t before = m_text.at(place - 1);
    return before == u'《' || before == u'〈';
}

bool ChineseDateReader::isOfNewspaper() const
{
    return m_text.any(m_place, {u"泰晤士", u"郵報", u"邮报", u"電訊", u"电讯", u"鏡報", u"镜报", u"快報",
                                u"快报", u"時報", u"时报", u"獨立報", u"独立报", u"先驅", u"先驱", u"導報",
                                u"导报", u"論壇報", u"论坛报"}) > 0;
}

bool ChineseDateReader::isOfWorkingDays(qint32 place) const
{
    const auto weekday = [this](qint32 *at) {
        *at += m_text.any(*at, {u"週", u"周", u"星期", u"禮拜", u"礼拜"});
        return readChineseWeekday(m_text, at);
    };
    const auto mark = [this](qint32 at) {
        return m_text.any(at, {u"至", u"到", u"~", u"～", u"-", u"–", u"—", u"－"});
    };
    constexpr int monday = 1;
    constexpr int friday = 5;
    // Also the second of the two: 週一到|週五.
    for (const qint32 farther : {0, 3, 4}) {
        qint32 at = place - farther;
        if (at < 0 || m_text.any(at, {u"週", u"周", u"星期", u"禮拜", u"礼拜"}) == 0 ||
            weekday(&at) != monday)
            continue;
        // 本週一到週五 are those of one week.
        if (m_text.any(place - farther - 1, {u"本", u"上", u"下", u"這", u"这", u"個", u"个"}) > 0)
            continue;
        const qint32 between = mark(at);
        at += between;
        if (between > 0 && (farther == 0 || at == place) && weekday(&at) >= friday)
            return true;
    }
    return false;
}

bool ChineseDateReader::isOfLongerWord(const ChineseDateWord &word) const
{
    const qint32 end = m_place + qint32(word.text.size());
    const char16_t before = m_text.at(m_place - 1);
    const bool isSeason = word.unit == DateUnit::Year && word.part >= DateExpression::Part::Spring &&
                          word.part <= DateExpression::Part::Winter;
    if (isSeason) {
        // 秋去冬來, 如今春節, 去冬今春.
        return QStringView(u"春夏秋冬如").contains(QChar(before)) ||
               m_text.any(end, {u"節", u"节", u"來", u"来", u"運", u"运", u"晚", u"威夷"}) > 0;
    }
    return word.unit == DateUnit::Day && m_text.any(end, {u"頭條", u"头条"}) > 0;
}

} // namespace Dateline::Timeline
