// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panebench.h"

#include "support/theme.h"
#include "timeline/compare/comparepage.h"
#include "timeline/compare/compareview.h"
#include "timeline/map/mapview.h"
#include "timeline/models/comparisonmodel.h"
#include "timeline/timelinefilterbar.h"

#include <QEvent>
#include <QLineEdit>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

// What the panel has room for, and what stands in it.

TEST_CASE("A narrow panel shows names or a timeline, a wide one both", "[ui][timeline][pane]")
{
    PaneBench bench;
    auto *back = bench.head()->findChild<QToolButton *>(u"back"_s);
    bench.pane->resize(320, 600);
    CHECK(bench.pane->width() <= 320);
    CHECK(bench.pane->names()->isVisible());
    CHECK_FALSE(bench.pane->view()->isVisible());
    bench.clickName(bench.envoy);
    REQUIRE(bench.waitForTimeline(bench.envoy));
    CHECK_FALSE(bench.pane->names()->isVisible());
    CHECK(bench.pane->view()->isVisible());
    CHECK(back->isVisible());

    SECTION("wide")
    {
        bench.pane->resize(900, 600);
        CHECK(bench.pane->names()->isVisible());
        CHECK(bench.pane->view()->isVisible());
        CHECK_FALSE(back->isVisible());
        CHECK(bench.pane->entity() == bench.id(bench.envoy));
    }
    SECTION("back to the names")
    {
        back->click();
        CHECK(bench.pane->names()->isVisible());
        CHECK(bench.pane->names()->field()->hasFocus());
        CHECK(bench.pane->entity().isEmpty());
        CHECK(bench.pane->subject() == 0);
        CHECK(bench.changes.last().first().toString().isEmpty());
        INFO("wide again, nothing of it is left");
        bench.pane->resize(900, 600);
        CHECK(bench.emptyText().contains(u"No timeline yet"_s));
        CHECK_FALSE(bench.head()->accessibleName().contains(bench.envoy));
        bench.refresh();
        CHECK(bench.pane->entity().isEmpty());
        CHECK(bench.shown() == 0);
    }
    SECTION("the same name again")
    {
        QTest::keyClick(bench.pane->view(), Qt::Key_Backspace);
        REQUIRE(bench.pane->entity().isEmpty());
        bench.clickName(bench.envoy);
        CHECK(bench.waitForTimeline(bench.envoy));
    }
}

TEST_CASE("Timelines that were shown before can be gone back to", "[ui][timeline][pane]")
{
    PaneBench bench;
    auto *back = bench.head()->findChild<QToolButton *>(u"back"_s);
    bench.open(bench.envoy);
    CHECK_FALSE(back->isVisible());
    bench.open(bench.secretary);
    bench.open(u"Seoul"_s);
    CHECK(back->isVisible());
    SECTION("by the button")
    {
        back->click();
        REQUIRE(bench.waitForTimeline(bench.secretary));
        back->click();
        REQUIRE(bench.waitForTimeline(bench.envoy));
        CHECK_FALSE(back->isVisible());
    }
    SECTION("by Backspace, in the timeline and in the list of names")
    {
        QTest::keyClick(bench.pane->view(), Qt::Key_Backspace);
        REQUIRE(bench.waitForTimeline(bench.secretary));
        bench.pane->names()->view()->setFocus();
        QTest::keyClick(bench.pane->names()->view(), Qt::Key_Backspace);
        REQUIRE(bench.waitForTimeline(bench.envoy));
        QTest::keyClick(bench.pane->view(), Qt::Key_Backspace);
        CHECK(bench.pane->names()->field()->hasFocus());
        INFO("in the field it takes a letter away, and nothing else");
        QTest::keyClick(bench.pane->names()->field(), Qt::Key_Backspace);
        CHECK(bench.pane->entity() == bench.id(bench.envoy));
    }
}

