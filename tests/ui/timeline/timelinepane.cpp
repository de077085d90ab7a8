// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "panebench.h"

#include "list/filterchip.h"
#include "support/emptystate.h"
#include "support/theme.h"
#include "timeline/compare/comparepage.h"
#include "timeline/compare/compareview.h"
#include "timeline/line/overviewstrip.h"
#include "timeline/map/mapview.h"
#include "timeline/models/comparisonmodel.h"
#include "timeline/timelinefilterbar.h"
#include "timeline/timelinehead.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Timeline::Evidence;

namespace {

QString emptyText(const PaneBench &bench)
{
    const auto states = bench.pane->findChildren<Support::EmptyState *>();
    for (const Support::EmptyState *state : states) {
        if (!state->isVisible())
            continue;
        QStringList texts;
        const auto labels = state->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts.join(u' ');
    }
    return {};
}

/// Once it is laid out.
QAbstractButton *visibleButton(const PaneBench &bench, const QString &text)
{
    QAbstractButton *found = nullptr;
    REQUIRE(waitFor([&] {
        const auto buttons = bench.pane->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text() == text)
                found = button;
        }
        return found != nullptr;
    }));
    return found;
}

} // namespace

TEST_CASE("Names are listed, and one that is chosen shows its timeline", "[ui][timeline][pane]")
{
    PaneBench bench;
    CHECK(emptyText(bench).contains(u"No timeline yet"_s));
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
    CHECK(emptyText(bench).isEmpty());
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
        REQUIRE(waitFor([&] { return emptyText(bench).contains(u"could not be read"_s); }));
        CHECK(failed.isEmpty());
        mend();
        visibleButton(bench, u"Try Again"_s)->click();
        REQUIRE(bench.waitForTimeline(bench.envoy));
        CHECK(emptyText(bench).isEmpty());
        CHECK(bench.shown() >= 5);
    }
    SECTION("another name is read meanwhile")
    {
        damage();
        bench.clickName(bench.envoy);
        REQUIRE(waitFor([&] { return emptyText(bench).contains(u"could not be read"_s); }));
        mend();
        bench.open(bench.secretary);
        CHECK(emptyText(bench).isEmpty());
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
        CHECK(emptyText(bench).contains(u"No timeline yet"_s));
    }
}

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
        CHECK(emptyText(bench).contains(u"gone"_s));
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
    CHECK(emptyText(bench).contains(u"No entries"_s));
    CHECK_FALSE(bench.pane->findChild<OverviewStrip *>()->isVisible());
    QAbstractButton *showAll = nullptr;
    REQUIRE(waitFor([&] {
        for (QAbstractButton *button : bench.pane->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == u"Show all"_s)
                showAll = button;
        }
        return showAll != nullptr;
    }));
    showAll->click();
    REQUIRE(waitFor([&] { return bench.shown() == all; }));
    CHECK(bench.chips().isEmpty());
    CHECK(emptyText(bench).isEmpty());
}

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
        CHECK(emptyText(bench).contains(u"No timeline yet"_s));
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
    CHECK(emptyText(bench).isEmpty());
}
