// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sightingbuilder.h"
#include "timeline/history/datewords.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

QStringList tripsOf(const SightingBuilder &told, qint64 subject = Envoy)
{
    QStringList words;
    for (const Trip &trip : buildHistory(told.sightings, subject).trips)
        words.append(tripWords(trip, told.sightings, QLocale(QLocale::English, QLocale::UnitedKingdom)));
    return words;
}

/// A journey with everything that makes it hard: countries and cities, plans, rough dates, no places.
SightingBuilder journey()
{
    SightingBuilder told;
    told.add(u"b"_s, u"2023-01-21/2023-01-31"_s, Action::Visit, Japan).planned().publishedOn(u"2023-01-23"_s);
    told.sightings.events.last().date.precision = DatePrecision::PartOfMonth;
    told.add(u"b"_s, u"2017"_s, Action::Visit, Japan).reported();
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul);
    told.add(u"a"_s, u"2023-01-29"_s, Action::Speak);
    told.add(u"a"_s, u"2023-01-29/2023-01-30"_s, Action::Meet, Seoul, {General}).planned();
    told.add(u"a"_s, u"2023-01-30"_s, Action::Depart, Tokyo).planned();
    told.add(u"c"_s, u"2023-01-30"_s, Action::Order, Seoul);
    told.add(u"d"_s, u"2023-01-30"_s, Action::Arrive, Japan);
    told.add(u"d"_s, u"2023-01-31"_s, Action::Visit, AirBase);
    told.add(u"d"_s, u"2023-01-31"_s, Action::Meet, Nobody, {Minister}).planned();
    told.add(u"e"_s, u"2023-01"_s, Action::Meet, Tokyo, {Minister}).publishedOn(u"2023-07-12"_s);
    told.add(u"e"_s, u"2023-07-12"_s, Action::Speak);
    return told;
}

} // namespace

TEST_CASE("A journey through two countries is one trip", "[timeline][trips]")
{
    const SightingBuilder told = journey();
    CHECK(tripsOf(told) == QStringList{u"Seoul → Tokyo, 29–31 January 2023"_s});
    const History history = buildHistory(told.sightings, Envoy);
    REQUIRE(history.trips.size() == 1);
    CHECK(history.trips[0].stops[0].date.edtf() == u"2023-01-29/2023-01-30"_s);
    CHECK(history.trips[0].stops[1].date.edtf() == u"2023-01-30/2023-01-31"_s);
    for (const HistoryEntry &entry : history.entries) {
        const Sighting &first = told.sightings.events[entry.sightings.first()];
        CAPTURE(entry.date.edtf().toStdString(), int(entry.action));
        const bool isOutside = first.article == u"b" || entry.date.first.month() == 7;
        CHECK((entry.trip == -1) == isOutside);
    }
}

TEST_CASE("Days apart make two trips", "[timeline][trips]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul);
    told.add(u"a"_s, u"2023-02-01"_s, Action::Speak, Seoul);
    told.add(u"a"_s, u"2023-02-10"_s, Action::Visit, Oslo);
    CHECK(tripsOf(told) ==
          QStringList{u"Seoul, 29 January – 1 February 2023"_s, u"Oslo, 10 February 2023"_s});
}

TEST_CASE("Without a movement or a second place there is no trip", "[timeline][trips]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Speak, Seoul);
    told.add(u"a"_s, u"2023-01-30"_s, Action::Meet, Seoul, {General});
    CHECK(tripsOf(told).isEmpty());
    told.add(u"a"_s, u"2023-01-31"_s, Action::Speak, Tokyo);
    CHECK(tripsOf(told).size() == 1);
    // An organisation speaks at many places at a time.
    for (Sighting &sighting : told.sightings.events)
        sighting.participants = {Alliance};
    CHECK(tripsOf(told, Alliance).isEmpty());
    told.add(u"a"_s, u"2023-01-31"_s, Action::Visit, Tokyo).by({Alliance});
    CHECK(tripsOf(told, Alliance).size() == 1);
}

TEST_CASE("Places that others are at, or that are talked of, are no stops", "[timeline][trips]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Visit, Seoul).by({Minister, Envoy});
    told.add(u"a"_s, u"2023-01-29"_s, Action::Give, Oslo);
    told.add(u"a"_s, u"2023-01-30"_s, Action::Speak, Japan);
    CHECK(tripsOf(told).isEmpty());
    told.add(u"a"_s, u"2023-01-30"_s, Action::Arrive, Seoul);
    CHECK(tripsOf(told) == QStringList{u"Seoul, 30 January 2023"_s});
}

TEST_CASE("A journey that is only planned is one too", "[timeline][trips]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Visit, Seoul).planned();
    told.add(u"a"_s, u"2023-01-31"_s, Action::Visit, Osaka).planned();
    CHECK(tripsOf(told) == QStringList{u"Seoul → Osaka, 29–31 January 2023"_s});
}

TEST_CASE("Late news of a place that was left do not lead back", "[timeline][trips]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul);
    told.add(u"b"_s, u"2023-01-30"_s, Action::Arrive, Tokyo);
    told.add(u"c"_s, u"2023-01-31"_s, Action::Speak, Seoul);
    told.add(u"b"_s, u"2023-01-31"_s, Action::Speak, Tokyo);
    CHECK(tripsOf(told) == QStringList{u"Seoul → Tokyo, 29–31 January 2023"_s});
    told.add(u"d"_s, u"2023-02-01"_s, Action::Depart, Seoul);
    CHECK(tripsOf(told) == QStringList{u"Seoul → Tokyo → Seoul, 29 January – 1 February 2023"_s});
}

TEST_CASE("Where someone is all year is no trip", "[timeline][trips]")
{
    SightingBuilder told;
    for (int day = 0; day < 200; day += 2)
        told.add(u"a"_s, QDate(2023, 1, 1).addDays(day).toString(Qt::ISODate), Action::Speak, Oslo);
    told.add(u"a"_s, u"2023-03-08"_s, Action::Arrive, Seoul);
    told.add(u"a"_s, u"2023-03-10"_s, Action::Meet, Seoul, {General});
    told.add(u"a"_s, u"2023-03-11"_s, Action::Arrive, Norway);
    CHECK(tripsOf(told) == QStringList{u"Seoul, 8–10 March 2023"_s});
}
