// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "readerfixture.h"
#include "testfiles.h"

#include "reader/readerpane.h"
#include "reader/readerview.h"
#include "timeline/edits/eventdialogs.h"
#include "timeline/entities/entitylist.h"
#include "timeline/entities/entitylistview.h"
#include "timeline/line/timelineview.h"
#include "timeline/map/mapview.h"
#include "timeline/models/entitylistmodel.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinepane.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWebEngineScript>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::LibraryFixture;
using Dateline::Test::waitFor;
using Timeline::EntityListModel;

namespace {

const QString envoy = u"Jens Stoltenberg"_s;
const QString secretary = u"Lloyd Austin"_s;

/// The window on a library whose articles tell who was where.
class TimelineWindow : public LibraryFixture
{
public:
    TimelineWindow()
    {
        tell(u"one"_s, u"2023-01-30"_s, u"Herald"_s,
             u"NATO Secretary General Jens Stoltenberg arrived in Seoul on January 29, 2023. "
             "He met President Yoon Suk Yeol on January 30."_s);
        tell(u"two"_s, u"2023-01-31"_s, u"Courier"_s,
             u"NATO Secretary General Jens Stoltenberg arrived in Tokyo on January 31, 2023."_s);
        tell(u"three"_s, u"2023-02-02"_s, u"Herald"_s,
             u"Defense Secretary Lloyd Austin arrived in Manila on February 1, 2023."_s);
        import();
    }

    void tell(const QString &name, const QString &day, const QString &outlet, const QString &text) const
    {
        const QString article =
            u"---\ntitle: \"Report %1\"\ndate: %2T10:00:00.000Z\nauthor: %3\nfrom: https://%4.example/%1\n---\n<p>%5</p>\n"_s
                .arg(name, day, outlet, outlet.toLower(), text);
        Test::writeFile(QString(archive() + u'/' + name + u".md"_s), article.toUtf8());
    }

    /// With the article of Lloyd Austin, the newest one, on the screen.
    void openShown()
    {
        openWindow();
        REQUIRE(waitForCurrent(u"Report three"_s));
        REQUIRE(waitFor([this] { return reader()->currentId() == list()->currentId(); }));
    }

    QAction *action(const char *name) const
    {
        auto *action = window->findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(action != nullptr);
        return action;
    }

    Reader::ReaderPane *reader() const { return window->findChild<Reader::ReaderPane *>(); }
    QDockWidget *dock() const { return window->findChild<QDockWidget *>(u"timeline"_s); }

    /// In the window or in its own.
    TimelinePanel::TimelinePane *pane() const
    {
        if (auto *docked = window->findChild<TimelinePanel::TimelinePane *>())
            return docked;
        const QWidget *own = ownWindow();
        return own ? own->findChild<TimelinePanel::TimelinePane *>() : nullptr;
    }

    static QWidget *ownWindow()
    {
        const QList<QWidget *> all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (widget->objectName() == u"timelineWindow"_s)
                return widget;
        }
        return nullptr;
    }

    bool waitForNames() const
    {
        return waitFor([this] { return rowOf(envoy) >= 0; });
    }

