// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapview.h"

#include "placestory.h"
#include "support/theme.h"
#include "timeline/map/mapprojection.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

PlaceStory asia()
{
    PlaceStory story;
    story.at(u"Seoul"_s, 37.57, 126.98, u"2023-01-29/2023-01-30"_s, 3)
        .at(u"Pyeongtaek"_s, 36.99, 127.11, u"2023-01-30"_s)
        .at(u"Iruma"_s, 35.84, 139.39, u"2023-01-31"_s)
        .at(u"Tokyo"_s, 35.68, 139.69, u"2023-01-31"_s, 2)
        .planned()
        .asTrip();
    return story;
}

PlaceStory manyCities(int count)
{
    PlaceStory story;
    for (int city = 0; city < count; ++city)
        story.at(u"City number %1"_s.arg(city), -50 + (city * 37) % 110, -170 + (city * 61) % 340,
                 QDate(2023, 1, 1).addDays(city).toString(Qt::ISODate), 1 + city % 7);
    return story;
}

/// A view of `content`, as the trip if it has one, shown and with the focus.
struct Shown
{
    explicit Shown(const Timeline::TimelineContentPointer &content, QSize size = {640, 400})
    {
        view.resize(size);
        view.setContent(content);
        view.setTrip(content && !content->history.trips.isEmpty() ? 0 : -1);
        view.show();
        view.activateWindow();
        view.setFocus();
        QApplication::processEvents();
    }

    QPoint mark(int place) { return view.scene().marks[size_t(place)].area.center().toPoint(); }

    void wheel(QPoint angle, QPoint pixels, Qt::KeyboardModifiers modifiers = {}, QPointF at = {300, 200})
    {
        QWheelEvent event(at, view.mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers,
                          pixels.isNull() ? Qt::NoScrollPhase : Qt::ScrollUpdate, false);
        QApplication::sendEvent(&view, &event);
    }

    MapView view;
};

bool doOverlap(const MapScene &scene)
{
    for (const MapLabel &one : scene.labels) {
        for (const MapLabel &other : scene.labels) {
            if (&one != &other && one.area.intersects(other.area))
                return true;
        }
        for (size_t mark = 0; mark < scene.marks.size(); ++mark) {
            if (int(mark) != one.place && scene.marks[mark].isInView &&
                scene.marks[mark].area.intersects(one.area))
                return true;
        }
        for (const QRectF &area : scene.furniture.areas()) {
            if (area.intersects(one.area))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Labels lie over nothing and within the map", "[ui][timeline][map]")
{
    const auto content = GENERATE(asia().content(), manyCities(20).asTrip().content(),
                                  manyCities(300).somewhere(u"Camp Green"_s, u"2023-01-01"_s).content());
    const QSize size = GENERATE(QSize(320, 200), QSize(1280, 800));
    Shown shown(content, size);
    const MapScene &scene = shown.view.scene();

    CHECK(scene.labels.size() >= 3);
    CHECK_FALSE(doOverlap(scene));
    for (const MapLabel &label : scene.labels)
        CHECK(QRectF(shown.view.rect()).contains(label.area));
}

TEST_CASE("Marks of near stops stand apart", "[ui][timeline][map]")
{
    PlaceStory story = asia();
    story.at(u"The same spot"_s, 35.68, 139.69, u"2023-02-01"_s);
    Shown shown(story.asTrip().content(), {320, 200});
    const std::vector<MapMark> &marks = shown.view.scene().marks;
    for (size_t one = 0; one < marks.size(); ++one) {
        for (size_t other = 0; other < one; ++other)
            CHECK(QLineF(marks[one].area.center(), marks[other].area.center()).length() >
                  marks[one].area.height() * 0.9);
    }
}

TEST_CASE("A click on a mark chooses the entries of its place in turn", "[ui][timeline][map]")
{
    Shown shown(asia().content());
    QSignalSpy entries(&shown.view, &MapView::entryChosen);
    QSignalSpy stops(&shown.view, &MapView::stopChosen);

    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.mark(0));
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.mark(0));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0][0].toInt() == 0);
    CHECK(entries[1][0].toInt() == 1);
    CHECK(stops[0][0].value<QList<qint32>>() == QList<qint32>{0, 1, 2});
    CHECK(shown.view.currentEntry() == 1);

    const MapLabel &label = shown.view.scene().labels.back();
    const int place = label.place;
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, label.area.center().toPoint());
    CHECK(entries.last()[0].toInt() == shown.view.stops().places[size_t(place)].entries.first());
}

