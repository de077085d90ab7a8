// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placestory.h"

#include "timeline/map/mapclip.h"
#include "timeline/map/mapcountries.h"
#include "timeline/map/mapdates.h"
#include "timeline/map/mapfit.h"
#include "timeline/map/mapoutlines.h"
#include "timeline/map/mapoutlinesdata.h"
#include "timeline/map/mapprojection.h"
#include "timeline/map/mapstops.h"

#include "sightingbuilder.h"

#include <QLineF>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale chinese(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);

ShownEntries allOf(const TimelineContentPointer &content)
{
    return ShownEntries(size_t(content->history.entries.size()), true);
}

PlaceStory fourStops()
{
    PlaceStory story;
    story.at(u"Seoul"_s, 37.57, 126.98, u"2022-12-30/2023-01-02"_s, 3)
        .at(u"Tokyo"_s, 35.68, 139.69, u"2023-01-03"_s, 2)
        .at(u"Seoul"_s, 37.57, 126.98, u"2023-01-05"_s)
        .at(u"Osaka"_s, 34.69, 135.5, u"2023-01-07"_s)
        .planned()
        .asTrip();
    return story;
}

/// Whether a point is on land, by the odd-even rule over all rings.
bool isLand(const MapOutlines &outlines, Coordinates where)
{
    const QPointF point = projected(where);
    bool isIn = false;
    for (const MapShape &shape : outlines.shapes()) {
        for (const double shift : {-360.0, 0.0, 360.0}) {
            const QPointF at(point.x() + shift, point.y());
            if (shape.isBorder || (shape.isAround && shift != 0) || !shape.area.contains(at))
                continue;
            QPointF before = shape.points.back();
            for (const QPointF &next : shape.points) {
                if ((before.y() > at.y()) != (next.y() > at.y()) &&
                    at.x() < before.x() +
                                 (at.y() - before.y()) / (next.y() - before.y()) * (next.x() - before.x()))
                    isIn = !isIn;
                before = next;
            }
        }
    }
    return isIn;
}

} // namespace

TEST_CASE("A point of the map is a place again", "[timeline][map]")
{
    const Coordinates where = GENERATE(Coordinates{0, 0}, Coordinates{37.57, 126.98},
                                       Coordinates{-41.3, 174.8}, Coordinates{-80, -179});
    const Coordinates again = unprojected(projected(where));
    CHECK(again.latitude == Approx(where.latitude).margin(1e-9));
    CHECK(again.longitude == Approx(where.longitude));
    CHECK(unprojected(projected(where) + QPointF(360, 0)).longitude == Approx(where.longitude));
}

TEST_CASE("Distances are those on the ground", "[timeline][map]")
{
    CHECK(groundDistance({37.57, 126.98}, {35.68, 139.69}) == Approx(1160).epsilon(0.02));
    CHECK(groundDistance({0, 179}, {0, -179}) == Approx(222.4).epsilon(0.01));
}

TEST_CASE("The outlines tell land from water", "[timeline][map]")
{
    const MapDetail detail = GENERATE(MapDetail::Coarse, MapDetail::Fine);
    const MapOutlines &outlines = MapOutlines::builtIn(detail);
    REQUIRE(outlines.shapes().size() > 100);
    for (const Coordinates &land : {Coordinates{48.2, 11.5}, Coordinates{66, 179}, Coordinates{66, -175},
                                    Coordinates{-85, 100}, Coordinates{-25, 135}, Coordinates{40, -100}})
        CHECK(isLand(outlines, land));
    for (const Coordinates &water : {Coordinates{0, -150}, Coordinates{42, 51}, Coordinates{-50, 180},
                                     Coordinates{40, 135}, Coordinates{-60, 0}})
        CHECK_FALSE(isLand(outlines, water));
}

TEST_CASE("A damaged table of outlines gives none", "[timeline][map]")
{
    const QByteArray whole = mapOutlinesBytes();
    CHECK(MapOutlines::fromBytes({}, MapDetail::Coarse).shapes().empty());
    CHECK(MapOutlines::fromBytes("DLMAP1", MapDetail::Coarse).shapes().empty());
    CHECK(MapOutlines::fromBytes(whole.left(whole.size() - 1), MapDetail::Fine).shapes().empty());
    CHECK(MapOutlines::fromBytes(QByteArray("DLMAP1") + QByteArray(500, '\xff'), MapDetail::Fine)
              .shapes()
              .empty());
    QByteArray changed = whole;
    for (qsizetype at = 8; at < 20'000; at += 197) {
        changed[at] = char(changed[at] ^ 0x55);
        (void)MapOutlines::fromBytes(changed.left(at + 2000), MapDetail::Coarse); // Must come back.
    }
}

