// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesample.h"

#include "exchange/timeline/timelinecsv.h"
#include "exchange/timeline/timelinegeojson.h"
#include "exchange/timeline/timelinejs.h"
#include "exchange/timeline/timelinejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> linesOf(const TimelineDocument &document)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : timelineJson(document).split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

/// A reader of RFC 4180.
QList<QStringList> rowsOf(const QString &csv)
{
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar unit = csv[i];
        if (unit == u'"') {
            const bool isDouble = isQuoted && i + 1 < csv.size() && csv[i + 1] == u'"';
            if (isDouble)
                rows.last().last() += csv[i++];
            else
                isQuoted = !isQuoted;
        } else if (unit == u',' && !isQuoted) {
            rows.last().append(QString());
        } else if (unit == u'\r' && !isQuoted && csv.mid(i, 2) == u"\r\n") {
            rows.append({QString()});
            ++i;
        } else {
            rows.last().last() += unit;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

TEST_CASE("JSON lines of a timeline have the fields of the contract", "[timelines]")
{
    const QList<QJsonObject> lines = linesOf(sampleTimeline());
    REQUIRE(lines.size() == 5);
    for (const QJsonObject &line : lines) {
        for (const QString &field :
             {u"date"_s, u"precision"_s, u"status"_s, u"place"_s, u"participants"_s, u"text"_s, u"article"_s,
              u"path"_s, u"start"_s, u"end"_s, u"rules"_s, u"trip"_s, u"quotes"_s, u"otherDates"_s,
              u"becomes"_s, u"plans"_s, u"action"_s, u"id"_s})
            CHECK(line.contains(field));
    }
    const QJsonObject arrival = lines[0];
    CHECK(arrival[u"date"].toString() == u"2023-01-29"_s);
    CHECK(arrival[u"precision"].toString() == u"day"_s);
    CHECK(arrival[u"status"].toString() == u"happened"_s);
    CHECK(arrival[u"action"].toString() == u"arrive"_s);
    CHECK(arrival[u"place"][u"name"].toString() == u"Seoul"_s);
    CHECK(arrival[u"place"][u"latitude"].toDouble() == 37.566);
    CHECK(arrival[u"participants"].toArray() == QJsonArray{u"Anna Berg"_s});
    CHECK(arrival[u"text"].toString() == u"貝爾格今天抵達首爾，展開為期兩天的訪問"_s);
    CHECK(arrival[u"path"].toString() == u"news/a.md"_s);
    CHECK(arrival[u"trip"].toString() == u"Seoul -> Tokyo, 29-31 January 2023"_s);
    REQUIRE(arrival[u"quotes"].toArray().size() == 2);
    CHECK(arrival[u"quotes"][1][u"outlet"].toString() == u"Outlet of b"_s);
    const QJsonObject plan = lines[1][u"status"].toString() == u"planned"_s ? lines[1] : lines[2];
    const QJsonObject outcome = lines[1][u"status"].toString() == u"planned"_s ? lines[2] : lines[1];
    CHECK(plan[u"becomes"].toArray() == QJsonArray{outcome[u"id"]});
    CHECK(outcome[u"plans"].toArray() == QJsonArray{plan[u"id"]});
    CHECK(lines[4][u"date"].toString() == u"2023-07"_s);
    CHECK(lines[4][u"place"].isNull());
    CHECK(lines[4][u"trip"].isNull());
    CHECK(lines[4][u"text"].toString() == hostileClause());
}

TEST_CASE("Only the days that are asked for are written", "[timelines]")
{
    TimelineDocument document = sampleTimeline();
    showBetween(&document, QDate(2023, 1, 30), QDate(2023, 1, 30));
    CHECK(linesOf(document).size() == 2);
    showBetween(&document, QDate(2023, 7, 20), {});
    CHECK(linesOf(document).size() == 1);
    showBetween(&document, {}, QDate(2022, 12, 31));
    CHECK(timelineJson(document).isEmpty());
}

TEST_CASE("A table of a timeline is read back, and runs nothing", "[timelines]")
{
    const QByteArray csv = timelineCsv(sampleTimeline());
    const QList<QStringList> rows = rowsOf(QString::fromUtf8(csv));
    REQUIRE(rows.size() == 6);
    for (const QStringList &row : rows)
        CHECK(row.size() == rows.first().size());
    const qsizetype text = rows.first().indexOf(u"text"_s);
    REQUIRE(text > 0);
    CHECK(rows[1][text] == u"貝爾格今天抵達首爾，展開為期兩天的訪問"_s);
    CHECK(rows[5][text] == u'\'' + hostileClause());
    CHECK(rows[1][rows.first().indexOf(u"latitude"_s)] == u"37.5660"_s);
}

TEST_CASE("A map of a timeline has points and a line for the trip", "[timelines]")
{
    const QJsonObject map = QJsonDocument::fromJson(timelineGeoJson(sampleTimeline())).object();
    CHECK(map[u"type"].toString() == u"FeatureCollection"_s);
    const QJsonArray features = map[u"features"].toArray();
    REQUIRE(features.size() == 5);
    CHECK(features[0][u"geometry"][u"type"].toString() == u"Point"_s);
    CHECK(features[0][u"geometry"][u"coordinates"].toArray() == QJsonArray{126.978, 37.566});
    CHECK(features[4][u"geometry"][u"type"].toString() == u"LineString"_s);
    CHECK(features[4][u"geometry"][u"coordinates"].toArray().size() == 2);
    CHECK(features[4][u"properties"][u"name"].toString() == u"Seoul -> Tokyo, 29-31 January 2023"_s);
}

TEST_CASE("A line over the antimeridian is cut there", "[timelines]")
{
    TimelineDocument document = sampleTimeline();
    QList<Timeline::Trip::Stop> &stops = document.history.trips[0].stops;
    REQUIRE(stops.size() == 2);
    const auto move = [&](qint64 place, Timeline::Coordinates coordinates) {
        Timeline::Entity moved = document.sightings.entities.value(place);
        moved.coordinates = coordinates;
        document.sightings.entities.insert(place, moved);
    };
    move(stops[0].place, {10, 170});
    move(stops[1].place, {20, -170});
    const QJsonObject map = QJsonDocument::fromJson(timelineGeoJson(document)).object();
    const QJsonObject geometry = map[u"features"].toArray().last()[u"geometry"].toObject();
    CHECK(geometry[u"type"].toString() == u"MultiLineString"_s);
    CHECK(geometry[u"coordinates"].toArray() ==
          QJsonArray{QJsonArray{QJsonArray{170, 10}, QJsonArray{180, 15}},
                     QJsonArray{QJsonArray{-180, 15}, QJsonArray{-170, 20}}});
}

TEST_CASE("TimelineJS gets slides and eras, without anyone's markup", "[timelines]")
{
    const QJsonObject timeline = QJsonDocument::fromJson(timelineJs(sampleTimeline())).object();
    CHECK(timeline[u"title"][u"text"][u"headline"].toString() == u"Anna Berg"_s);
    const QJsonArray events = timeline[u"events"].toArray();
    REQUIRE(events.size() == 5);
    CHECK(events[0][u"start_date"].toObject() ==
          QJsonObject{{u"year"_s, 2023}, {u"month"_s, 1}, {u"day"_s, 29}});
    CHECK(events[4][u"start_date"].toObject() == QJsonObject{{u"year"_s, 2023}, {u"month"_s, 7}});
    CHECK_FALSE(events[4][u"text"][u"text"].toString().contains(u"<script"_s));
    REQUIRE(timeline[u"eras"].toArray().size() == 1);
    CHECK(timeline[u"eras"][0][u"end_date"][u"day"].toInt() == 31);
}
