// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinewindowfixture.h"

#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notes/notesarrangement.h"
#include "notesbrowser/notesbrowser.h"
#include "timeline/edits/eventdialogs.h"
#include "timeline/entities/entitylist.h"
#include "timeline/entities/entitylistview.h"
#include "timeline/line/timelineview.h"
#include "timeline/map/mapview.h"
#include "timeline/models/timelinemodel.h"
#include "window/notecommands.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using namespace Dateline::Test;

namespace {

const QString lights = u"document.querySelectorAll('.dateline-flash, .dateline-flash-calm').length > 0"_s;

} // namespace

TEST_CASE("The panel of timelines is shown by its action, and finds a name by keys", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    CHECK_FALSE(fixture.dock()->isVisible());
    QAction *panel = fixture.action("timeline.panel");
    panel->trigger();
    CHECK(fixture.dock()->isVisible());
    CHECK(panel->isChecked());
    panel->trigger();
    CHECK_FALSE(fixture.dock()->isVisible());
    CHECK_FALSE(panel->isChecked());

    QTest::keyClick(fixture.window.get(), Qt::Key_T, Qt::ControlModifier);
    CHECK(fixture.dock()->isVisible());
    QLineEdit *field = fixture.pane()->names()->field();
    REQUIRE(waitFor([&] { return field->hasFocus(); }));
    REQUIRE(fixture.waitForNames());
    QTest::keyClicks(field, u"Stolt"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(fixture.pane()->names()->view(), Qt::Key_Return);
    REQUIRE(fixture.waitForTimeline(fixture.envoy));
    CHECK(fixture.pane()->view()->hasFocus());
}

TEST_CASE("A quote brings its article, with light on the sentence", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(fixture.envoy);
    const QString before = fixture.reader()->currentId();
    TimelinePanel::TimelineView *view = fixture.pane()->view();
    view->setCurrentEntry(fixture.pane()->model()->shownEntries().front());
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(waitFor([&] { return fixture.reader()->currentId() != before; }));
    CHECK(fixture.reader()->article().title == u"Report one"_s);
    CHECK(waitFor([&] { return fixture.run(lights).toBool(); }, 5000));
    CHECK(fixture.waitForCurrent(u"Report one"_s));
    INFO("another one of the same article");
    REQUIRE(waitFor([&] { return !fixture.run(lights).toBool(); }));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(waitFor([&] { return fixture.run(lights).toBool(); }, 5000));
}

TEST_CASE("Names in the article are marked, and lead to their timelines", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    REQUIRE(waitFor([&] { return fixture.marks() > 0; }));
    CHECK_FALSE(fixture.dock()->isVisible());
    QAction *marks = fixture.action("timeline.marks");
    marks->trigger();
    CHECK(waitFor([&] { return fixture.marks() == 0; }));
    marks->trigger();
    CHECK(waitFor([&] { return fixture.marks() > 0; }));

    REQUIRE(fixture.waitForNames());
    Q_EMIT fixture.reader()->nameActivated(fixture.idOf(fixture.secretary));
    REQUIRE(fixture.waitForTimeline(fixture.secretary));
    CHECK(fixture.dock()->isVisible());
}

TEST_CASE("Names are counted in the articles that the filter lists", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.action("timeline.panel")->trigger();
    REQUIRE(fixture.waitForNames());
    REQUIRE(fixture.rowOf(fixture.secretary) >= 0);
    auto *field = fixture.window->findChild<QLineEdit *>(u"searchField"_s);
    field->setText(u"\"Report one\""_s);
    REQUIRE(waitFor([&] { return fixture.list()->model()->rowCount() == 1; }));
    CHECK(waitFor([&] { return fixture.rowOf(fixture.secretary) < 0; }));
    CHECK(fixture.rowOf(fixture.envoy) >= 0);
    field->clear();
    CHECK(waitFor([&] { return fixture.rowOf(fixture.secretary) >= 0; }));
}

TEST_CASE("What is selected in an article is added to the timeline", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(fixture.secretary);
    REQUIRE(waitFor([&] { return fixture.marks() > 0; }));
    fixture.dragOverText();
    REQUIRE(waitFor([&] { return fixture.reader()->selection().has_value(); }));
    const QString words = fixture.reader()->selection()->text;
    CHECK(words.contains(u"Manila"_s));
    bool isAsked = false;
    QTimer::singleShot(0, fixture.window.get(), [&] {
        auto *dialog = qobject_cast<TimelinePanel::AddEventDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        isAsked = true;
        CHECK(dialog->event().quote.quote == words);
        CHECK(dialog->event().quote.article == fixture.reader()->currentId());
        CHECK(dialog->event().participants.size() == 1);
        dialog->reject();
    });
    fixture.action("timeline.addEvent")->trigger();
    CHECK(isAsked);
}

TEST_CASE("All of a timeline is within reach of the keyboard", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.dock()->setFixedWidth(340);
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, key, modifiers);
    };
    const auto isIn = [](const QWidget *widget) {
        const QWidget *focus = QApplication::focusWidget();
        return focus == widget || (focus && widget->isAncestorOf(focus));
    };

    INFO("from the list of names to a timeline");
    press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return isIn(fixture.pane()->names()->field()); }));
    REQUIRE(fixture.waitForNames());
    QTest::keyClicks(QApplication::focusWidget(), u"Stolt"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(fixture.waitForTimeline(fixture.envoy));
    TimelinePanel::TimelineView *view = fixture.pane()->view();
    REQUIRE(isIn(view));

    INFO("along its entries");
    press(Qt::Key_Home);
    const int first = view->currentEntry();
    CHECK(first >= 0);
    press(Qt::Key_Down);
    const int second = view->currentEntry();
    CHECK(second != first);
    press(Qt::Key_Up);
    CHECK(view->currentEntry() == first);

    INFO("to the sentence and back");
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return fixture.reader()->article().title == u"Report one"_s; }));
    fixture.action("timeline.panel")->trigger();
    if (!fixture.dock()->isVisible())
        fixture.action("timeline.panel")->trigger();
    REQUIRE(waitFor([&] { return isIn(view); }));

    INFO("to the map and back");
    fixture.action("timeline.map")->trigger();
    const auto *map = fixture.pane()->findChild<TimelinePanel::MapView *>();
    REQUIRE(map->isVisible());
    for (int step = 0; step < 12 && !isIn(map); ++step)
        press(Qt::Key_Tab);
    REQUIRE(isIn(map));
    for (int step = 0; step < 12 && !isIn(view); ++step)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(isIn(view));

    INFO("an edit, and its undo");
    const size_t entries = fixture.pane()->model()->shownEntries().size();
    QContextMenuEvent ask(QContextMenuEvent::Keyboard, view->rect().center(),
                          view->mapToGlobal(view->rect().center()));
    QCoreApplication::sendEvent(view, &ask);
    REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_H);
    REQUIRE(waitFor([&] { return fixture.pane()->model()->shownEntries().size() < entries; }));
    // The keyboard is where it was; without a window system nothing gives the window back what a menu had.
    CHECK(fixture.window->focusWidget() == view);
    fixture.window->activateWindow();
    REQUIRE(waitFor([&] { return isIn(view); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return fixture.pane()->model()->shownEntries().size() == entries; }));

    INFO("back to the names");
    press(Qt::Key_Backspace);
    CHECK(fixture.pane()->entity().isEmpty());
    CHECK(waitFor([&] { return isIn(fixture.pane()->names()); }));
}

