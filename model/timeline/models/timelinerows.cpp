// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/timelinerows.h"

#include "timeline/models/timelinedigest.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype lettersBetween = 3; ///< About, as the arrow between two stops.
constexpr qsizetype mostLetters = std::numeric_limits<quint16>::max();

TimelineRow describe(const TimelineContent &content, qint32 number)
{
    const HistoryEntry &entry = content.history.entries[number];
    const Sighting &first = content.sightings.events[entry.sightings.first()];
    TimelineRow row;
    row.entry = number;
    row.trip = entry.trip;
    row.letters = quint16(std::clamp<qsizetype>(first.end - first.start, 0, mostLetters));
    row.links = quint8((entry.sightings.size() > 1 ? 1 : 0) + (entry.otherDates.isEmpty() ? 0 : 1) +
                       std::min<qsizetype>(TimelineRow::mostOutcomes, entry.becomes.size()) +
                       (entry.plans.isEmpty() ? 0 : 1));
    row.hasFacts = entry.place != 0 || entry.action != Action::Other || entry.participants.size() > 1;
    return row;
}

quint16 lettersOfWay(const TimelineContent &content, qint32 trip)
{
    qsizetype letters = 0;
    for (const Trip::Stop &stop : content.history.trips[trip].stops) {
        const Entity *place = content.sightings.entities.find(stop.place);
        letters += lettersBetween + (place ? place->name.size() : 0);
    }
    return quint16(std::min(letters, mostLetters));
}

/// Takes entries in the order of rows.
class RowsBuilder
{
public:
    explicit RowsBuilder(const TimelineContent &content)
        : m_content(content)
        , m_entries(content.history.entries)
    {
        const auto count = size_t(m_entries.size());
        made.rowOfEntry.assign(count, -1);
        made.rows.reserve(count + count / 8);
        made.shown.reserve(count);
    }

    /// `row` is as describe() gives it.
    void add(TimelineRow row)
    {
        const HistoryEntry &entry = m_entries[row.entry];
        const bool isBelowHeading = addHeading(entry, row.entry);
        row.isFollower = !isBelowHeading && entry.occasion >= 0 && m_before->occasion == entry.occasion;
        made.rowOfEntry[size_t(row.entry)] = qint32(made.rows.size());
        made.shown.push_back(row.entry);
        made.rows.push_back(row);
        m_before = &entry;
    }

    TimelineRowsPointer finish()
    {
        made.byDate = made.shown;
        // Mostly they are: only what belongs to a trip stands elsewhere.
        std::ranges::sort(made.byDate);
        addDates();
        made.whole = wholeSpan(made.dates);
        made.bulk = bulkSpan(made.dates);
        return std::make_shared<const TimelineRows>(std::move(made));
    }

private:
    /// Above an entry that begins a trip or a month; whether there is one.
    bool addHeading(const HistoryEntry &entry, qint32 number)
    {
        TimelineRow heading;
        heading.entry = number;
        if (entry.trip >= 0) {
            if (m_before && m_before->trip == entry.trip)
                return false;
            heading.kind = TimelineRow::Kind::Trip;
            heading.trip = entry.trip;
            heading.letters = lettersOfWay(m_content, entry.trip);
        } else {
            const bool isBelowMonth = m_before && m_before->trip < 0;
            if (isBelowMonth && m_before->date == entry.date)
                return false; // Mostly: no month is counted.
            const DateValue date = headingDate(entry.date);
            if (isBelowMonth && date == m_heading)
                return false;
            m_heading = date;
            heading.kind = TimelineRow::Kind::Month;
        }
        made.headings.push_back(qint32(made.rows.size()));
        made.rows.push_back(heading);
        return true;
    }

    void addDates()
    {
        std::vector<bool> isTripThere(size_t(m_content.history.trips.size()));
        QDate begin;
        auto sameBegin = made.dates.size(); ///< From here on.
        for (const qint32 number : made.byDate) {
            const HistoryEntry &entry = m_entries[number];
            if (entry.trip >= 0 && !isTripThere[size_t(entry.trip)]) {
                isTripThere[size_t(entry.trip)] = true;
                made.trips.push_back(entry.trip);
            }
            if (entry.date.first != begin) {
                begin = entry.date.first;
                sameBegin = made.dates.size();
            }
            addDate(daysOf(entry.date), entry.status, sameBegin);
        }
    }

    void addDate(const DaySpan &days, EventStatus status, size_t from)
    {
        for (size_t place = from; place < made.dates.size(); ++place) {
            if (made.dates[place].status == status && made.dates[place].days == days) {
                ++made.dates[place].count;
                return;
            }
        }
        made.dates.push_back({days, status, 1});
    }

    TimelineRows made;
    const TimelineContent &m_content;
    const QList<HistoryEntry> &m_entries;
    const HistoryEntry *m_before = nullptr;
    DateValue m_heading; ///< Of the last month.
};

/// The order of rows: the entries of a trip follow one another, from its first day on, also those that are
/// dated roughly.
std::vector<qint32> entriesInOrder(const History &history)
{
    // What they are compared by stands together: there are tens of thousands.
    struct Place
    {
        qint64 day;
        qint32 trip;
        qint32 entry;
    };
    std::vector<Place> places;
    places.reserve(size_t(history.entries.size()));
    for (const HistoryEntry &entry : history.entries) {
        const DateValue &date = entry.trip < 0 ? entry.date : history.trips[entry.trip].date;
        places.push_back({date.first.toJulianDay(), entry.trip, qint32(places.size())});
    }
    std::ranges::sort(places, {},
                      [](const Place &place) { return std::tuple(place.day, place.trip, place.entry); });
    std::vector<qint32> numbers;
    numbers.reserve(places.size());
    for (const Place &place : places)
        numbers.push_back(place.entry);
    return numbers;
}

} // namespace

DateValue headingDate(const DateValue &date)
{
    if (date.precision < DatePrecision::Month)
        return date.precision < DatePrecision::Year ? date : yearValue(date.first.year());
    return monthValue(date.first.year(), date.first.month());
}

TimelineRowsPointer makeAllRows(const TimelineContent &content)
{
    RowsBuilder builder(content);
    for (const qint32 number : entriesInOrder(content.history))
        builder.add(describe(content, number));
    return builder.finish();
}

TimelineRowsPointer makeRows(const TimelineContent &content, const TimelineFilter &filter)
{
    const auto digest = digestOf(content);
    if (!filter.isActive())
        return digest->rows;
    RowsBuilder builder(content);
    for (const TimelineRow &row : digest->rows->rows) {
        if (row.kind == TimelineRow::Kind::Entry &&
            accepts(filter, content.history.entries[row.entry], content.sightings))
            builder.add(row);
    }
    return builder.finish();
}

} // namespace Dateline::Timeline
