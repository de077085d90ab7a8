// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlelistview.h"
#include "list/rowgeometry.h"
#include "listfixture.h"

#include <QAccessible>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

TEST_CASE("Places of rows and headings are where one finds them", "[ui][list]")
{
    ListStack stack;
    stack.table.reset(rowsOfDays(50, GENERATE(1, 3, 7, 50)));
    RowGeometry geometry;
    geometry.setHeights(50, 20);
    const DayGroups groups = GENERATE(true, false) ? DayGroups::of(stack.list) : DayGroups();
    geometry.setRows(stack.list.rowCount(), groups.firstRows());
    int y = 0;
    for (int row = 0; row < 50; ++row) {
        const int group = geometry.groupOfRow(row);
        CHECK(group == groups.groupOfRow(row));
        if (group >= 0 && groups.firstRow(group) == row) {
            CHECK(geometry.headingTop(group) == y);
            CHECK(geometry.rowAt(y) == -1);
            CHECK(geometry.firstRowBelow(y) == row);
            CHECK(geometry.lastRowAbove(y) == row - 1);
            CHECK(geometry.groupAt(y) == group);
            y += 20;
        }
        CHECK(geometry.top(row) == y);
        for (const int inside : {y, y + 49}) {
            CHECK(geometry.rowAt(inside) == row);
            CHECK(geometry.firstRowBelow(inside) == row);
            CHECK(geometry.lastRowAbove(inside) == row);
            CHECK(geometry.groupAt(inside) == group);
        }
        y += 50;
    }
    CHECK(geometry.height() == y);
    CHECK(geometry.rowAt(y) == -1);
    CHECK(geometry.rowAt(-1) == -1);
    CHECK(geometry.firstRowBelow(y) == 50);
    CHECK(geometry.lastRowAbove(y) == 49);
}

TEST_CASE("The row at a point is the one whose area has it", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 5));
    shown.preferences.setGroupsByDay(GENERATE(true, false));
    shown.settle();
    shown.scroll(GENERATE(0, 333, 5000));
    int rows = 0;
    for (int y = 0; y < shown.articles.view()->viewport()->height(); y += 3) {
        const QModelIndex index = shown.rowsView()->indexAt({20, y});
        if (!index.isValid())
            continue;
        ++rows;
        CHECK(shown.rowsView()->visualRect(index).contains(20, y));
    }
    CHECK(rows > 60);
}

TEST_CASE("Scrolling to a row leaves it below the heading that stays on top", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 30));
    ArticleListView *view = shown.rowsView();
    for (const int row : {299, 0, 150, 149, 140, 160}) {
        view->scrollTo(shown.index(row));
        INFO(row);
        const QRect area = shown.area(row);
        CHECK(view->viewport()->rect().contains(area));
        CHECK(view->indexAt(area.topLeft()) == shown.index(row));
    }
    view->scrollTo(shown.index(200), QAbstractItemView::PositionAtTop);
    CHECK(view->indexAt({5, shown.area(200).top()}) == shown.index(200));
    CHECK_FALSE(view->indexAt({5, 2}).isValid());
    CHECK(shown.area(200).top() > 10);
}

TEST_CASE("Keys move by rows, pages and to the ends", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 4));
    shown.key(Qt::Key_Down);
    shown.clickRow(0);
    shown.key(Qt::Key_Down);
    CHECK(shown.current() == QStringLiteral("Article 298"));
    shown.key(Qt::Key_PageDown);
    const int paged = shown.articles.view()->currentIndex().row();
    CHECK(paged > 4);
    CHECK(paged < 12);
    CHECK(shown.articles.view()->viewport()->rect().contains(shown.area(paged)));
    shown.key(Qt::Key_PageUp);
    CHECK(shown.articles.view()->currentIndex().row() < 4);
    shown.key(Qt::Key_End);
    CHECK(shown.current() == QStringLiteral("Article 0"));
    CHECK(shown.articles.view()->viewport()->rect().contains(shown.area(299)));
    shown.key(Qt::Key_Down);
    CHECK(shown.current() == QStringLiteral("Article 0"));
    shown.key(Qt::Key_Home);
    CHECK(shown.current() == QStringLiteral("Article 299"));
    CHECK(shown.scrolled() == 0);
}

