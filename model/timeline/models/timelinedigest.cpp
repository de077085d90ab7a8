// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/timelinedigest.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Dateline::Timeline {

namespace {

std::vector<qint32> entriesOfSightings(const TimelineContent &content)
{
    std::vector<qint32> entries(size_t(content.sightings.events.size()), -1);
    qint32 entry = 0;
    for (const HistoryEntry &told : content.history.entries) {
        for (const qint32 sighting : told.sightings)
            entries[size_t(sighting)] = entry;
        ++entry;
    }
    return entries;
}

void keepMostFrequent(QList<FilterChoice> *choices)
{
    std::ranges::sort(*choices, [](const FilterChoice &one, const FilterChoice &other) {
        return one.count != other.count ? one.count > other.count : one.name < other.name;
    });
    if (choices->size() > FilterChoice::most)
        choices->resize(FilterChoice::most);
}

QList<FilterChoice> placesOf(const TimelineContent &content)
{
    QHash<qint64, qint32> counts;
    for (const HistoryEntry &entry : content.history.entries) {
        if (entry.place != 0)
            ++counts[entry.place];
    }
    QList<FilterChoice> choices;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const Entity *place = content.sightings.entities.find(count.key());
        choices.append({place ? place->name : QString(), count.key(), *count});
    }
    keepMostFrequent(&choices);
    return choices;
}

QList<FilterChoice> outletsOf(const TimelineContent &content)
{
    QHash<QString, qint32> numbers;
    QList<FilterChoice> choices;
    std::vector<qint32> lastEntry; ///< Of each outlet, which counts once an entry.
    qint32 number = 0;
    for (const HistoryEntry &entry : content.history.entries) {
        for (const qint32 sighting : entry.sightings) {
            const QString &outlet = content.sightings.events[sighting].outlet;
            if (outlet.isEmpty())
                continue;
            qint32 place = numbers.value(outlet, -1);
            if (place < 0) {
                place = qint32(choices.size());
                numbers.insert(outlet, place);
                choices.append({outlet, 0, 0});
                lastEntry.push_back(-1);
            }
            if (std::exchange(lastEntry[size_t(place)], number) != number)
                ++choices[place].count;
        }
        ++number;
    }
    keepMostFrequent(&choices);
    return choices;
}

} // namespace

TimelineDigestPointer makeDigest(const TimelineContent &content)
{
    auto digest = std::make_shared<TimelineDigest>();
    digest->rows = makeAllRows(content);
    digest->entryOfSighting = entriesOfSightings(content);
    digest->places = placesOf(content);
    digest->outlets = outletsOf(content);
    return digest;
}

TimelineDigestPointer digestOf(const TimelineContent &content)
{
    return content.digest ? content.digest : makeDigest(content);
}

} // namespace Dateline::Timeline
