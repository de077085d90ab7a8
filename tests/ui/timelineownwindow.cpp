// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinewindowfixture.h"

#include "timeline/line/timelineview.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinefilterbar.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using namespace Dateline::Test;

namespace {

/// Listens to Qt's warnings about stacks of pages that are asked for a page they do not have (any more).
class StackWarnings
{
public:
    StackWarnings()
    {
        heard.clear();
        former = qInstallMessageHandler(hear);
    }
    ~StackWarnings() { qInstallMessageHandler(former); }
    Q_DISABLE_COPY_MOVE(StackWarnings)

    static QStringList all() { return heard; }

private:
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (text.contains(u"not contained in stack"_s))
            heard.append(text);
        former(type, context, text);
    }

    inline static QStringList heard;
    inline static QtMessageHandler former = nullptr;
};

} // namespace

// Where timelines are shown, beside the article or in a window of their own, and what of it comes back.

TEST_CASE("No page is asked for that is gone when timelines and their window are closed",
          "[ui][timelinewindow]")
{
    const StackWarnings warnings;
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(fixture.envoy);
    fixture.action("timeline.window")->trigger();
    REQUIRE(TimelineWindow::ownWindow() != nullptr);
    SECTION("their own window")
    {
        TimelineWindow::ownWindow()->close();
    }
    SECTION("their own window, back beside the article")
    {
        fixture.action("timeline.window")->trigger();
    }
    SECTION("with the keyboard in a field of the filters")
    {
        fixture.pane()->findChild<QToolButton *>(u"filter"_s)->click();
        auto *bar = fixture.pane()->findChild<TimelinePanel::TimelineFilterBar *>();
        auto *field = bar->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, u"2023"_s);
    }
    SECTION("while timelines stand side by side")
    {
        fixture.pane()->compareWith(fixture.idOf(fixture.secretary));
    }
    SECTION("while a timeline is read")
    {
        fixture.pane()->showEntity(fixture.idOf(fixture.secretary));
    }
    fixture.window->close();
    fixture.window.reset();
    QCoreApplication::processEvents();
    CHECK(StackWarnings::all().isEmpty());
}

TEST_CASE("Timelines have a window of their own, and come back", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(fixture.envoy);
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

TEST_CASE("The panel is there at the start when it was there at the end", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(fixture.envoy);
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
    fixture.openTimeline(fixture.envoy);
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
    CHECK(fixture.waitForTimeline(fixture.envoy));
}

TEST_CASE("The panel shows the name again that it showed last", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    fixture.openShown();
    fixture.openTimeline(fixture.envoy);
    const QString id = fixture.pane()->entity();
    SECTION("at the start")
    {
        fixture.window->close();
        fixture.window.reset();
        fixture.openWindow();
        CHECK(fixture.waitForTimeline(fixture.envoy));
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
        CHECK(fixture.waitForTimeline(fixture.envoy));
    }
    CHECK(fixture.pane()->entity() == id);
}

TEST_CASE("The window can be closed while timelines are read", "[ui][timelinewindow]")
{
    TimelineWindow fixture;
    for (int time = 0; time < 4; ++time) {
        fixture.openWindow();
        fixture.action("timeline.panel")->trigger();
        if (time % 2 != 0) {
            REQUIRE(fixture.waitForNames());
            fixture.pane()->showEntity(fixture.idOf(fixture.envoy));
        }
        if (time > 1)
            fixture.action("timeline.window")->trigger();
        fixture.window->close();
        fixture.window.reset();
        CHECK(TimelineWindow::ownWindow() == nullptr);
    }
}
