// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panebench.h"

#include "timeline/line/overviewstrip.h"
#include "timeline/timelinefilterbar.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Timeline::Evidence;

TEST_CASE("Together with somebody, until the chip is clicked", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.envoy);
    const int all = bench.shown();

    bench.clickName(u"Seoul"_s, Qt::ControlModifier);

    CHECK(bench.shown() < all);
    CHECK(bench.shown() > 0);
    REQUIRE(bench.chips().size() == 1);
    CHECK(bench.chips().first()->accessibleName().contains(u"Seoul"_s));
    SECTION("is taken away by a click")
    {
        bench.chips().first()->click();
        REQUIRE(waitFor([&] { return bench.chips().isEmpty(); }));
        CHECK(bench.shown() == all);
    }
    SECTION("stays when the catalogue is read anew")
    {
        const int shown = bench.shown();
        bench.refresh();
        CHECK(bench.chips().size() == 1);
        CHECK(bench.shown() == shown);
    }
    SECTION("is gone in another timeline, and with a name that is gone")
    {
        bench.clickName(u"Yoon Suk Yeol"_s, Qt::ControlModifier);
        REQUIRE(bench.chips().size() == 2);
        bench.run([&] { bench.editor->hideEntity(bench.number(bench.envoy)); });
        REQUIRE(waitFor([&] { return bench.pane->model()->content() == nullptr; }));
        CHECK(bench.chips().isEmpty());
        CHECK(bench.emptyText().contains(u"gone"_s));
        bench.run([&] { bench.stack.undo(); });
        REQUIRE(bench.waitForTimeline(bench.envoy));
        CHECK(bench.shown() == all);
        bench.clickName(u"Seoul"_s, Qt::ControlModifier);
        bench.open(bench.secretary);
        CHECK(bench.chips().isEmpty());
    }
    SECTION("once only")
    {
        bench.clickName(u"Seoul"_s, Qt::ControlModifier);
        bench.clickName(bench.envoy, Qt::ControlModifier);
        CHECK(bench.chips().size() == 1);
    }
}

TEST_CASE("The bar of filters limits the timeline by what is chosen", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.envoy);
    const int all = bench.shown();
    auto *bar = bench.pane->findChild<TimelineFilterBar *>();
    CHECK_FALSE(bar->isVisible());
    bench.head()->filterButton()->click();
    REQUIRE(bar->isVisible());
    QAbstractButton *clear = nullptr;
    for (QAbstractButton *button : bar->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Clear"_s)
            clear = button;
    }
    REQUIRE(clear);
    CHECK_FALSE(clear->isVisible());

    SECTION("by status")
    {
        bench.choose(u"status"_s, Timeline::statusWords(Timeline::EventStatus::Planned));
        CHECK(bench.shown() == 1);
    }
    SECTION("by place")
    {
        bench.choose(u"place"_s, u"Seoul"_s);
        CHECK(bench.shown() > 0);
        CHECK(bench.shown() < all);
        bench.refresh();
        CHECK(bench.shown() < all);
    }
    SECTION("by outlet")
    {
        bench.choose(u"outlet"_s, bench.pane->model()->sighting(0).outlet);
        CHECK(bench.shown() > 0);
        CHECK(bench.shown() < all);
    }
    SECTION("by evidence")
    {
        bench.choose(u"evidence"_s, u"several"_s);
        CHECK(bench.shown() == 1);
        CHECK(bench.pane->model()->filter().evidence == Evidence::SeveralOutlets);
    }
    SECTION("by dates")
    {
        const auto fields = bar->findChildren<QLineEdit *>();
        REQUIRE(fields.size() == 2);
        fields[0]->setFocus();
        QTest::keyClicks(fields[0], u"2023-02"_s);
        INFO("what is being typed is not lost to news");
        bench.refresh();
        CHECK(fields[0]->text() == u"2023-02"_s);
        QTest::keyClick(fields[0], Qt::Key_Return);
        CHECK(fields[0]->text() == u"2023-02-01"_s);
        CHECK(bench.shown() == 1);
        QTest::keyClicks(fields[1], u"2023-02"_s);
        QTest::keyClick(fields[1], Qt::Key_Return);
        CHECK(fields[1]->text() == u"2023-02-28"_s);
        CHECK(bench.shown() == 1);
    }
    CHECK(clear->isVisible());
    CHECK_FALSE(bench.head()->filterButton()->accessibleDescription().isEmpty());
    clear->click();
    CHECK(bench.shown() == all);
    CHECK_FALSE(clear->isVisible());
    CHECK(bench.head()->filterButton()->accessibleDescription().isEmpty());
}

TEST_CASE("A filter that lets nothing through says so and can be taken away", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.envoy);
    const int all = bench.shown();
    bench.clickName(u"Manila"_s, Qt::ControlModifier);
    REQUIRE(bench.shown() == 0);
    CHECK(bench.emptyText().contains(u"No entries"_s));
    CHECK_FALSE(bench.pane->findChild<OverviewStrip *>()->isVisible());
    bench.visibleButton(u"Show all"_s)->click();
    REQUIRE(waitFor([&] { return bench.shown() == all; }));
    CHECK(bench.chips().isEmpty());
    CHECK(bench.emptyText().isEmpty());
}
