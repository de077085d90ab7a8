// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/sightingorder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <thread>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype companionLeast = 12;
constexpr qsizetype companionPart = 3; ///< One third.

/// Days from the first day of the Julian period on, either way: half a million years fit into 28 bits. What
/// is dated further away is not dated.
constexpr qint64 farthestDay = (1 << 27) - 1;

constexpr qint64 noTime = std::numeric_limits<qint64>::max();
constexpr qint32 unknownOutlet = -1;

/// Milliseconds of publication; what has no time comes last.
qint64 timeOf(const Sighting &sighting)
{
    return sighting.published.isValid() ? sighting.published.toMSecsSinceEpoch() : noTime;
}

bool isDated(const DateValue &date)
{
    return date.isValid() && date.first.toJulianDay() >= -farthestDay &&
           date.last.toJulianDay() <= farthestDay;
}

/// Texts that are one in memory, as mostly, are not compared.
bool isSame(const QString &one, const QString &other)
{
    return (one.constData() == other.constData() && one.size() == other.size()) || one == other;
}

bool isBefore(const Sighting &one, const Sighting &other)
{
    const auto rest = [](const Sighting &sighting) {
        return std::tuple(sighting.start, sighting.end, sighting.action, sighting.status, sighting.place);
    };
    if (rest(one) != rest(other))
        return rest(one) < rest(other);
    return std::lexicographical_compare(one.participants.cbegin(), one.participants.cend(),
                                        other.participants.cbegin(), other.participants.cend());
}

/// Numbers for the outlets of sightings. Texts of one outlet are mostly one in memory.
class OutletNumbers
{
public:
    qint32 of(const QString &outlet)
    {
        const QChar *text = outlet.constData();
        auto &[known, number] = m_recent[(quintptr(text) >> 4) % m_recent.size()];
        if (known != text) {
            known = text;
            const auto found = m_numbers.constFind(outlet);
            number = found != m_numbers.cend() ? *found : *m_numbers.insert(outlet, qint32(m_numbers.size()));
        }
        return number;
    }

private:
    QHash<QString, qint32> m_numbers;
    std::array<std::pair<const QChar *, qint32>, 256> m_recent{};
};

} // namespace

/// Sightings of one article that follow one another, by the beginning of its id, so that most ids are
/// compared as numbers. Equal ones may differ.
struct OrderedSightings::ArticleRun
{
    std::array<quint64, 2> beginning{};
    qint32 sighting = 0; ///< The first of them.
    qint32 run = 0;

    ArticleRun(const QString &article, qint32 number, qint32 runNumber)
        : sighting(number)
        , run(runNumber)
    {
        constexpr char16_t other = 0xff; // Ends it, since units from here on are not told apart.
        qsizetype place = 0;
        for (quint64 &word : beginning) {
            for (int shift = 56; shift >= 0; shift -= 8, ++place) {
                if (place >= article.size())
                    continue;
                const char16_t unit = std::min(article[place].unicode(), other);
                word |= quint64(unit) << shift;
                if (unit == other)
                    return;
            }
        }
    }
};

/// What sorts a sighting, packed; equal ones may differ.
struct OrderedSightings::SortKey
{
    quint64 date;
    quint64 told;
    quint64 place; ///< The number of its article in the upper half.
    qint32 number;

    SortKey(const Sighting &sighting, qint32 sightingNumber, qint64 time)
        : number(sightingNumber)
    {
        constexpr qsizetype mostParticipants = 0x3fff;
        constexpr qint64 latest = qint64(1) << 46;
        const auto days = [](QDate day) { return quint64(day.toJulianDay() + farthestDay + 1); };
        const auto participants =
            quint64(mostParticipants - std::min(sighting.participants.size(), mostParticipants));
        const quint64 moment =
            time == noTime ? (quint64(1) << 48) - 1 : quint64(std::clamp(time, -latest, latest) + latest);
        date = quint64(15 - int(sighting.date.precision)) << 60 | days(sighting.date.first) << 32 |
               days(sighting.date.last) << 4;
        told = quint64(!sighting.isDateExplicit) << 63 | participants << 49 |
               quint64(sighting.place == 0) << 48 | moment;
        place = quint32(sighting.start) ^ 0x80000000u;
    }
};

OrderedSightings::OrderedSightings(const Sightings &sightings, bool hasHelper)
    : m_events(sightings.events)
{
    std::thread counting;
    if (hasHelper)
        counting = std::thread(&OrderedSightings::findCompanions, this); // The rest does not use them.
    else
        findCompanions();
    numberArticles(readEvents());
    sort();
    if (counting.joinable())
        counting.join();
}

OrderedSightings::~OrderedSightings() = default;