TEST_CASE("Dragging moves the map and chooses nothing", "[ui][timeline][map]")
{
    Shown shown(asia().content());
    QSignalSpy entries(&shown.view, &MapView::entryChosen);
    const QPoint from = shown.mark(0);

    QTest::mousePress(&shown.view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&shown.view, from + QPoint(30, 10));
    QTest::mouseMove(&shown.view, from + QPoint(60, 20));
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, from + QPoint(60, 20));

    CHECK(entries.isEmpty());
    CHECK(QLineF(shown.mark(0), from + QPoint(60, 20)).length() < 2);
}

TEST_CASE("The wheel zooms around the pointer, two fingers move", "[ui][timeline][map]")
{
    Shown shown(asia().content());
    const Timeline::MapCamera before = shown.view.camera();

    shown.wheel({0, 120}, {});
    const Timeline::MapCamera zoomed = shown.view.camera();
    CHECK(zoomed.scale() > before.scale());
    CHECK(QLineF(zoomed.toMap({300, 200}), before.toMap({300, 200})).length() < 1e-9);

    shown.wheel({0, -80}, {30, -40});
    CHECK(shown.view.camera().scale() == zoomed.scale());
    CHECK(QLineF(shown.view.camera().toMap({330, 160}), zoomed.toMap({300, 200})).length() < 1e-9);

    shown.wheel({0, -120}, {0, -40}, Qt::ControlModifier);
    CHECK(shown.view.camera().scale() == Approx(before.scale()));
}

TEST_CASE("A double click zooms in, keys zoom, move and show all", "[ui][timeline][map]")
{
    Shown shown(asia().content());
    const Timeline::MapCamera before = shown.view.camera();

    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, QPoint(320, 40));
    CHECK(shown.view.camera().scale() == Approx(2 * before.scale()));
    QTest::keyClick(&shown.view, Qt::Key_Home);
    CHECK(shown.view.camera() == before);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    CHECK(shown.view.camera().scale() > before.scale());
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    CHECK(shown.view.camera().scale() == Approx(before.scale()));
    QTest::keyClick(&shown.view, Qt::Key_Right);
    CHECK(shown.view.camera().centre().x() > before.centre().x());
    QTest::keyClick(&shown.view, Qt::Key_0);
    CHECK(shown.view.camera() == before);
}

TEST_CASE("Keys go from place to place and choose", "[ui][timeline][map]")
{
    PlaceStory story = asia();
    story.somewhere(u"Camp Green"_s, u"2023-02-01"_s);
    Shown shown(story.asTrip().content());
    QSignalSpy entries(&shown.view, &MapView::entryChosen);

    QTest::keyClick(&shown.view, Qt::Key_N);
    CHECK(shown.view.cursorPlace() == 0);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(shown.view.cursorPlace() == 1);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    CHECK(entries.last()[0].toInt() == 3);
    QTest::keyClick(&shown.view, Qt::Key_P);
    QTest::keyClick(&shown.view, Qt::Key_P);
    CHECK(shown.view.cursorPlace() == 4);
    QTest::keyClick(&shown.view, Qt::Key_Enter);
    CHECK(entries.last()[0].toInt() == 7);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    CHECK(shown.view.cursorPlace() == -1);
}

TEST_CASE("The current entry's place is shown and has a label", "[ui][timeline][map]")
{
    Shown shown(asia().content());
    QSignalSpy entries(&shown.view, &MapView::entryChosen);
    for (int step = 0; step < 6; ++step)
        shown.view.zoomIn();
    shown.view.setCurrentEntry(5);

    const auto &scene = shown.view.scene();
    CHECK(QRectF(shown.view.rect()).contains(scene.marks[3].area));
    CHECK(std::ranges::any_of(scene.labels, [](const MapLabel &label) { return label.place == 3; }));
    CHECK(entries.isEmpty());
}

TEST_CASE("The map stays where the user moved it while entries are filtered", "[ui][timeline][map]")
{
    Shown shown(asia().content());
    QSignalSpy changed(&shown.view, &MapView::stopsChanged);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    const Timeline::MapCamera moved = shown.view.camera();

    shown.view.setShownEntries({0, 5});
    CHECK(shown.view.camera() == moved);
    CHECK(shown.view.stops().places.size() == 2);
    shown.view.setShownEntries({0, 5});
    CHECK(changed.size() == 1);
    shown.view.setTrip(-1);
    CHECK(shown.view.camera() != moved);
    CHECK(shown.view.stops().legs.empty());
}

