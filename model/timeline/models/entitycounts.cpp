// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/entitycounts.h"

#include "list/datebars.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

// What `bars` says of an article that has none.
constexpr quint8 isOutside = 0xfe; ///< It counts, but is from another time, or of no known day.
constexpr quint8 isUnwanted = 0xff;

// Articles of other days have a misread date.
const qint64 earliestDay = QDate(1800, 1, 1).toJulianDay();
const qint64 latestDay = QDate(2199, 12, 31).toJulianDay();

bool isWanted(const std::vector<quint8> *wanted, size_t article)
{
    return !wanted || (article < wanted->size() && (*wanted)[article]);
}

/// The days of articles that are wanted.
std::vector<List::DayCount> dayCounts(const std::vector<qint32> &days, const std::vector<quint8> *wanted)
{
    std::vector<int> found(size_t(latestDay - earliestDay + 1), 0);
    for (size_t article = 0; article < days.size(); ++article) {
        const qint32 day = days[article];
        if (day >= earliestDay && day <= latestDay && isWanted(wanted, article))
            ++found[size_t(day - earliestDay)];
    }
    std::vector<List::DayCount> counts;
    for (size_t day = 0; day < found.size(); ++day) {
        if (found[day] > 0)
            counts.push_back({qint32(earliestDay + qint64(day)), found[day], found[day]});
    }
    return counts;
}

} // namespace

EntityCounts::EntityCounts(EntityMentionsPointer mentions)
{
    make(std::move(mentions), nullptr);
}

EntityCounts::EntityCounts(EntityMentionsPointer mentions, const std::vector<quint8> &isWanted)
{
    make(std::move(mentions), &isWanted);
}

void EntityCounts::make(EntityMentionsPointer mentions, const std::vector<quint8> *isWanted)
{
    Q_ASSERT(mentions);
    auto data = std::make_shared<Data>();
    data->mentions = std::move(mentions);
    data->isLimited = isWanted != nullptr;
    placeBars(isWanted, data.get());
    count(data.get());
    sort(data.get());
    m_data = std::move(data);
}

void EntityCounts::placeBars(const std::vector<quint8> *wanted, Data *data)
{
    const std::vector<qint32> &days = data->mentions->days;
    const List::DateSpan span = List::usualSpan(dayCounts(days, wanted));
    data->firstDay = span.first;
    data->lastDay = span.last;
    const qint64 first = span.first.toJulianDay();
    const qint64 length = span.days();
    data->barsInAll = int(std::min<qint64>(mostBars, length));
    data->bars.assign(days.size(), isUnwanted);
    for (size_t article = 0; article < days.size(); ++article) {
        if (!isWanted(wanted, article))
            continue;
        ++data->articlesInAll;
        const qint64 day = days[article] - first;
        const bool isInside =
            length > 0 && days[article] != EntityMentions::noDay && day >= 0 && day < length;
        data->bars[article] = isInside ? quint8(day * data->barsInAll / length) : isOutside;
    }
}

void EntityCounts::count(Data *data)
{
    const EntityMentions &mentions = *data->mentions;
    const size_t entities = mentions.starts.empty() ? 0 : mentions.starts.size() - 1;
    data->counts.resize(entities);
    const quint8 *bars = data->bars.data();
    for (size_t entity = 0; entity < entities; ++entity) {
        qint32 count = 0;
        for (quint32 at = mentions.starts[entity]; at < mentions.starts[entity + 1]; ++at)
            count += bars[mentions.articles[at]] != isUnwanted;
        data->counts[entity] = count;
    }
}

/// By counting: there are as many different numbers as articles at most.
void EntityCounts::sort(Data *data)
{
    std::vector<quint32> places(size_t(data->articlesInAll) + 1, 0);
    for (const qint32 count : data->counts)
        ++places[size_t(count)];
    quint32 place = 0;
    for (size_t count = places.size() - 1; count > 0; --count) {
        const quint32 next = place + places[count];
        places[count] = place;
        place = next;
    }
    data->byFrequency.resize(place);
    for (size_t entity = 0; entity < data->counts.size(); ++entity) {
        if (const qint32 count = data->counts[entity]; count > 0)
            data->byFrequency[places[size_t(count)]++] = qint32(entity);
    }
}

qint32 EntityCounts::of(qint32 entity) const
{
    return m_data && size_t(entity) < m_data->counts.size() ? m_data->counts[size_t(entity)] : 0;
}

qint32 EntityCounts::ofAll(qint32 entity) const
{
    if (!m_data || entity < 0 || size_t(entity) + 1 >= m_data->mentions->starts.size())
        return 0;
    return qint32(m_data->mentions->starts[size_t(entity) + 1] - m_data->mentions->starts[size_t(entity)]);
}

const std::vector<qint32> &EntityCounts::byFrequency() const
{
    static const std::vector<qint32> none;
    return m_data ? m_data->byFrequency : none;
}

QList<qint32> EntityCounts::activity(qint32 entity) const
{
    QList<qint32> bars;
    if (!m_data || size_t(entity) >= m_data->counts.size())
        return bars;
    bars.fill(0, m_data->barsInAll);
    const EntityMentions &mentions = *m_data->mentions;
    for (quint32 at = mentions.starts[size_t(entity)]; at < mentions.starts[size_t(entity) + 1]; ++at) {
        if (const quint8 bar = m_data->bars[mentions.articles[at]]; bar < isOutside)
            ++bars[bar];
    }
    return bars;
}

} // namespace Dateline::Timeline
