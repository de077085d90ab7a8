// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"
#include "uiwaiting.h"

#include "import/dropoverlay.h"
#include "import/droptarget.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Import;
using namespace Qt::StringLiterals;

namespace {

/// A window with a field that takes drops of its own.
struct DropWindow
{
    DropWindow()
    {
        window.resize(600, 400);
        auto *column = new QVBoxLayout(&window);
        field = new QLineEdit(&window);
        column->addWidget(field);
        target = new DropTarget(&window);
        files.setUrls({QUrl::fromLocalFile(u"/a/news.zip"_s), QUrl::fromLocalFile(u"/a/articles"_s),
                       QUrl(u"https://example.org/x.zip"_s)});
        text.setText(u"words"_s);
        window.show();
    }

    bool enter(QWidget *widget, const QMimeData *data) const
    {
        QDragEnterEvent event({10, 10}, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }
    static void leave(QWidget *widget)
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(widget, &event);
    }
    bool drop(QWidget *widget, const QMimeData *data) const
    {
        QDropEvent event({10, 10}, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }
    DropOverlay *overlay() const { return window.findChild<DropOverlay *>(); }

    QWidget window;
    QLineEdit *field;
    DropTarget *target;
    QMimeData files;
    QMimeData text;
};

} // namespace

TEST_CASE("Files dragged over the window are announced and taken", "[import][drop]")
{
    const DropWindow bench;
    const QSignalSpy dropped(bench.target, &DropTarget::dropped);
    const QSignalSpy active(bench.target, &DropTarget::activeChanged);
    CHECK(bench.enter(const_cast<QWidget *>(&bench.window), &bench.files));
    CHECK(bench.overlay()->isVisible());
    CHECK(bench.overlay()->size() == bench.window.size());
    CHECK(bench.overlay()->accessibleName() == u"Drop to import");
    CHECK(bench.overlay()->accessibleDescription() == u"2 items");
    // The overlay lies under the mouse now: the drag leaves the window for it.
    DropWindow::leave(const_cast<QWidget *>(&bench.window));
    CHECK(bench.enter(bench.overlay(), &bench.files));
    CHECK_FALSE(Test::waitUntil([&] { return !bench.overlay()->isVisible(); }, 200));
    CHECK(bench.drop(bench.overlay(), &bench.files));
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.constFirst().constFirst().toStringList() ==
          QStringList{u"/a/news.zip"_s, u"/a/articles"_s});
    CHECK_FALSE(bench.overlay()->isVisible());
    CHECK(active.size() == 2);
}

TEST_CASE("A drag that leaves takes the announcement with it", "[import][drop]")
{
    const DropWindow bench;
    bench.enter(bench.field, &bench.files);
    CHECK(bench.target->isActive());
    DropWindow::leave(bench.field);
    CHECK(Test::waitUntil([&] { return !bench.overlay()->isVisible(); }));
    CHECK_FALSE(bench.target->isActive());
}

TEST_CASE("Files may be dropped on a text field, and text still goes into it", "[import][drop]")
{
    const DropWindow bench;
    const QSignalSpy dropped(bench.target, &DropTarget::dropped);
    CHECK(bench.enter(bench.field, &bench.text));
    CHECK_FALSE(bench.overlay()->isVisible());
    CHECK(bench.drop(bench.field, &bench.text));
    CHECK(bench.field->text() == u"words");
    CHECK(dropped.isEmpty());
    CHECK(bench.enter(bench.field, &bench.files));
    CHECK(bench.drop(bench.field, &bench.files));
    CHECK(bench.field->text() == u"words");
    CHECK(dropped.size() == 1);
}

TEST_CASE("Where nothing can be imported a drag says why, and drops nothing", "[import][drop]")
{
    const DropWindow bench;
    const QSignalSpy dropped(bench.target, &DropTarget::dropped);
    bench.target->setRefusal(u"The library is read-only."_s);
    bench.enter(bench.field, &bench.files);
    CHECK(bench.overlay()->isVisible());
    CHECK(bench.overlay()->accessibleDescription() == u"The library is read-only.");
    CHECK_FALSE(bench.drop(bench.overlay(), &bench.files));
    CHECK(dropped.isEmpty());
    CHECK_FALSE(bench.overlay()->isVisible());
}

TEST_CASE("Drags over other windows are left alone", "[import][drop]")
{
    const DropWindow bench;
    QLineEdit other;
    other.show();
    bench.enter(&other, &bench.files);
    CHECK_FALSE(bench.target->isActive());
}