TEST_CASE("A click on a heading changes nothing", "[ui][list]")
{
    ShownList shown(rowsOfDays(100, 5));
    shown.clickRow(1);
    shown.scroll(400);
    shown.click({50, 5});
    CHECK(shown.articles.selectedCount() == 1);
    CHECK(shown.current() == QStringLiteral("Article 98"));
}

TEST_CASE("Rows that arrive above move nothing on the screen", "[ui][list]")
{
    ShownList shown(rowsOfDays(200, 5));
    const bool hasCurrent = GENERATE(true, false);
    shown.scroll(3000);
    const QString seen = shown.rowsView()->indexAt({50, 250}).data(TitleRole).toString();
    if (hasCurrent)
        shown.click({50, 250});
    const int before = shown.top(seen);
    shown.table.appendRows(rowsOfDays(60, 5, 200));
    shown.settle();
    CHECK(shown.top(seen) == before);
    // Scattered ones make the table lay itself out anew.
    QList<Library::ArticleRow> scattered;
    for (int i = 0; i < 20; ++i)
        scattered.append(articleRow(1000 + i, QStringLiteral("New %1").arg(i),
                                    QDate(2023, 2, 1).addDays(i).toString(Qt::ISODate)));
    shown.table.appendRows(scattered);
    shown.settle();
    CHECK(shown.top(seen) == before);
}

TEST_CASE("A filter leaves the current article where it is", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 5));
    shown.scroll(6000);
    const QString seen = shown.rowsView()->indexAt({50, 250}).data(TitleRole).toString();
    shown.click({50, 250});
    const int before = shown.top(seen);
    shown.table.setStarred({articleId(1)}, true);
    const QString digit = seen.right(1);
    shown.list.setSearch(foundByTitle(shown.table, digit));
    shown.settle();
    CHECK(shown.top(seen) == before);
    shown.list.clearFilter();
    shown.settle();
    CHECK(shown.top(seen) == before);
    CHECK(shown.current() == seen);
}

TEST_CASE("In another order the list begins at its top, or stays with the current article", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 5));
    shown.scroll(6000);
    shown.list.sort(DateColumn, Qt::AscendingOrder);
    shown.settle();
    CHECK(shown.scrolled() == 0);
    shown.scroll(6000);
    const QString seen = shown.rowsView()->indexAt({50, 250}).data(TitleRole).toString();
    shown.click({50, 250});
    const int before = shown.top(seen);
    shown.list.sort(DateColumn, Qt::DescendingOrder);
    shown.settle();
    CHECK(shown.top(seen) == before);
}

TEST_CASE("A list scrolls to its very end and no further", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 7));
    shown.preferences.setGroupsByDay(GENERATE(true, false));
    shown.settle();
    shown.scroll(1'000'000);
    CHECK(shown.area(299).bottom() + 1 == shown.articles.view()->viewport()->height());
    shown.list.setSearch(foundByTitle(shown.table, QStringLiteral("Article 12")));
    shown.settle();
    CHECK(shown.list.rowCount() == 11);
    CHECK(shown.scrolled() <= shown.articles.view()->verticalScrollBar()->maximum());
}

TEST_CASE("Marking an article paints its row and nothing else", "[ui][list]")
{
    struct Watcher : QObject
    {
        QRegion painted;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                painted += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    };
    ShownList shown(rowsOfDays(100, 5));
    REQUIRE(QTest::qWaitForWindowExposed(&shown.articles));
    shown.settle();
    Watcher watcher;
    shown.articles.view()->viewport()->installEventFilter(&watcher);
    shown.table.setRead({articleId(97)}, true);
    REQUIRE(QTest::qWaitFor([&] { return !watcher.painted.isEmpty(); }));
    CHECK(watcher.painted == QRegion(shown.area(2)));
}

TEST_CASE("A reader of the screen hears what a row says", "[ui][list]")
{
    ShownList shown({articleRow(1, QStringLiteral("Talks in Seoul"), QStringLiteral("2023-01-29"))});
    shown.table.setStarred({articleId(1)}, true);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(shown.rowsView());
    REQUIRE(view);
    CHECK(view->role() == QAccessible::List);
    CHECK_FALSE(view->text(QAccessible::Name).isEmpty());
    const QString row = view->child(0)->text(QAccessible::Name);
    INFO(row.toStdString());
    for (const char16_t *part : {u"Talks in Seoul", u"Harbour Post", u"2023", u"unread", u"starred"})
        CHECK(row.contains(QString::fromUtf16(part)));
}
