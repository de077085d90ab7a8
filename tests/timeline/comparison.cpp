// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sightingbuilder.h"

#include "timeline/models/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

TEST_CASE("Timelines side by side have a row for each day of any of them", "[timeline][comparison]")
{
    SightingBuilder envoy;
    envoy.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul);
    envoy.add(u"b"_s, u"2023-01-31"_s, Action::Speak, Nobody);
    SightingBuilder general;
    general.add(u"c"_s, u"2023-01-30"_s, Action::Speak, Nobody).by({General});
    general.add(u"d"_s, u"2023-01-31"_s, Action::Speak, Nobody).by({General});

    const auto rows = compared({envoy.content(Envoy), general.content(General)});

    REQUIRE(rows.size() == 3);
    CHECK(rows[0].entries == QList<QList<qint32>>{{0}, {}});
    CHECK(rows[1].entries == QList<QList<qint32>>{{}, {0}});
    CHECK(rows[2].entries == QList<QList<qint32>>{{1}, {1}});
    CHECK_FALSE(rows[2].isShared());
}

TEST_CASE("Two at one place on one day are pointed out", "[timeline][comparison]")
{
    SightingBuilder envoy;
    envoy.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul);
    envoy.add(u"b"_s, u"2023-01-29"_s, Action::Visit, Korea);
    SightingBuilder general;
    general.add(u"c"_s, u"2023-01-29"_s, Action::Speak, Seoul).by({General});

    CHECK(compared({envoy.content(Envoy), general.content(General)})[0].sharedPlaces == QList<qint64>{Seoul});
}

TEST_CASE("Who only planned to be at a place was not there with anybody", "[timeline][comparison]")
{
    SightingBuilder envoy;
    envoy.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul).planned();
    SightingBuilder general;
    general.add(u"c"_s, u"2023-01-29"_s, Action::Speak, Seoul).by({General});

    CHECK(compared({envoy.content(Envoy), general.content(General)})[0].sharedPlaces.isEmpty());
}

TEST_CASE("A meeting that one clause tells of both is one event of both", "[timeline][comparison]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister}).at(10, 40);

    const auto rows = compared({told.content(Envoy), told.content(Minister)});

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].hasTogether());
    CHECK(rows[0].together == QList<QList<qint32>>{{0}, {0}});
}

TEST_CASE("A month stands before its first day", "[timeline][comparison]")
{
    SightingBuilder envoy;
    envoy.add(u"a"_s, u"2023-01-01"_s, Action::Speak, Nobody);
    envoy.add(u"b"_s, u"2023-01"_s, Action::Decide, Nobody);

    const auto rows = compared({envoy.content(Envoy)});

    REQUIRE(rows.size() == 2);
    CHECK(rows[0].date.precision == DatePrecision::Month);
}

TEST_CASE("Timelines side by side are a table", "[timeline][comparison]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul);
    told.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    SightingBuilder met;
    met.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setContents({told.content(Envoy), met.content(Minister)});

    REQUIRE(model.columnCount() == 3);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.headline(1, 0).contains(told.sightings.entities.value(Seoul).name));
    CHECK_FALSE(model.sharedWords(1).isEmpty());
    model.setOnlyShared(true);
    CHECK(model.rowCount() == 1);
    model.setContents({told.content(Envoy), nullptr});
    CHECK(model.rowCount() == 0);
    model.setOnlyShared(false);
    CHECK(model.rowCount() == 2);
}

TEST_CASE("Quotes of a table of timelines come when they are wanted", "[timeline][comparison]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    ComparisonModel model;
    model.setContents({told.content(Envoy), told.content(Minister)});
    QSignalSpy wanted(&model, &ComparisonModel::clausesWanted);

    model.wantClauses(0, 10);
    REQUIRE(wanted.size() == 2);
    model.setClauses(model.timeline(1)->content(), {{0, u"They met."_s}});

    CHECK(model.index(0, 1).data().toString().endsWith("They met."_L1));
    CHECK_FALSE(model.index(0, 2).data().toString().endsWith("They met."_L1));
}
