// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/sightingorder.h"

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

namespace {

/// Milliseconds of publication; what has no time comes last.
qint64 timeOf(const Sighting &sighting)
{
    return sighting.published.isValid() ? sighting.published.toMSecsSinceEpoch()
                                        : std::numeric_limits<qint64>::max();
}

/// What sorts a sighting, made once: times and sizes are looked up far less often than compared.
struct SortKey
{
    std::tuple<int, qint64, qint64, bool, qsizetype, bool> told;
    qint64 time;
    qint32 number;
};

SortKey keyOf(const Sighting &sighting, qint32 number)
{
    return {{-int(sighting.date.precision), sighting.date.first.toJulianDay(),
             sighting.date.last.toJulianDay(), !sighting.isDateExplicit, -sighting.participants.size(),
             sighting.place == 0},
            timeOf(sighting),
            number};
}

bool isBefore(const Sighting &one, const Sighting &other)
{
    if (const int articles = one.article.compare(other.article); articles != 0)
        return articles < 0;
    const auto rest = [](const Sighting &sighting) {
        return std::tuple(sighting.start, sighting.end, sighting.action, sighting.status, sighting.place);
    };
    if (rest(one) != rest(other))
        return rest(one) < rest(other);
    return std::lexicographical_compare(one.participants.cbegin(), one.participants.cend(),
                                        other.participants.cbegin(), other.participants.cend());
}

qint32 numberIn(QHash<QString, qint32> *numbers, const QString &text)
{
    const auto known = numbers->constFind(text);
    return known != numbers->cend() ? *known : *numbers->insert(text, qint32(numbers->size()));
}

} // namespace

OrderedSightings::OrderedSightings(const Sightings &sightings)
{
    QHash<QString, qint32> articleNumbers;
    QHash<QString, qint32> outletNumbers;
    std::vector<SortKey> keys;
    keys.reserve(size_t(sightings.events.size()));
    for (qint32 number = 0; number < qint32(sightings.events.size()); ++number) {
        const Sighting &sighting = sightings.events[number];
        articles.push_back(numberIn(&articleNumbers, sighting.article));
        // Articles of unknown outlets are from as many outlets.
        outlets.push_back(
            numberIn(&outletNumbers, sighting.outlet.isEmpty() ? sighting.article : sighting.outlet));
        if (!sighting.date.isValid())
            continue;
        keys.push_back(keyOf(sighting, number));
        for (const qint64 participant : sighting.participants)
            ++frequent[participant];
    }
    std::sort(keys.begin(), keys.end(), [&sightings](const SortKey &one, const SortKey &other) {
        if (one.told != other.told)
            return one.told < other.told;
        if (one.time != other.time)
            return one.time < other.time;
        return isBefore(sightings.events[one.number], sightings.events[other.number]);
    });
    order.reserve(keys.size());
    for (const SortKey &key : keys)
        order.push_back(key.number);
}

bool quotesBetter(const Sighting &one, const Sighting &other)
{
    const auto rank = [](const Sighting &sighting) {
        return std::tuple(-int(sighting.date.precision), !sighting.isDateExplicit,
                          -sighting.participants.size(), sighting.end - sighting.start);
    };
    if (rank(one) != rank(other))
        return rank(one) < rank(other);
    return isToldBefore(one, other);
}

bool isToldBefore(const Sighting &one, const Sighting &other)
{
    const qint64 first = timeOf(one);
    const qint64 second = timeOf(other);
    return first != second ? first < second : isBefore(one, other);
}

} // namespace Dateline::Timeline