    int rowOf(const QString &name) const
    {
        const QAbstractItemModel &names = *pane()->names()->view()->model();
        for (int row = 0; row < names.rowCount(); ++row) {
            if (names.index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }

    QString idOf(const QString &name) const
    {
        const QAbstractItemModel &names = *pane()->names()->view()->model();
        return names.index(rowOf(name), 0).data(EntityListModel::IdRole).toString();
    }

    bool waitForTimeline(const QString &name) const
    {
        return waitFor([&] {
            const auto &content = pane()->model()->content();
            return content && content->subject.name == name;
        });
    }

    /// Shows the panel and the timeline of a name.
    void openTimeline(const QString &name) const
    {
        action("timeline.panel")->trigger();
        REQUIRE(waitForNames());
        pane()->showEntity(idOf(name));
        REQUIRE(waitForTimeline(name));
    }

    QVariant run(const QString &script) const
    {
        auto result = std::make_shared<std::optional<QVariant>>();
        reader()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                        [result](const QVariant &value) { *result = value; });
        REQUIRE(waitFor([result] { return result->has_value(); }));
        return **result;
    }

    /// Selects from the first to the last word of the article, as a person does.
    void dragOverText() const
    {
        const QVariantList ends = run(uR"((() => { const range = document.createRange();
                range.selectNodeContents(document.getElementById('text'));
                const boxes = [...range.getClientRects()].filter(box => box.width > 0);
                const first = boxes[0], last = boxes[boxes.length - 1];
                return [first.left + 1, first.top + first.height / 2,
                        last.right - 1, last.top + last.height / 2]; })())"_s)
                                      .toList();
        REQUIRE(ends.size() == 4);
        const QPoint from(ends[0].toInt(), ends[1].toInt());
        const QPoint to(ends[2].toInt(), ends[3].toInt());
        QWidget *page = reader()->findChild<Reader::ReaderView *>()->focusProxy();
        REQUIRE(page != nullptr);
        QTest::mousePress(page, Qt::LeftButton, {}, from);
        for (const QPoint &point : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, point, page->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(page, &move);
        }
        run(u"1"_s);
        QTest::mouseRelease(page, Qt::LeftButton, {}, to);
    }

    int marks() const { return run(u"document.querySelectorAll('.dateline-name').length"_s).toInt(); }
};

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
    REQUIRE(fixture.waitForTimeline(envoy));
    CHECK(fixture.pane()->view()->hasFocus());
}

TEST_CASE("A quote brings its article, with light on the sentence", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(envoy);
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
    Q_EMIT fixture.reader()->nameActivated(fixture.idOf(secretary));
    REQUIRE(fixture.waitForTimeline(secretary));
    CHECK(fixture.dock()->isVisible());
}

TEST_CASE("Timelines have a window of their own, and come back", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(envoy);
    QAction *own = fixture.action("timeline.window");
    own->trigger();
    REQUIRE(TimelineWindow::ownWindow() != nullptr);
    CHECK(TimelineWindow::ownWindow()->isVisible());
    CHECK_FALSE(fixture.dock()->isVisible());
    CHECK(own->isChecked());
    CHECK(fixture.action("timeline.panel")->isChecked());
    CHECK(fixture.pane()->isVisible());
    CHECK(fixture.pane()->model()->content() != nullptr);
    CHECK(TimelineWindow::ownWindow()->palette() == fixture.window->palette());

    SECTION("back beside the article")
    {
        own->trigger();
        CHECK(TimelineWindow::ownWindow() == nullptr);
        CHECK(fixture.dock()->isVisible());
        CHECK(fixture.dock()->widget() == fixture.pane());
        CHECK(fixture.pane()->isVisible());
        CHECK(fixture.action("timeline.panel")->isChecked());
    }
    SECTION("closed and shown again")
    {
        TimelineWindow::ownWindow()->close();
        CHECK_FALSE(fixture.action("timeline.panel")->isChecked());
        fixture.action("timeline.panel")->trigger();
        CHECK(TimelineWindow::ownWindow()->isVisible());
        CHECK_FALSE(fixture.dock()->isVisible());
    }
    SECTION("closed with the window")
    {
        fixture.window->close();
        CHECK_FALSE(TimelineWindow::ownWindow()->isVisible());
        fixture.window.reset();
        CHECK(TimelineWindow::ownWindow() == nullptr);
    }
    SECTION("leads to sentences, too")
    {
        TimelinePanel::TimelineView *view = fixture.pane()->view();
        view->setCurrentEntry(fixture.pane()->model()->shownEntries().front());
        QTest::keyClick(view, Qt::Key_Return);
        CHECK(waitFor([&] { return fixture.reader()->article().title == u"Report one"_s; }));
    }
}

TEST_CASE("Names are counted in the articles that the filter lists", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.action("timeline.panel")->trigger();
    REQUIRE(fixture.waitForNames());
    REQUIRE(fixture.rowOf(secretary) >= 0);
    auto *field = fixture.window->findChild<QLineEdit *>(u"searchField"_s);
    field->setText(u"\"Report one\""_s);
    REQUIRE(waitFor([&] { return fixture.list()->model()->rowCount() == 1; }));
    CHECK(waitFor([&] { return fixture.rowOf(secretary) < 0; }));
    CHECK(fixture.rowOf(envoy) >= 0);
    field->clear();
    CHECK(waitFor([&] { return fixture.rowOf(secretary) >= 0; }));
}