TEST_CASE("The map starts where it gets narrowest", "[timeline][map]")
{
    CHECK(firstLongitude({}) == 0);
    CHECK(firstLongitude({139.7, -118.2, -157.9}) == 139.7);
    CHECK(firstLongitude({-77, 2, 30}) == -77);
    CHECK(firstLongitude({10}) == 10);
}

TEST_CASE("All places are in the view within its margins", "[timeline][map]")
{
    const QSizeF size = GENERATE(QSizeF(320, 200), QSizeF(1280, 800), QSizeF(300, 900));
    const std::vector<MapSpot> spots = GENERATE(std::vector<MapSpot>{{{37.57, 126.98}}, {{35.68, 139.69}}},
                                                std::vector<MapSpot>{{{35.68, 139.69}}, {{34.05, -118.24}}},
                                                std::vector<MapSpot>{{{59.9, 10.7}}},
                                                std::vector<MapSpot>{{{-41.3, 174.8}}, {{64.1, -21.9}}});
    const MapCamera camera = cameraFor(spots, size, {40, 20, 40, 30});
    for (const MapSpot &spot : spots) {
        const QPointF at = camera.nearest(projected(spot.where));
        CHECK(QRectF(39, 19, size.width() - 78, size.height() - 48).contains(at));
    }
}

TEST_CASE("Tokyo and Los Angeles lie on both sides of the Pacific", "[timeline][map]")
{
    const MapCamera camera = cameraFor({{{35.68, 139.69}}, {{34.05, -118.24}}}, {640, 400}, {});
    CHECK(camera.nearest(projected({35.68, 139.69})).x() < camera.nearest(projected({34.05, -118.24})).x());
    CHECK(camera.area().width() < 140);
}

TEST_CASE("A single place is shown with its region, a country with its cities", "[timeline][map]")
{
    const MapCamera city = cameraFor({{{59.9, 10.7}}}, {400, 300}, {});
    const double shown =
        groundDistance(unprojected(city.toMap({200, 0})), unprojected(city.toMap({200, 300})));
    CHECK(shown > 400);
    CHECK(shown < 900);
    Entity japan;
    japan.country = u"JP"_s;
    japan.isCountry = true;
    CHECK(reachOf(japan) > 300);
    CHECK(reachOf(japan) < 1300);
    japan.country.clear();
    CHECK(reachOf(japan) > 1000);
}

TEST_CASE("What is under the pointer stays there when zooming", "[timeline][map]")
{
    const MapCamera camera = cameraFor({{{37.57, 126.98}}, {{35.68, 139.69}}}, {640, 400}, {});
    const QPointF pixel(500, 90);
    const MapCamera nearer = camera.zoomed(2, pixel);
    CHECK(nearer.scale() == Approx(2 * camera.scale()));
    CHECK(QLineF(nearer.toMap(pixel), camera.toMap(pixel)).length() < 1e-9);
    CHECK(camera.zoomed(1e-9, pixel).area().width() == Approx(360));
    CHECK_FALSE(camera.zoomed(1e-9, pixel).canZoomOut());
    CHECK_FALSE(camera.zoomed(1e9, pixel).canZoomIn());
    CHECK(camera.moved({1e7, -1e7}).area().top() >= projected({84.001, 0}).y());
}

