// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panebench.h"

#include "timeline/compare/comparepage.h"
#include "timeline/edits/entityfield.h"
#include "timeline/edits/namedialogs.h"
#include "timeline/models/comparisonmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTimer>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Timeline::Sighting;

namespace {

/// The menu that is open, once it is.
QMenu *openMenu()
{
    REQUIRE(waitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; }));
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QMenu *menuOfName(const PaneBench &bench, const QString &name)
{
    Q_EMIT bench.pane->names()->contextMenuRequested(bench.id(name), QPoint(100, 100));
    return openMenu();
}

QMenu *menuOfEntry(const PaneBench &bench, QDate day)
{
    Q_EMIT bench.pane->view()->entryMenuRequested(bench.entryOn(day), QPoint(100, 100));
    return openMenu();
}

/// Does what the menu says, and closes it.
void trigger(QMenu *menu, const QString &text)
{
    INFO(text.toStdString());
    QAction *action = PaneBench::action(*menu, text);
    REQUIRE(action != nullptr);
    CHECK(action->isEnabled());
    action->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
}

bool anyPinned(const PaneBench &bench)
{
    return std::ranges::any_of(bench.pane->model()->content()->sightings.events, &Sighting::isPinned);
}

const QDate arrival(2023, 1, 29);

} // namespace

TEST_CASE("The menu of a name opens its timeline, limits to it, or compares", "[ui][timeline][pane]")
{
    PaneBench bench;
    SECTION("without a timeline all of them show its own")
    {
        trigger(menuOfName(bench, u"Seoul"_s), u"Together"_s);
        REQUIRE(bench.waitForTimeline(u"Seoul"_s));
    }
    SECTION("with one")
    {
        bench.open(bench.envoy);
        const int all = bench.shown();
        trigger(menuOfName(bench, u"Seoul"_s), u"Together"_s);
        CHECK(bench.chips().size() == 1);
        CHECK(bench.shown() < all);
        trigger(menuOfName(bench, bench.secretary), u"Show Timeline"_s);
        REQUIRE(bench.waitForTimeline(bench.secretary));
        INFO("what is shown already is not offered");
        QMenu *own = menuOfName(bench, bench.secretary);
        CHECK(PaneBench::action(*own, u"Show Timeline"_s) == nullptr);
        CHECK(PaneBench::action(*own, u"Side by Side"_s) == nullptr);
        own->close();
    }
    SECTION("or lists articles")
    {
        const QSignalSpy asked(bench.menus.get(), &TimelineMenus::articlesRequested);
        trigger(menuOfName(bench, bench.envoy), u"Articles"_s);
        REQUIRE(asked.size() == 1);
        CHECK(asked.first().first() == bench.envoy);
    }
}

TEST_CASE("A name is hidden by its menu, and comes back by undo", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.secretary);
    bench.run([&] { trigger(menuOfName(bench, bench.envoy), u"Hide"_s); });
    CHECK_FALSE(bench.names().contains(bench.envoy));
    CHECK(bench.pane->entity() == bench.id(bench.secretary));
    bench.run([&] { bench.stack.undo(); });
    CHECK(bench.names().contains(bench.envoy));
    bench.run([&] { bench.stack.redo(); });
    CHECK_FALSE(bench.names().contains(bench.envoy));
}

TEST_CASE("A name is another one by its menu, in the list and above the timeline", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.envoy);
    const auto answer = [&] {
        QTimer::singleShot(0, [] {
            auto *dialog = qobject_cast<RenameDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            dialog->findChild<QComboBox *>()->setEditText(u"The Envoy"_s);
            dialog->accept();
        });
        QMenu *more = bench.head()->moreButton()->menu();
        Q_EMIT more->aboutToShow();
        PaneBench::action(*more, u"Rename"_s)->trigger();
    };
    bench.run(answer);
    CHECK(bench.names().contains(u"The Envoy"_s));
    CHECK(bench.head()->accessibleName().contains(u"The Envoy"_s));
    bench.run([&] { bench.stack.undo(); });
    CHECK(bench.head()->accessibleName().contains(bench.envoy));
}

