// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sightingbuilder.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

QList<HistoryEntry> entriesOf(const SightingBuilder &told, qint64 subject = Envoy)
{
    return buildHistory(told.sightings, subject).entries;
}

qsizetype countOf(const SightingBuilder &told, qint64 subject = Envoy)
{
    return entriesOf(told, subject).size();
}

} // namespace

TEST_CASE("What five outlets tell of one event is one entry", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Nobody, {Minister});
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Japan, {Minister}).at(10, 60).named();
    told.add(u"c"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister, General}).at(10, 90).named();
    told.add(u"d"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister, General}).at(10, 50).named();
    told.add(u"e"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {General}).reported();

    const QList<HistoryEntry> entries = entriesOf(told);

    REQUIRE(entries.size() == 1);
    const HistoryEntry &entry = entries.first();
    CHECK(entry.sightings.size() == 5);
    CHECK(entry.sightings.first() == 3);
    CHECK(entry.place == Tokyo);
    CHECK(entry.status == EventStatus::Happened);
    CHECK(QSet<qint64>(entry.participants.cbegin(), entry.participants.cend()) ==
          QSet<qint64>{Envoy, Minister, General});
    CHECK(entry.otherDates.isEmpty());
}

TEST_CASE("What is said and done in one article stays apart", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Agree, Tokyo, {Minister});
    told.add(u"a"_s, u"2023-01-31"_s, Action::Give, Tokyo, {Minister});
    told.add(u"b"_s, u"2023-01-31"_s, Action::Give, Tokyo, {Minister});
    CHECK(countOf(told) == 2);
}

TEST_CASE("An arrival or meeting that headline and text of one article tell is one", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    CHECK(countOf(told) == 1);
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {});
    told.add(u"c"_s, u"2023-01-31"_s, Action::Arrive, Tokyo, {});
    told.add(u"c"_s, u"2023-01-31"_s, Action::Arrive, Tokyo, {});
    CHECK(countOf(told) == 3);
}

TEST_CASE("What differs in status, day, place, company or action stays apart", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    SECTION("planned")
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister}).planned();
    SECTION("a week later")
    told.add(u"b"_s, u"2023-02-07"_s, Action::Meet, Tokyo, {Minister}).named();
    SECTION("another city")
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Osaka, {Minister});
    SECTION("another country")
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Korea, {Minister});
    SECTION("someone else")
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {General});
    SECTION("nobody named")
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo);
    SECTION("another action")
    told.add(u"b"_s, u"2023-01-31"_s, Action::Arrive, Tokyo, {Minister});
    CHECK(countOf(told) == 2);
}

TEST_CASE("Arrivals are known by place and day alone", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul);
    told.add(u"b"_s, u"2023-01-29"_s, Action::Arrive, Korea, {Alliance});
    told.add(u"c"_s, u"2023-01-29"_s, Action::Visit, Seoul);
    CHECK(countOf(told) == 1);
    told.add(u"d"_s, u"2023-01-29"_s, Action::Arrive, Tokyo);
    CHECK(countOf(told) == 2);
    // Someone else's arrival.
    told.add(u"e"_s, u"2023-01-29"_s, Action::Arrive, Seoul).by({Minister, Envoy});
    CHECK(countOf(told) == 3);
}

TEST_CASE("Who meets whom does not matter", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo).by({Minister, Envoy});
    CHECK(countOf(told) == 1);
    told.add(u"c"_s, u"2023-01-31"_s, Action::Order, Tokyo, {Minister});
    told.add(u"d"_s, u"2023-01-31"_s, Action::Order, Tokyo).by({Minister, Envoy});
    CHECK(countOf(told) == 3);
}