/// Looks at each event once: there are more than the processor's memory holds. Articles have the numbers of
/// their runs after it.
std::vector<OrderedSightings::ArticleRun> OrderedSightings::readEvents()
{
    // Sightings of one article mostly follow one another.
    std::vector<ArticleRun> runs;
    OutletNumbers outlets;
    const auto count = size_t(m_events.size());
    for (std::vector<qint32> *numbers : {&m_articles, &m_outlets})
        numbers->reserve(count);
    m_times.reserve(count);
    m_keys.reserve(count);
    for (qint32 number = 0; number < qint32(count); ++number) {
        const Sighting &sighting = m_events[number];
        m_times.push_back(timeOf(sighting));
        if (number == 0 || !isSame(sighting.article, m_events[number - 1].article))
            runs.emplace_back(sighting.article, number, qint32(runs.size()));
        m_articles.push_back(qint32(runs.size()) - 1);
        m_outlets.push_back(sighting.outlet.isEmpty() ? unknownOutlet : outlets.of(sighting.outlet));
        if (isDated(sighting.date))
            m_keys.emplace_back(sighting, number, m_times.back());
    }
    return runs;
}

void OrderedSightings::numberArticles(std::vector<ArticleRun> runs)
{
    const auto compare = [this](const ArticleRun &one, const ArticleRun &other) {
        if (one.beginning != other.beginning)
            return one.beginning < other.beginning ? -1 : 1;
        return m_events[one.sighting].article.compare(m_events[other.sighting].article);
    };
    const auto isLess = [&compare](const ArticleRun &one, const ArticleRun &other) {
        return compare(one, other) < 0;
    };
    if (!std::is_sorted(runs.cbegin(), runs.cend(), isLess))
        std::sort(runs.begin(), runs.end(), isLess);
    std::vector<qint32> numbers(runs.size());
    qint32 last = 0;
    for (size_t place = 0; place < runs.size(); ++place) {
        if (place > 0 && compare(runs[place - 1], runs[place]) != 0)
            ++last;
        numbers[size_t(runs[place].run)] = last;
    }
    for (size_t number = 0; number < m_articles.size(); ++number) {
        m_articles[number] = numbers[size_t(m_articles[number])];
        // Articles of unknown outlets are from as many outlets.
        if (m_outlets[number] == unknownOutlet)
            m_outlets[number] = -1 - m_articles[number];
    }
}

void OrderedSightings::findCompanions()
{
    QHash<qint64, qint32> counts;
    qsizetype all = 0;
    for (const Sighting &sighting : m_events) {
        if (!isDated(sighting.date))
            continue;
        ++all;
        for (const qint64 participant : sighting.participants)
            ++counts[participant];
    }
    if (all < companionLeast)
        return;
    for (const auto &[entity, count] : counts.asKeyValueRange()) {
        if (count * companionPart > all)
            m_companions.push_back(entity);
    }
}

void OrderedSightings::sort()
{
    for (SortKey &key : m_keys)
        key.place |= quint64(article(key.number)) << 32;
    std::sort(m_keys.begin(), m_keys.end(), [this](const SortKey &one, const SortKey &other) {
        if (one.date != other.date)
            return one.date < other.date;
        if (one.told != other.told)
            return one.told < other.told;
        if (one.place != other.place)
            return one.place < other.place;
        return isToldBefore(one.number, other.number);
    });
    m_order.reserve(m_keys.size());
    for (const SortKey &key : m_keys)
        m_order.push_back(key.number);
    m_keys = {};
}

std::optional<qint64> OrderedSightings::published(qint32 sighting) const
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    constexpr qint64 firstDay = 2440588; // 1 January 1970.
    const qint64 time = m_times[size_t(sighting)];
    if (time == noTime)
        return std::nullopt;
    return firstDay + (time >= 0 ? time / day : -((-time + day - 1) / day));
}

bool OrderedSightings::isCompanion(qint64 entity) const
{
    return std::find(m_companions.cbegin(), m_companions.cend(), entity) != m_companions.cend();
}

bool OrderedSightings::isToldBefore(qint32 one, qint32 other) const
{
    const qint64 first = m_times[size_t(one)];
    const qint64 second = m_times[size_t(other)];
    if (first != second)
        return first < second;
    if (article(one) != article(other))
        return article(one) < article(other);
    return isBefore(m_events[one], m_events[other]);
}

bool OrderedSightings::quotesBetter(qint32 one, qint32 other) const
{
    const auto rank = [this](qint32 number) {
        const Sighting &sighting = m_events[number];
        return std::tuple(-int(sighting.date.precision), !sighting.isDateExplicit,
                          -sighting.participants.size(), sighting.end - sighting.start);
    };
    const auto first = rank(one);
    const auto second = rank(other);
    return first != second ? first < second : isToldBefore(one, other);
}

} // namespace Dateline::Timeline