TEST_CASE("Entries are pinned and hidden by their menu", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.envoy);
    const int all = bench.shown();
    bench.pane->view()->setCurrentEntry(bench.entryOn(arrival));
    SECTION("pinned and not")
    {
        bench.run([&] { trigger(menuOfEntry(bench, arrival), u"Pin"_s); });
        CHECK(anyPinned(bench));
        INFO("what is looked at stays");
        CHECK(bench.pane->view()->currentEntry() == bench.entryOn(arrival));
        bench.run([&] { trigger(menuOfEntry(bench, arrival), u"Unpin"_s); });
        CHECK_FALSE(anyPinned(bench));
    }
    SECTION("hidden and not")
    {
        bench.run([&] { trigger(menuOfEntry(bench, arrival), u"Hide"_s); });
        CHECK(bench.shown() == all - 1);
        bench.run([&] { bench.stack.undo(); });
        CHECK(bench.shown() == all);
        bench.run([&] { bench.stack.redo(); });
        CHECK(bench.shown() == all - 1);
    }
    SECTION("read")
    {
        const QSignalSpy asked(bench.pane.get(), &TimelinePane::sentenceRequested);
        trigger(menuOfEntry(bench, arrival), u"Read in"_s);
        CHECK(waitFor([&] { return asked.size() == 1; }));
    }
    SECTION("read, when the timeline is another one by then")
    {
        const QSignalSpy asked(bench.pane.get(), &TimelinePane::sentenceRequested);
        QMenu *menu = menuOfEntry(bench, arrival);
        bench.pane->showEntity(bench.id(bench.secretary));
        trigger(menu, u"Read in"_s);
        CHECK(asked.isEmpty());
    }
}

TEST_CASE("The shown timeline is compared from its own menu, however narrow it is", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.pane->resize(320, 600);
    bench.open(bench.envoy);
    CHECK_FALSE(bench.pane->names()->isVisible());
    bool isAsked = false;
    QTimer::singleShot(0, bench.window.get(), [&] {
        auto *dialog = qobject_cast<CompareDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        isAsked = true;
        CHECK_FALSE(dialog->acceptButton()->isEnabled());
        auto *field = dialog->findChild<EntityField *>();
        field->setEntity(bench.number(bench.secretary));
        CHECK(dialog->entity() == bench.number(bench.secretary));
        dialog->acceptButton()->click();
    });
    QMenu *menu = bench.head()->moreButton()->menu();
    Q_EMIT menu->aboutToShow();
    QAction *compare = PaneBench::action(*menu, u"Compare With"_s);
    REQUIRE(compare != nullptr);
    compare->trigger();
    REQUIRE(isAsked);
    const auto *page = bench.pane->findChild<ComparePage *>();
    REQUIRE(waitFor([&] { return page->isVisible() && page->model()->columnCount() == 3; }));
}

TEST_CASE("A timeline that becomes part of another one is shown with it", "[ui][timeline][pane]")
{
    PaneBench bench;
    bench.open(bench.secretary);
    const QString id = bench.pane->entity();
    const int own = bench.shown();
    bench.run([&] { bench.editor->merge({bench.number(bench.envoy), bench.number(bench.secretary)}); });
    CHECK(bench.pane->entity() == bench.id(bench.envoy));
    CHECK(bench.pane->entity() != id);
    CHECK(bench.changes.last().first() == bench.pane->entity());
    CHECK(bench.shown() > own);
    CHECK(bench.pane->names()->view()->selectionModel()->selectedRows().size() == 1);
    bench.run([&] { bench.stack.undo(); });
    CHECK(bench.pane->entity() == id);
    CHECK(bench.shown() == own);
}

TEST_CASE("A library that cannot be changed offers no changes", "[ui][timeline][pane]")
{
    PaneBench bench(false);
    bench.open(bench.envoy);
    QMenu *ofName = menuOfName(bench, bench.secretary);
    CHECK(PaneBench::action(*ofName, u"Show Timeline"_s) != nullptr);
    for (const QString &edit : {u"Rename"_s, u"Same"_s, u"Hide"_s, u"Kind"_s})
        CHECK(PaneBench::action(*ofName, edit) == nullptr);
    ofName->close();
    QMenu *ofEntry = menuOfEntry(bench, arrival);
    CHECK(PaneBench::action(*ofEntry, u"Read in"_s) != nullptr);
    for (const QString &edit : {u"Pin"_s, u"Hide"_s, u"Correct"_s})
        CHECK(PaneBench::action(*ofEntry, edit) == nullptr);
    ofEntry->close();
    CHECK(bench.stack.count() == 0);
}