TEST_CASE("The map is shown on demand, and in step with the list", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.envoy);
    const QSignalSpy toggled(bench.pane.get(), &TimelinePane::mapShownChanged);
    auto *map = bench.pane->findChild<MapView *>();
    REQUIRE_FALSE(map->isVisible());
    bench.head()->mapButton()->click();
    REQUIRE(map->isVisible());
    CHECK(bench.pane->isMapShown());
    CHECK(toggled.size() == 1);

    const int entry = bench.entryOn({2023, 1, 31});
    bench.pane->view()->setCurrentEntry(entry);
    CHECK(map->currentEntry() == entry);
    CHECK(map->trip() == bench.pane->model()->entry(entry).trip);
    const int trip = map->trip();
    INFO("also after news");
    bench.refresh();
    CHECK(bench.pane->view()->currentEntry() == bench.entryOn({2023, 1, 31}));
    CHECK(map->currentEntry() == bench.pane->view()->currentEntry());
    CHECK(map->trip() == trip);

    INFO("and the other way");
    const int before = map->currentEntry();
    map->setFocus();
    for (int step = 0; step < 3 && map->currentEntry() == before; ++step) {
        QTest::keyClick(map, Qt::Key_N);
        QTest::keyClick(map, Qt::Key_Return);
    }
    CHECK(map->currentEntry() != before);
    CHECK(bench.pane->view()->currentEntry() == map->currentEntry());

    bench.clickName(u"Tokyo"_s, Qt::ControlModifier);
    for (const auto &place : map->stops().places)
        CHECK(place.name == u"Tokyo"_s);
    bench.head()->mapButton()->click();
    CHECK_FALSE(map->isVisible());
    CHECK(toggled.size() == 2);
}

TEST_CASE("Two and three timelines stand side by side", "[ui][timeline][pane]")
{
    PaneBench bench;
    auto *page = bench.pane->findChild<ComparePage *>();
    const auto columns = [page] { return page->isVisible() ? page->model()->columnCount() - 1 : 0; };
    bench.clickName(bench.envoy, Qt::ShiftModifier);
    INFO("the first one alone is simply shown, and not beside itself");
    REQUIRE(bench.waitForTimeline(bench.envoy));
    bench.clickName(bench.envoy, Qt::ShiftModifier);
    CHECK(columns() == 0);

    bench.clickName(bench.secretary, Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return columns() == 2; }));
    CHECK_FALSE(bench.pane->view()->isVisible());
    bench.clickName(u"Yoon Suk Yeol"_s, Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return columns() == 3; }));
    bench.refresh();
    CHECK(waitFor([&] { return columns() == 3; }));

    SECTION("until they are closed")
    {
        Q_EMIT page->closeRequested();
        CHECK(columns() == 0);
        CHECK(bench.pane->view()->isVisible());
        CHECK(bench.pane->entity() == bench.id(bench.envoy));
    }
    SECTION("until Backspace")
    {
        bench.open(bench.secretary);
        bench.clickName(bench.envoy, Qt::ShiftModifier);
        REQUIRE(waitFor([&] { return columns() == 2; }));
        page->view()->setFocus();
        QTest::keyClick(page->view(), Qt::Key_Backspace);
        CHECK(columns() == 0);
        CHECK(bench.pane->entity() == bench.id(bench.secretary));
    }
    SECTION("until one of them is chosen")
    {
        Q_EMIT page->view()->entityActivated(bench.number(bench.secretary));
        REQUIRE(bench.waitForTimeline(bench.secretary));
        CHECK(columns() == 0);
    }
    SECTION("while they are two")
    {
        bench.run([&] {
            bench.editor->merge({bench.number(u"Yoon Suk Yeol"_s), bench.number(bench.secretary)});
        });
        CHECK(waitFor([&] { return columns() == 2; }));
        bench.run([&] { bench.editor->hideEntity(bench.number(bench.secretary)); });
        CHECK(waitFor([&] { return columns() == 0; }));
        CHECK(bench.pane->view()->isVisible());
    }
}

TEST_CASE("Languages and themes change nothing of what is looked at", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.envoy);
    bench.head()->filterButton()->click();
    bench.choose(u"place"_s, u"Seoul"_s);
    bench.clickName(u"Seoul"_s, Qt::ControlModifier);
    bench.pane->view()->setCurrentEntry(bench.entryOn({2023, 1, 29}));
    const int shown = bench.shown();
    const int current = bench.pane->view()->currentEntry();
    REQUIRE(shown > 0);
    REQUIRE(current >= 0);

    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(bench.pane.get(), &event);
    const QPalette system = bench.pane->palette();
    for (const Support::Theme theme : {Support::Theme::Dark, Support::Theme::Sepia, Support::Theme::Light})
        bench.pane->setPalette(Support::themePalette(theme, system));
    QCoreApplication::processEvents();

    CHECK(bench.shown() == shown);
    CHECK(bench.pane->view()->currentEntry() == current);
    CHECK(bench.chips().size() == 1);
    CHECK(bench.pane->findChild<TimelineFilterBar *>()->isVisible());
    CHECK(bench.pane->entity() == bench.id(bench.envoy));
    CHECK(bench.emptyText().isEmpty());
}