TEST_CASE("What is selected in an article is added to the timeline", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(secretary);
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

TEST_CASE("The panel is there at the start when it was there at the end", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(envoy);
    fixture.action("timeline.map")->trigger();
    CHECK(fixture.pane()->isMapShown());
    fixture.window->close();
    fixture.window.reset();

    fixture.openWindow();
    CHECK(fixture.dock()->isVisible());
    CHECK(fixture.action("timeline.panel")->isChecked());
    CHECK(fixture.pane()->isMapShown());
    CHECK(fixture.action("timeline.map")->isChecked());
    CHECK(fixture.waitForNames());
}

TEST_CASE("The window of timelines is there at the start when it was there at the end",
          "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(envoy);
    fixture.action("timeline.window")->trigger();
    REQUIRE(TimelineWindow::ownWindow() != nullptr);
    TimelineWindow::ownWindow()->resize(700, 480);
    bool isOpen = true;
    SECTION("open") {}
    SECTION("closed")
    {
        isOpen = false;
        TimelineWindow::ownWindow()->close();
    }
    fixture.window->close();
    fixture.window.reset();
    REQUIRE(TimelineWindow::ownWindow() == nullptr);

    fixture.openWindow();
    REQUIRE(waitFor([] { return TimelineWindow::ownWindow() != nullptr; }));
    const QWidget *own = TimelineWindow::ownWindow();
    CHECK(own->size() == QSize(700, 480));
    CHECK(own->isVisible() == isOpen);
    CHECK(fixture.action("timeline.window")->isChecked());
    CHECK(fixture.action("timeline.panel")->isChecked() == isOpen);
    CHECK_FALSE(fixture.dock()->isVisible());
    if (!isOpen)
        fixture.action("timeline.panel")->trigger();
    CHECK(own->isVisible());
    CHECK(fixture.waitForTimeline(envoy));
}

TEST_CASE("The panel shows the name again that it showed last", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(envoy);
    const QString id = fixture.pane()->entity();
    SECTION("at the start")
    {
        fixture.window->close();
        fixture.window.reset();
        fixture.openWindow();
        CHECK(fixture.waitForTimeline(envoy));
        CHECK_FALSE(fixture.pane()->view()->hasFocus());
    }
    SECTION("when it is opened later")
    {
        fixture.action("timeline.panel")->trigger();
        fixture.window->close();
        fixture.window.reset();
        fixture.openShown();
        CHECK_FALSE(fixture.dock()->isVisible());
        fixture.action("timeline.panel")->trigger();
        CHECK(fixture.waitForTimeline(envoy));
    }
    CHECK(fixture.pane()->entity() == id);
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
    REQUIRE(fixture.waitForTimeline(envoy));
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
    fixture.openTimeline(envoy);
    const auto before = fixture.pane()->model()->shownEntries().size();
    fixture.tell(u"four"_s, u"2023-02-10"_s, u"Herald"_s,
                 u"NATO Secretary General Jens Stoltenberg arrived in Washington on February 8, 2023."_s);
    fixture.window->import({fixture.archive()});
    CHECK(waitFor([&] { return fixture.pane()->model()->shownEntries().size() > before; }, 60'000));
    CHECK(fixture.waitForTimeline(envoy));
}

TEST_CASE("The window can be closed while timelines are read", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    for (int time = 0; time < 4; ++time) {
        fixture.openWindow();
        fixture.action("timeline.panel")->trigger();
        if (time % 2 != 0) {
            REQUIRE(fixture.waitForNames());
            fixture.pane()->showEntity(fixture.idOf(envoy));
        }
        if (time > 1)
            fixture.action("timeline.window")->trigger();
        fixture.window->close();
        fixture.window.reset();
        CHECK(TimelineWindow::ownWindow() == nullptr);
    }
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
    fixture.openTimeline(envoy);
    CHECK_FALSE(fixture.action("timeline.addEvent")->isEnabled());
    CHECK_FALSE(fixture.action("timeline.suggestions")->isEnabled());
    CHECK_FALSE(fixture.action("timeline.changes")->isEnabled());
    Q_EMIT fixture.pane()->names()->contextMenuRequested(fixture.idOf(secretary), QPoint(50, 50));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (const QAction *action : menu->actions())
        CHECK_FALSE(action->text().contains(u"Hide"_s));
    menu->close();
}