TEST_CASE("Statements are one only when something tells that they are", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-30"_s, Action::Speak);
    SECTION("not for the day alone")
    {
        told.add(u"b"_s, u"2023-01-30"_s, Action::Speak);
        CHECK(countOf(told) == 2);
    }
    SECTION("nor for the country")
    {
        told.sightings.events.last().place = Korea;
        told.add(u"b"_s, u"2023-01-30"_s, Action::Speak, Korea);
        CHECK(countOf(told) == 2);
    }
    SECTION("for the city")
    {
        told.sightings.events.last().place = Seoul;
        told.add(u"b"_s, u"2023-01-30"_s, Action::Speak, Seoul);
        CHECK(countOf(told) == 1);
    }
    SECTION("for the company")
    {
        told.sightings.events.last().participants = {Envoy, General};
        told.add(u"b"_s, u"2023-01-30"_s, Action::Speak, Nobody, {General});
        CHECK(countOf(told) == 1);
    }
    SECTION("for a day that both name")
    {
        told.named();
        told.add(u"b"_s, u"2023-01-30"_s, Action::Speak).named();
        CHECK(countOf(told) == 1);
    }
    SECTION("but not when an article has two that may be meant")
    {
        told.sightings.events.last().place = Seoul;
        told.add(u"b"_s, u"2023-01-30"_s, Action::Speak, Seoul);
        told.add(u"b"_s, u"2023-01-30"_s, Action::Speak, Seoul);
        CHECK(countOf(told) == 3);
    }
}

TEST_CASE("What one says on a day is one occasion", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-30"_s, Action::Speak);
    told.add(u"a"_s, u"2023-01-30"_s, Action::Order);
    told.add(u"b"_s, u"2023-01-30"_s, Action::Speak);
    told.add(u"b"_s, u"2023-01-31"_s, Action::Speak);
    told.add(u"c"_s, u"2023-01-30"_s, Action::Speak).by({Minister, Envoy});
    const QList<HistoryEntry> entries = entriesOf(told);
    REQUIRE(entries.size() == 5);
    int together = 0;
    for (const HistoryEntry &entry : entries)
        together += entry.occasion == 0;
    CHECK(together == 3);
    CHECK(entries.last().occasion == -1);
}

TEST_CASE("Outlets that contradict each other are put side by side", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-30"_s, Action::Arrive, Tokyo).named();
    told.add(u"b"_s, u"2023-01-31"_s, Action::Arrive, Tokyo).named();
    SECTION("different outlets")
    {
        told.add(u"c"_s, u"2023-01-31"_s, Action::Arrive, Japan).named();
        const QList<HistoryEntry> entries = entriesOf(told);
        REQUIRE(entries.size() == 1);
        CHECK(entries.first().date.edtf() == u"2023-01-31"_s);
        REQUIRE(entries.first().otherDates.size() == 1);
        CHECK(entries.first().otherDates.first().edtf() == u"2023-01-30"_s);
        CHECK(entries.first().sightings.size() == 3);
        CHECK(entries.first().sightings.first() != 0);
    }
    SECTION("the same outlet tells of two events")
    {
        told.from(u"Outlet of a"_s);
        CHECK(countOf(told) == 2);
    }
    SECTION("a day that is only inherited contradicts nobody")
    {
        told.sightings.events.last().isDateExplicit = false;
        CHECK(countOf(told) == 2);
    }
    SECTION("many days between")
    {
        told.sightings.events.last().date = dateOf(u"2023-02-06"_s);
        CHECK(countOf(told) == 2);
    }
}

TEST_CASE("What is told of a month joins the only day that can be meant", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    told.add(u"b"_s, u"2023-01"_s, Action::Meet, Tokyo, {Minister}).publishedOn(u"2023-07-12"_s);
    SECTION("one")
    {
        const QList<HistoryEntry> entries = entriesOf(told);
        REQUIRE(entries.size() == 1);
        CHECK(entries.first().date.edtf() == u"2023-01-31"_s);
        CHECK(entries.first().date.precision == DatePrecision::Day);
        CHECK(entries.first().otherDates.isEmpty());
    }
    SECTION("two meetings in that month")
    {
        told.add(u"c"_s, u"2023-01-10"_s, Action::Meet, Tokyo, {Minister});
        CHECK(countOf(told) == 3);
    }
    SECTION("nothing but the country in common")
    {
        told.sightings.events.last().participants = {Envoy};
        CHECK(countOf(told) == 2);
    }
}