TEST_CASE("What is drawn is cut to the view", "[timeline][map]")
{
    const QSizeF size(640, 400);
    const MapCamera camera =
        GENERATE_COPY(cameraFor({{{37.57, 126.98}}, {{35.68, 139.69}}}, size, {}),
                      cameraFor({{{66, 179}}, {{64, -170}}}, size, {}), cameraFor({}, size, {}));
    for (const MapDetail detail : {MapDetail::Coarse, MapDetail::Fine}) {
        const MapDrawing drawing = drawingOf(MapOutlines::builtIn(detail).shapes(), camera);
        REQUIRE_FALSE(drawing.land.ends.empty());
        CHECK(drawing.land.ends.back() == drawing.land.points.size());
        CHECK(drawing.land.points.size() < 30'000);
        const QRectF limit = QRectF(QPointF(), size).adjusted(-5, -5, 5, 5);
        CHECK(std::ranges::all_of(drawing.land.points, [&](QPointF point) { return limit.contains(point); }));
        for (size_t line = 1; line < drawing.borders.ends.size(); ++line)
            CHECK(drawing.borders.ends[line] - drawing.borders.ends[line - 1] >= 2);
    }
}

TEST_CASE("A trip has its stops in order, with a leg from each to the next", "[timeline][map]")
{
    const TimelineContentPointer content = fourStops().content();
    const MapStops stops = stopsOfTrip(*content, 0, allOf(content), english);

    REQUIRE(stops.places.size() == 3);
    CHECK(stops.isTrip);
    CHECK(stops.places[0].name == "Seoul"_L1);
    CHECK(stops.places[0].stops == QList<int>{1, 3});
    CHECK(stops.places[0].entries == QList<qint32>{0, 1, 2, 5});
    CHECK(stops.places[0].dates == QStringList{u"30 December 2022 – 2 January 2023"_s, u"5 January"_s});
    CHECK(stops.places[0].fullDates.last() == "5 January 2023"_L1);
    CHECK(stops.places[1].dates == QStringList{u"3 January"_s});
    CHECK(stops.places[2].isPlanned);
    REQUIRE(stops.legs.size() == 3);
    CHECK(stops.legs[1].from == 1);
    CHECK(stops.legs[1].to == 0);
    CHECK_FALSE(stops.legs[1].isPlanned);
    CHECK(stops.legs[2].isPlanned);
    CHECK(stops.placeOfEntry(4) == 1);
    CHECK(stops.placeOfEntry(99) == -1);
}

TEST_CASE("Stops that a filter leaves nothing of are not on the map", "[timeline][map]")
{
    const TimelineContentPointer content = fourStops().content();
    const MapStops stops = stopsOfTrip(*content, 0, shownEntries(std::vector<qint32>{0, 5, 6}), english);

    REQUIRE(stops.places.size() == 2);
    CHECK(stops.places[0].stops == QList<int>{1, 2});
    REQUIRE(stops.legs.size() == 1);
    CHECK(stops.legs[0].to == 1);
}

TEST_CASE("All places come by how much is told of them", "[timeline][map]")
{
    PlaceStory story;
    story.at(u"Oslo"_s, 59.9, 10.7, u"2023-05-02"_s)
        .at(u"Seoul"_s, 37.57, 126.98, u"2021-03"_s, 4)
        .at(u"Seoul"_s, 37.57, 126.98, u"2023-05"_s)
        .somewhere(u"Camp Green"_s, u"2023-05-04"_s)
        .somewhere(u"Camp Green"_s, u"2023-05-05"_s);
    const TimelineContentPointer content = story.content();
    const MapStops stops = placesOf(*content, allOf(content), english);

    REQUIRE(stops.places.size() == 2);
    CHECK(stops.places[0].name == "Seoul"_L1);
    CHECK(stops.places[0].dates == QStringList{u"2021–2023"_s});
    CHECK(stops.places[0].stops.isEmpty());
    CHECK(stops.legs.empty());
    REQUIRE(stops.unplaced.size() == 1);
    CHECK(stops.unplaced[0].entries.size() == 2);
}

TEST_CASE("A span is as exact as it is long", "[timeline][map]")
{
    const auto words = [](const QString &one, const QString &other, const QLocale &locale) {
        return spanWords(spanOf(dateOf(one), dateOf(other)), locale);
    };
    CHECK(words(u"2023-01-29"_s, u"2023-01-29"_s, english) == "29 January 2023"_L1);
    CHECK(words(u"2023-01-29"_s, u"2023-02-02"_s, english) == u"29 January – 2 February 2023"_s);
    CHECK(words(u"2023-01"_s, u"2023-01-29"_s, english) == "January 2023"_L1);
    CHECK(words(u"2023-01-29"_s, u"2023-04-02"_s, english) == u"January–April 2023"_s);
    CHECK(words(u"2021-01-29"_s, u"2023"_s, chinese) == u"2021–2023年"_s);
    CHECK(wordsWithoutYear(dateOf(u"2023-01-29/2023-01-30"_s), english) == u"29–30 January"_s);
    CHECK(wordsWithoutYear(dateOf(u"2023-01-29/2023-01-30"_s),
                           QLocale(QLocale::English, QLocale::UnitedStates)) == u"January 29–30"_s);
    CHECK(wordsWithoutYear(dateOf(u"2023-01-29/2023-01-30"_s), chinese) == u"1月29日至30日"_s);
    CHECK(wordsWithoutYear(dateOf(u"2022-12-29/2023-01-30"_s), english).contains(u"2022"_s));
}
