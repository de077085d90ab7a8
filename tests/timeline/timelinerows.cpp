// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/models/timelinerows.h"

#include "sightingbuilder.h"

#include "timeline/models/timelinedigest.h"
#include "timeline/models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>
#include <thread>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

SightingBuilder someYears()
{
    SightingBuilder told;
    told.add(u"old"_s, u"1994"_s, Action::Appoint, Nobody, {Alliance}).named();
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul).named();
    told.add(u"b"_s, u"2023-01-31"_s, Action::Arrive, Tokyo).named();
    told.add(u"c"_s, u"2023-01"_s, Action::Meet, Tokyo, {Minister}).publishedOn(u"2023-07-13"_s);
    told.add(u"d"_s, u"2023-01-15"_s, Action::Speak, Nobody, {General}).from(u"Herald"_s);
    told.add(u"e"_s, u"2023-01-15"_s, Action::Attack, Oslo, {General}).from(u"Herald"_s).reported();
    told.add(u"f"_s, u"2023-05-01"_s, Action::Meet, Oslo, {General}).from(u"Courier"_s).planned();
    return told;
}

TimelineContentPointer withDigest(const TimelineContentPointer &content)
{
    auto made = std::make_shared<TimelineContent>(*content);
    made->digest = makeDigest(*made);
    return made;
}

int sum(const std::vector<DatedCount> &dates)
{
    return std::accumulate(dates.begin(), dates.end(), 0,
                           [](int count, const DatedCount &date) { return count + date.count; });
}

} // namespace

TEST_CASE("Rows that another thread made are what the model makes itself", "[timeline][model]")
{
    const TimelineContentPointer content = withDigest(someYears().content());
    TimelineFilter filter;
    filter.statuses = {EventStatus::Happened, EventStatus::Planned};
    TimelineRowsPointer rows;
    std::thread([&] { rows = makeRows(*content, filter); }).join();
    TimelineModel itself;
    itself.setContent(content);
    itself.setFilter(filter);
    TimelineModel given;
    const QAbstractItemModelTester tester(&given, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&given, &QAbstractItemModel::modelReset);

    given.setRows(content, filter, rows);

    CHECK(resets.size() == 1);
    REQUIRE(given.rowCount() == itself.rowCount());
    CHECK(given.shownEntries() == itself.shownEntries());
    for (int row = 0; row < given.rowCount(); ++row) {
        CHECK(given.kindOf(row) == itself.kindOf(row));
        CHECK(given.entryAt(row) == itself.entryAt(row));
        CHECK(given.tripAt(row) == itself.tripAt(row));
        CHECK(given.heading(row) == itself.heading(row));
    }
    INFO("what is there already is not set again");
    given.setRows(content, filter, rows);
    CHECK(resets.size() == 1);
    given.setRows({}, filter, {});
    CHECK(given.rowCount() == 0);
}

TEST_CASE("Rows say which entries are there, and when", "[timeline][model]")
{
    const TimelineContentPointer content = someYears().content();
    const auto entries = int(content->history.entries.size());
    const TimelineRowsPointer all = makeRows(*content, {});
    CHECK(int(all->shown.size()) == entries);
    CHECK(std::ranges::is_sorted(all->byDate));
    CHECK(sum(all->dates) == entries);
    CHECK(std::ranges::is_sorted(all->dates, {}, [](const DatedCount &date) { return date.days.from; }));
    CHECK(all->trips.size() == 1);
    for (const qint32 heading : all->headings)
        CHECK(all->rows[size_t(heading)].kind != TimelineRow::Kind::Entry);
    CHECK(all->whole.contains(double(QDate(1994, 7, 1).toJulianDay())));

    TimelineFilter filter;
    filter.from = QDate(2023, 2, 1);
    const TimelineRowsPointer few = makeRows(*content, filter);
    REQUIRE(few->shown.size() == 1);
    CHECK(few->has(few->shown.front()));
    CHECK_FALSE(few->has(0));
    CHECK_FALSE(few->has(-1));
    CHECK_FALSE(few->has(entries));
    CHECK(few->rows.size() == 2);
    CHECK(few->rows.front().entry == few->shown.front());
    CHECK(few->dates.front().status == EventStatus::Planned);
    CHECK(few->trips.empty());

    filter.to = QDate(2023, 2, 2);
    const TimelineRowsPointer none = makeRows(*content, filter);
    CHECK(none->rows.empty());
    CHECK(none->whole.days() > 0);
}

TEST_CASE("Entries of one day and status are counted together", "[timeline][model]")
{
    SightingBuilder told;
    for (int number = 0; number < 30; ++number) {
        told.add(u"n%1"_s.arg(number), u"2023-01-%1"_s.arg(10 + number % 3), Action(number % 24), Nobody,
                 {number % 2 == 0 ? Minister : General});
        if (number % 2 == 0)
            told.reported();
    }
    const TimelineContentPointer content = told.content();
    const TimelineRowsPointer rows = makeRows(*content, {});
    CHECK(rows->dates.size() == 6);
    CHECK(sum(rows->dates) == int(content->history.entries.size()));
}

TEST_CASE("The bulk is where nine of ten entries are, outliers are left out", "[timeline][model]")
{
    std::vector<DatedCount> dates;
    for (int day = 0; day < 100; ++day)
        dates.push_back({{2'450'000.0 + day, 2'450'001.0 + day}, EventStatus::Happened, 10});
    const DaySpan close = bulkSpan(dates);
    CHECK(close == wholeSpan(dates));
    dates.insert(dates.begin(), {{2'400'000, 2'400'001}, EventStatus::Happened, 40});
    dates.push_back({{2'470'000, 2'470'001}, EventStatus::Planned, 40});
    const DaySpan bulk = bulkSpan(dates);
    CHECK(bulk.days() < 120);
    CHECK(bulk.contains(2'450'050));
    CHECK(wholeSpan(dates).days() > 70'000);
    INFO("many on one day weigh as many");
    dates.front().count = 2000;
    CHECK(bulkSpan(dates) == wholeSpan(dates));
    CHECK(bulkSpan({}) == wholeSpan({}));
}

TEST_CASE("Places and sources are counted once an entry, the most frequent first", "[timeline][model]")
{
    SightingBuilder told = someYears();
    const TimelineDigestPointer digest = makeDigest(*told.content());
    REQUIRE(digest->places.size() == 3);
    CHECK(digest->places.front().count == 2);
    CHECK(digest->places.back().name == "Seoul"_L1);
    CHECK(digest->places.back().place == Seoul);
    REQUIRE(!digest->outlets.isEmpty());
    CHECK(digest->outlets.front().name == "Herald"_L1);
    CHECK(digest->outlets.front().count == 2);
    INFO("every sighting belongs to the entry that has it");
    const TimelineContentPointer content = told.content();
    for (qint32 entry = 0; entry < content->history.entries.size(); ++entry) {
        for (const qint32 sighting : content->history.entries[entry].sightings)
            CHECK(digest->entryOfSighting[size_t(sighting)] == entry);
    }
    SightingBuilder many;
    for (int number = 0; number < 80; ++number)
        many.add(u"n%1"_s.arg(number), u"2023-01-10"_s, Action(number % 24), Nobody);
    CHECK(makeDigest(*many.content())->outlets.size() <= FilterChoice::most);
}
