// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "panebench.h"

#include "timeline/line/overviewstrip.h"

#include <QAbstractButton>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

TEST_CASE("Names are listed, and one that is chosen shows its timeline", "[ui][timeline][pane]")
{
    PaneBench bench;
    CHECK(bench.emptyText().contains(u"No timeline yet"_s));
    REQUIRE(bench.names().contains(bench.envoy));
    CHECK(bench.names().contains(bench.secretary));
    CHECK(bench.names().contains(u"Seoul"_s));

    bench.clickName(bench.envoy);

    REQUIRE(bench.waitForTimeline(bench.envoy));
    CHECK(bench.pane->entity() == bench.id(bench.envoy));
    CHECK(bench.changes.last().first() == bench.id(bench.envoy));
    CHECK(bench.head()->accessibleName().contains(bench.envoy));
    CHECK(bench.pane->findChild<OverviewStrip *>()->isVisible());
    CHECK(bench.pane->view()->isVisible());
    CHECK(bench.pane->view()->hasFocus());
    CHECK(bench.shown() >= 5);
    CHECK(bench.emptyText().isEmpty());
}

TEST_CASE("A quote leads to its sentence", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.envoy);
    const QSignalSpy asked(bench.pane.get(), &TimelinePane::sentenceRequested);
    bench.pane->view()->setCurrentEntry(bench.entryOn({2023, 1, 29}));

    QTest::keyClick(bench.pane->view(), Qt::Key_Return);

    // Also when its words are still to be read.
    REQUIRE(waitFor([&] { return asked.size() == 1; }));
    CHECK_FALSE(asked.first()[0].toString().isEmpty());
    CHECK(asked.first()[1].toInt() < asked.first()[2].toInt());
    CHECK(asked.first()[3].toString().contains(u"arrived in Seoul"_s));
}

TEST_CASE("A timeline that cannot be read says so, and can be tried again", "[ui][timeline][pane]")
{
    PaneBench bench;
    const QSignalSpy failed(bench.pane.get(), &TimelinePane::failed);
    const auto damage = [&] { bench.library.changeIndex("ALTER TABLE records RENAME TO elsewhere"); };
    const auto mend = [&] { bench.library.changeIndex("ALTER TABLE elsewhere RENAME TO records"); };
    SECTION("when nothing is there yet")
    {
        damage();
        bench.clickName(bench.envoy);
        REQUIRE(waitFor([&] { return bench.emptyText().contains(u"could not be read"_s); }));
        CHECK(failed.isEmpty());
        mend();
        bench.visibleButton(u"Try Again"_s)->click();
        REQUIRE(bench.waitForTimeline(bench.envoy));
        CHECK(bench.emptyText().isEmpty());
        CHECK(bench.shown() >= 5);
    }
    SECTION("another name is read meanwhile")
    {
        damage();
        bench.clickName(bench.envoy);
        REQUIRE(waitFor([&] { return bench.emptyText().contains(u"could not be read"_s); }));
        mend();
        bench.open(bench.secretary);
        CHECK(bench.emptyText().isEmpty());
    }
}

TEST_CASE("Names that cannot be read say so, and can be tried again", "[ui][timeline][pane]")
{
    const TimelineLibrary library;
    library.fill();
    library.changeIndex("ALTER TABLE entity_suggestions RENAME TO elsewhere");
    TimelineService service(library.folder());
    EntityCounter counter(library.folder());
    TimelinePane pane(&service, &counter);
    pane.resize(340, 600);
    pane.show();
    service.refresh();
    const auto button = [&]() -> QAbstractButton * {
        const auto buttons = pane.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(
            buttons, [](auto *one) { return one->isVisible() && one->text() == u"Try Again"_s; });
        return found == buttons.end() ? nullptr : *found;
    };
    REQUIRE(waitFor([&] { return button() != nullptr; }));
    CHECK(service.state() == TimelineService::State::Failed);
    library.changeIndex("ALTER TABLE elsewhere RENAME TO entity_suggestions");
    button()->click();
    REQUIRE(waitFor([&] { return service.state() == TimelineService::State::Ready; }));
    CHECK(button() == nullptr);
    CHECK(pane.names()->view()->model()->rowCount() > 0);
}

TEST_CASE("What was shown comes back without taking the keyboard", "[ui][timeline][pane]")
{
    PaneBench bench;
    SECTION("there")
    {
        bench.pane->restoreEntity(bench.id(bench.envoy));
        REQUIRE(bench.waitForTimeline(bench.envoy));
        CHECK_FALSE(bench.pane->view()->hasFocus());
        CHECK(bench.pane->entity() == bench.id(bench.envoy));
        // What somebody chose since is not taken away.
        bench.pane->restoreEntity(bench.id(bench.secretary));
        CHECK(bench.pane->entity() == bench.id(bench.envoy));
    }
    SECTION("gone meanwhile")
    {
        bench.pane->restoreEntity(u"0123456789abcdef"_s);
        REQUIRE(waitFor([&] { return bench.pane->entity().isEmpty(); }));
        CHECK(bench.emptyText().contains(u"No timeline yet"_s));
    }
}
