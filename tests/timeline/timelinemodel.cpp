// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sightingbuilder.h"

#include "timeline/models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

TEST_CASE("Entries stand under a heading for their month", "[timeline][model]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2022-11-03"_s, Action::Speak, Nobody, {Minister});
    told.add(u"b"_s, u"2022-11-20"_s, Action::Speak, Nobody, {General});
    told.add(u"c"_s, u"2022-12-01"_s, Action::Speak, Nobody, {General});
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setContent(told.content());

    REQUIRE(model.rowCount() == 5);
    CHECK(model.kindOf(0) == TimelineModel::Row::Month);
    CHECK(model.heading(0) == "November 2022"_L1);
    CHECK(model.entryAt(1) == 0);
    CHECK(model.heading(3) == "December 2022"_L1);
    CHECK(model.rowOfEntry(2) == 4);
}

TEST_CASE("A filter takes away entries and headings that have none", "[timeline][model]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2022-11-03"_s, Action::Speak, Nobody, {Minister});
    told.add(u"c"_s, u"2022-12-01"_s, Action::Speak, Nobody, {General});
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContent(told.content());

    TimelineFilter filter;
    filter.together = {General};
    model.setFilter(filter);

    REQUIRE(model.rowCount() == 2);
    CHECK(model.heading(0) == "December 2022"_L1);
    CHECK(model.rowOfEntry(0) == -1);
    model.setContent({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A clause is asked for once and shown when it is known", "[timeline][model]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2022-11-03"_s, Action::Speak, Nobody, {Minister});
    TimelineModel model;
    model.setContent(told.content());
    QSignalSpy wanted(&model, &TimelineModel::clausesWanted);
    QSignalSpy changed(&model, &TimelineModel::dataChanged);

    model.wantClauses({0});
    model.wantClauses({0});
    CHECK(wanted.size() == 1);
    model.setClauses(model.content(), {{0, u"He said so."_s}});

    CHECK(changed.size() == 1);
    CHECK(model.data(model.index(1)).toString() == "He said so."_L1);
}

TEST_CASE("All entries of a trip stand under one heading", "[timeline][model]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul).named();
    told.add(u"b"_s, u"2023-01-31"_s, Action::Arrive, Tokyo).named();
    told.add(u"c"_s, u"2023-01"_s, Action::Meet, Tokyo, {Minister}).publishedOn(u"2023-07-13"_s);
    told.add(u"d"_s, u"2023-01-15"_s, Action::Speak, Nobody, {General});
    TimelineModel model;
    model.setContent(told.content());

    QList<TimelineModel::Row> headings;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.kindOf(row) != TimelineModel::Row::Entry)
            headings.append(model.kindOf(row));
    }
    REQUIRE(model.content()->history.trips.size() == 1);
    CHECK(headings.count(TimelineModel::Row::Trip) == 1);
}