TEST_CASE("Plans are linked with what became of them", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-30"_s, Action::Depart, Tokyo).planned();
    told.add(u"b"_s, u"2023-01-30"_s, Action::Arrive, Japan);
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Nobody, {Minister}).planned();
    told.add(u"c"_s, u"2023-01"_s, Action::Meet, Tokyo, {Minister}).publishedOn(u"2023-07-12"_s);
    told.add(u"a"_s, u"2023-01-30"_s, Action::Meet, Nobody, {General}).planned();
    const QList<HistoryEntry> entries = entriesOf(told);
    REQUIRE(entries.size() == 5);
    for (qint32 number = 0; number < entries.size(); ++number) {
        const HistoryEntry &entry = entries[number];
        const Sighting &first = told.sightings.events[entry.sightings.first()];
        CAPTURE(number, int(entry.action));
        if (entry.status == EventStatus::Planned && !first.participants.contains(General)) {
            REQUIRE(entry.becomes.size() == 1);
            const HistoryEntry &outcome = entries[entry.becomes.first()];
            CHECK(outcome.action == (entry.action == Action::Depart ? Action::Arrive : Action::Meet));
            CHECK(outcome.plans == QList<qint32>{number});
        } else {
            CHECK(entry.becomes.isEmpty());
        }
    }
}

TEST_CASE("A plan did not become what was before it or elsewhere", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-30"_s, Action::Visit, Tokyo).planned();
    SECTION("before it was told")
    {
        told.sightings.events.last().date = monthValue(2023, 1);
        told.publishedOn(u"2023-01-20"_s);
        told.add(u"b"_s, u"2023-01-05"_s, Action::Visit, Tokyo);
    }
    SECTION("on another day")
    told.add(u"b"_s, u"2023-02-05"_s, Action::Visit, Tokyo);
    SECTION("elsewhere")
    told.add(u"b"_s, u"2023-01-30"_s, Action::Visit, Seoul);
    SECTION("by someone else")
    told.add(u"b"_s, u"2023-01-30"_s, Action::Visit, Tokyo).by({Minister, Envoy});
    SECTION("only in that year")
    told.add(u"b"_s, u"2023"_s, Action::Visit, Tokyo);
    const QList<HistoryEntry> entries = entriesOf(told);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].becomes.isEmpty());
    CHECK(entries[1].becomes.isEmpty());
}

TEST_CASE("A timeline is sorted by date, whatever the year", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-01"_s, Action::Win);
    told.add(u"a"_s, u"1895-04-17"_s, Action::Agree, Japan, {Minister});
    told.add(u"a"_s, u"2023"_s, Action::Elect);
    told.add(u"a"_s, u"2099-12-31"_s, Action::End).planned();
    told.add(u"a"_s, u"2023-01"_s, Action::Lose);
    told.sightings.events.append(Sighting()); // Without a date.
    QStringList dates;
    for (const HistoryEntry &entry : entriesOf(told))
        dates.append(entry.date.edtf());
    CHECK(dates == QStringList{u"1895-04-17"_s, u"2023"_s, u"2023-01"_s, u"2023-01-01"_s, u"2099-12-31"_s});
}

TEST_CASE("The timeline of a place has what happened there", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    told.add(u"a"_s, u"2023-02-01"_s, Action::Happen, Tokyo).by({});
    told.add(u"b"_s, u"2023-02-01"_s, Action::Happen, Tokyo).by({});
    told.add(u"a"_s, u"2023-02-02"_s, Action::Happen, Japan).by({});
    told.add(u"b"_s, u"2023-02-02"_s, Action::Happen, Japan).by({});
    CHECK(countOf(told, Tokyo) == 4);
    CHECK(buildHistory(told.sightings, Tokyo).trips.isEmpty());
}

TEST_CASE("An entry keeps its id when another article tells it later", "[timeline][history]")
{
    SightingBuilder told;
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    const QString id = entriesOf(told).first().id;
    CHECK(id.size() == 16);
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister}).publishedOn(u"2023-02-03"_s).named();
    const QList<HistoryEntry> entries = entriesOf(told);
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().id == id);
}
