// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/datefinder.h"

#include "timeline/dates/chinesedates.h"
#include "timeline/dates/chinesewords.h"
#include "timeline/dates/englishdates.h"
#include "timeline/dates/englishwords.h"
#include "timeline/dates/futurecues.h"

#include <algorithm>
#include <bitset>
#include <string_view>

namespace Dateline::Timeline {

namespace {

bool endsSentence(const DateText &text, qint32 place)
{
    const char16_t unit = text.at(place);
    if (unit == u'。' || unit == u'！' || unit == u'？' || unit == u'\n' || unit == u'!' || unit == u'?')
        return true;
    return unit == u'.' && text.at(place + 1) == u' ' && text.at(place + 2) >= u'A' &&
           text.at(place + 2) <= u'Z' && text.at(place - 1) >= u'a' && text.at(place - 1) <= u'z' &&
           text.at(place - 4) != u' ';
}

/// The units at which there is nothing to do, which are most of a text: neither a sentence ends nor a date
/// begins with them.
const std::bitset<0x10000> &quietUnits()
{
    static const std::bitset<0x10000> units = [] {
        constexpr std::u16string_view ends = u"。！？\n!?.";
        std::bitset<0x10000> quiet;
        for (quint32 unit = 0; unit < quiet.size(); ++unit)
            quiet[unit] = !isWordUnit(char16_t(unit)) && !mayBeginChineseDate(char16_t(unit)) &&
                          ends.find(char16_t(unit)) == ends.npos;
        return quiet;
    }();
    return units;
}

class Finder
{
public:
    Finder(const QString &text, const QList<Html::ZoneRange> &zones, QDate written)
        : m_text(text)
        , m_zones(zones)
        , m_written(written)
    {
    }

    QList<DateMention> find()
    {
        for (qint32 place = 0; place < m_text.size();) {
            if (isQuiet(place)) {
                ++place;
                continue;
            }
            if (const qint32 end = ignoredUntil(place); end > place) {
                place = end;
                continue;
            }
            if (endsSentence(m_text, place))
                m_nearby.reset();
            const auto date = read(place);
            if (!date) {
                ++place;
                continue;
            }
            add(*date);
            place = std::max(date->end, place + 1);
        }
        return m_found;
    }

private:
    /// Nor does a date begin within a word.
    bool isQuiet(qint32 place) const
    {
        const char16_t unit = m_text.at(place);
        return m_quiet[unit] ||
               (isWordUnit(unit) && !isDigit(unit) && place > 0 && isWordUnit(m_text.at(place - 1)));
    }

    std::optional<DateExpression> read(qint32 place) const
    {
        if (mayBeginChineseDate(m_text, place)) {
            if (auto date = readChineseDate(m_text, place))
                return date;
        }
        return isWordUnit(m_text.at(place)) ? readEnglishDate(m_text, place) : std::nullopt;
    }

    void add(const DateExpression &date)
    {
        DateContext context{m_written, m_previous, m_nearby, speaksOfFuture(m_text, date.start, date.end)};
        const auto resolved = resolveDate(date, context);
        if (!resolved)
            return;
        m_found.append({date.start, date.end, resolved->value, resolved->anchor, date.rule});
        m_previous = resolved->value;
        if (date.month || date.year)
            m_nearby = resolved->value;
    }

    /// The end of the byline or list of headlines that `place` is in, else `place`.
    qint32 ignoredUntil(qint32 place)
    {
        while (m_zone < m_zones.size() && m_zones[m_zone].end <= place)
            ++m_zone;
        if (m_zone >= m_zones.size() || m_zones[m_zone].start > place)
            return place;
        const Html::Zone zone = m_zones[m_zone].zone;
        return zone == Html::Zone::Byline || zone == Html::Zone::Related ? m_zones[m_zone].end : place;
    }

    DateText m_text;
    const std::bitset<0x10000> &m_quiet = quietUnits();
    const QList<Html::ZoneRange> &m_zones;
    QDate m_written;
    qsizetype m_zone = 0;
    std::optional<DateValue> m_previous;
    std::optional<DateValue> m_nearby;
    QList<DateMention> m_found;
};

} // namespace

QList<DateMention> findDates(const QString &text, const QList<Html::ZoneRange> &zones, QDate written)
{
    return Finder(text, zones, written).find();
}

} // namespace Dateline::Timeline