TEST_CASE("An import brings its names", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(fixture.envoy);
    const auto before = fixture.pane()->model()->shownEntries().size();
    fixture.tell(u"four"_s, u"2023-02-10"_s, u"Herald"_s,
                 u"NATO Secretary General Jens Stoltenberg arrived in Washington on February 8, 2023."_s);
    fixture.window->import({fixture.archive()});
    CHECK(waitFor([&] { return fixture.pane()->model()->shownEntries().size() > before; }, 60'000));
    CHECK(fixture.waitForTimeline(fixture.envoy));
}

TEST_CASE("The notes about a name are listed by its menu, and follow its names", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    Notes::NoteKeeper *keeper = fixture.window->findChild<Window::NoteCommands *>()->keeper();
    REQUIRE(waitFor([&] { return keeper->book()->isLoaded(); }));
    const auto add = [&](const QString &text) {
        Notes::Annotation note;
        note.article = fixture.list()->currentId();
        note.anchor.part = Notes::Part::Article;
        note.note = text;
        return keeper->add({note}).constFirst();
    };
    add(u"Lloyd Austin in Manila"_s);
    const QString ofEnvoy = add(u"ask jens stoltenberg"_s);
    fixture.action("timeline.panel")->trigger();
    REQUIRE(fixture.waitForNames());
    Q_EMIT fixture.pane()->names()->contextMenuRequested(fixture.idOf(fixture.envoy), QPoint(50, 50));
    QWidget *menu = QApplication::activePopupWidget();
    REQUIRE(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_O);
    const Notes::NotesBrowser *browser = nullptr;
    REQUIRE(waitFor([&] {
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<const Notes::NotesBrowser *>(widget))
                browser = qobject_cast<const Notes::NotesBrowser *>(widget);
        }
        return browser != nullptr;
    }));
    REQUIRE(browser->arrangement()->rowCount() == 1);
    CHECK(browser->arrangement()->idAt(0) == ofEnvoy);

    INFO("an import gives him a name in characters");
    const QString chinese = add(u"問史托騰柏格"_s);
    CHECK(browser->arrangement()->rowCount() == 1);
    fixture.tell(u"four"_s, u"2023-02-10"_s, u"Herald"_s,
                 u"北約秘書長史托騰柏格（Jens Stoltenberg）8日抵達華盛頓。史托騰柏格9日會見國務卿。"_s);
    fixture.window->import({fixture.archive()});
    CHECK(waitFor([&] { return browser->arrangement()->rowCount() == 2; }, 60'000));
    CHECK(browser->arrangement()->rowOfId(chinese) >= 0);
}

TEST_CASE("A library that cannot be changed shows timelines and changes none", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    const QString folder = fixture.library->folder();
    fixture.library.reset();
    auto opened = Library::Library::open(folder, Library::OpenMode::ReadOnly);
    REQUIRE(opened.ok());
    fixture.library = std::move(opened.value());
    fixture.openWindow();
    fixture.openTimeline(fixture.envoy);
    CHECK_FALSE(fixture.action("timeline.addEvent")->isEnabled());
    CHECK_FALSE(fixture.action("timeline.suggestions")->isEnabled());
    CHECK_FALSE(fixture.action("timeline.changes")->isEnabled());
    Q_EMIT fixture.pane()->names()->contextMenuRequested(fixture.idOf(fixture.secretary), QPoint(50, 50));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (const QAction *action : menu->actions())
        CHECK_FALSE(action->text().contains(u"Hide"_s));
    menu->close();
}