TEST_CASE("A map is said in words", "[ui][timeline][map]")
{
    Shown shown(asia().content());
    CHECK(shown.view.accessibleDescription() ==
          u"Seoul, 29–30 January 2023; then Pyeongtaek, 30 January; then Iruma, 31 January; "
          u"then Tokyo, planned: 31 January"_s);
    Shown empty(PlaceStory().somewhere(u"Camp Green"_s, u"2023-01-01"_s).content());
    CHECK(empty.view.accessibleDescription() == "No place has a position"_L1);
    CHECK_FALSE(empty.view.accessibleName().isEmpty());
    QTest::keyClick(&empty.view, Qt::Key_N);
    QTest::keyClick(&empty.view, Qt::Key_Return);
    QTest::mouseClick(&empty.view, Qt::LeftButton);
    CHECK(empty.view.cursorPlace() == -1);
}

TEST_CASE("Screen readers find the places of a map", "[ui][timeline][map]")
{
    Shown shown(asia().content());
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(map);
    REQUIRE(map->childCount() == 4);
    QAccessibleInterface *tokyo = map->child(3);
    CHECK(tokyo->role() == QAccessible::ListItem);
    CHECK(tokyo->text(QAccessible::Name).startsWith("Tokyo, planned: 31 January 2023, "_L1));
    CHECK(map->indexOfChild(tokyo) == 3);
    CHECK(map->childAt(tokyo->rect().center().x(), tokyo->rect().center().y()) == tokyo);
    QTest::keyClick(&shown.view, Qt::Key_N);
    CHECK(map->focusChild() == map->child(0));
    shown.view.setContent({});
    CHECK(map->childCount() == 0);
    CHECK_FALSE(tokyo->isValid());
}

TEST_CASE("A place tells its dates under the pointer", "[ui][timeline][map]")
{
    PlaceStory story;
    story.at(u"<b>Oslo</b>"_s, 59.9, 10.7, u"2023-05-02"_s, 2);
    Shown shown(story.content());
    QHelpEvent help(QEvent::ToolTip, shown.mark(0), shown.view.mapToGlobal(shown.mark(0)));
    QApplication::sendEvent(&shown.view, &help);
    CHECK(QToolTip::text().contains("&lt;b&gt;Oslo"_L1));
    CHECK(QToolTip::text().contains("2 May 2023"_L1));
    QToolTip::hideText();
}

TEST_CASE("Names that take too long for a frame follow in the next ones", "[ui][timeline][map]")
{
    QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
    HaloTexts texts;
    const auto isPainted = [&](const QString &text, QDeadlineTimer deadline) {
        image.fill(Qt::white);
        QPainter painter(&image);
        texts.begin(deadline);
        texts.paint(&painter, image.rect(), Qt::AlignLeft, text, Qt::black, Qt::gray);
        painter.end();
        QImage empty(image.size(), image.format());
        empty.fill(Qt::white);
        return image != empty;
    };
    const QDeadlineTimer over(0);
    CHECK_FALSE(isPainted(u"Seoul"_s, over));
    CHECK_FALSE(texts.isComplete());
    CHECK(isPainted(u"Seoul"_s, QDeadlineTimer(QDeadlineTimer::Forever)));
    CHECK(texts.isComplete());
    CHECK(isPainted(u"Seoul"_s, over));
    CHECK(texts.isComplete());
}

TEST_CASE("Every theme paints land, water and marks in different colours", "[ui][timeline][map]")
{
    const auto theme = GENERATE(Support::Theme::Light, Support::Theme::Dark, Support::Theme::Sepia);
    Shown shown(asia().content());
    shown.view.setPalette(Support::themePalette(theme, QPalette()));
    const QImage image = shown.view.grab().toImage();
    const MapColours colours(shown.view.palette());
    CHECK(colours.land != colours.water);
    const auto at = [&](double latitude, double longitude) {
        const QPointF pixel = shown.view.camera().nearest(Timeline::projected({latitude, longitude})) *
                              image.devicePixelRatio();
        return image.pixelColor(pixel.toPoint());
    };
    CHECK(at(39.5, 134.5) == colours.water);
    CHECK(at(35.1, 133.2) == colours.land);
}
