// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlelist.h"
#include "list/articledelegate.h"
#include "listfixture.h"

#include <QContextMenuEvent>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

QString title(int number)
{
    return QStringLiteral("Article %1").arg(number);
}

Support::ListLayout anyLayout()
{
    return GENERATE(Support::ListLayout::Rows, Support::ListLayout::Table);
}

} // namespace

TEST_CASE("Each article that the reader chooses is told once", "[ui][list]")
{
    ShownList shown(rowsOfDays(50, 5));
    shown.preferences.setListLayout(anyLayout());
    shown.settle();
    const QSignalSpy chosen(&shown.articles, &ArticleList::chosen);
    shown.clickRow(2);
    shown.clickRow(2);
    shown.key(Qt::Key_Down);
    CHECK(shown.articles.selectNext(1));
    CHECK(shown.articles.select(articleId(40)));
    QStringList ids;
    for (const QList<QVariant> &arguments : chosen)
        ids.append(arguments.first().toString());
    CHECK(ids == QStringList{articleId(47), articleId(46), articleId(45), articleId(40)});
}

TEST_CASE("A selection of several chooses none of them", "[ui][list]")
{
    ShownList shown(rowsOfDays(50, 5));
    shown.preferences.setListLayout(anyLayout());
    shown.settle();
    shown.clickRow(2);
    const QSignalSpy chosen(&shown.articles, &ArticleList::chosen);
    const QSignalSpy changed(&shown.articles, &ArticleList::selectionChanged);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(shown.articles.selectedIds() == QStringList{articleId(47), articleId(46), articleId(45)});
    shown.clickRow(0, Qt::ControlModifier);
    CHECK(shown.articles.selectedIds() ==
          QStringList{articleId(49), articleId(47), articleId(46), articleId(45)});
    shown.clickRow(1, Qt::ShiftModifier);
    CHECK(shown.articles.selectedIds().first() == articleId(49));
    CHECK(shown.articles.selectedIds().contains(articleId(48)));
    CHECK(chosen.isEmpty());
    CHECK(changed.size() >= 4);
    shown.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(shown.articles.selectedCount() == 50);
    CHECK(shown.articles.selectedIds().size() == 50);
    CHECK(chosen.isEmpty());
    shown.clickRow(3);
    CHECK(chosen.size() == 1);
    CHECK(shown.articles.selectedIds() == QStringList{articleId(46)});
}

TEST_CASE("Neither filters nor orders nor articles that leave choose one", "[ui][list]")
{
    ShownList shown(rowsOfDays(50, 5));
    shown.preferences.setListLayout(anyLayout());
    shown.settle();
    shown.clickRow(4);
    const QSignalSpy chosen(&shown.articles, &ArticleList::chosen);
    shown.list.setSearch(foundByTitle(shown.table, QStringLiteral("Article 3")));
    CHECK(shown.articles.currentId().isEmpty());
    shown.list.sort(TitleColumn, Qt::AscendingOrder);
    shown.list.clearFilter();
    CHECK(shown.current() == title(45));
    shown.list.setStates(State::Unread);
    shown.table.setRead({articleId(45)}, true);
    CHECK(shown.articles.currentId().isEmpty());
    CHECK(chosen.isEmpty());
}

TEST_CASE("The way on leads from the place of an article that left the list", "[ui][list]")
{
    ShownList shown(rowsOfDays(50, 5));
    shown.list.setStates(State::Unread);
    shown.clickRow(4);
    REQUIRE(shown.current() == title(45));
    shown.table.setRead({articleId(45)}, true);
    REQUIRE(shown.articles.currentId().isEmpty());
    const int step = GENERATE(1, -1);
    SECTION("by one")
    {
        CHECK(shown.articles.selectNext(step));
    }
    SECTION("to an unread one")
    {
        CHECK(shown.articles.selectUnread(step));
    }
    CHECK(shown.current() == title(step > 0 ? 44 : 46));
}

TEST_CASE("Unread articles are found in both directions", "[ui][list]")
{
    ShownList shown(rowsOfDays(6, 5));
    shown.table.setRead({articleId(4), articleId(3), articleId(0)}, true);
    CHECK(shown.articles.selectUnread(1));
    CHECK(shown.current() == title(5));
    CHECK(shown.articles.selectUnread(1));
    CHECK(shown.current() == title(2));
    CHECK(shown.articles.selectUnread(1));
    CHECK_FALSE(shown.articles.selectUnread(1));
    CHECK(shown.current() == title(1));
    CHECK(shown.articles.selectUnread(-1));
    CHECK(shown.articles.selectUnread(-1));
    CHECK(shown.current() == title(5));
    CHECK_FALSE(shown.articles.selectNext(-1));
}

TEST_CASE("Shift extends from the article that was chosen last, however it was chosen", "[ui][list]")
{
    ShownList shown(rowsOfDays(20, 5));
    shown.preferences.setListLayout(anyLayout());
    shown.settle();
    QAbstractItemView *view = shown.articles.view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(shown.index(0)).center());
    REQUIRE(shown.articles.selectNext(1));
    REQUIRE(shown.articles.selectNext(1));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(shown.articles.selectedCount() == 2);
}

TEST_CASE("After a selection comes the article below it, else the one above", "[ui][list]")
{
    ShownList shown(rowsOfDays(6, 5));
    QAbstractItemView *view = shown.articles.view();
    REQUIRE(shown.articles.select(articleId(4)));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(shown.articles.selectedCount() == 2);
    CHECK(shown.articles.selectAfterSelection());
    CHECK(shown.current() == title(2));
    REQUIRE(shown.articles.select(articleId(0)));
    CHECK(shown.articles.selectAfterSelection());
    CHECK(shown.current() == title(1));
    view->selectAll();
    CHECK_FALSE(shown.articles.selectAfterSelection());
}

TEST_CASE("A click on a star tells of the star and chooses nothing", "[ui][list]")
{
    ShownList shown(rowsOfDays(50, 5));
    shown.preferences.setListLayout(anyLayout());
    shown.settle();
    const QSignalSpy chosen(&shown.articles, &ArticleList::chosen);
    const QSignalSpy starred(&shown.articles, &ArticleList::starClicked);
    const QModelIndex index = shown.index(2);
    const bool isTable = shown.articles.view() == shown.tableView();
    const QRect star = isTable ? shown.tableView()->starArea(index) : shown.rowsView()->starArea(index);
    REQUIRE(shown.area(2).contains(star.center()));
    shown.click(star.center());
    REQUIRE(starred.size() == 1);
    CHECK(starred.first().first().toString() == articleId(47));
    CHECK(chosen.isEmpty());
    shown.click(shown.area(2).center(), {}, Qt::MiddleButton);
    CHECK(shown.articles.selectedCount() == 0);
}

TEST_CASE("A menu is asked for the selected articles, by pointer and by key", "[ui][list]")
{
    ShownList shown(rowsOfDays(50, 5));
    shown.clickRow(1);
    const QSignalSpy requested(&shown.articles, &ArticleList::contextMenuRequested);
    QWidget *viewport = shown.articles.view()->viewport();
    const QPoint point = shown.area(1).center();
    QContextMenuEvent byPointer(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
    QCoreApplication::sendEvent(viewport, &byPointer);
    REQUIRE(requested.size() == 1);
    CHECK(requested.first().first().toPoint() == viewport->mapToGlobal(point));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(shown.articles.view(), &byKey);
    REQUIRE(requested.size() == 2);
    CHECK(shown.area(1).contains(viewport->mapFromGlobal(requested.last().first().toPoint())));
}

TEST_CASE("Rows and table share the current article and the selection", "[ui][list]")
{
    ShownList shown(rowsOfDays(300, 5));
    shown.articles.select(articleId(100));
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    const QSignalSpy chosen(&shown.articles, &ArticleList::chosen);
    shown.preferences.setListLayout(Support::ListLayout::Table);
    shown.settle();
    CHECK(shown.articles.view() == shown.tableView());
    CHECK(shown.current() == title(99));
    CHECK(shown.articles.selectedIds() == QStringList{articleId(100), articleId(99)});
    CHECK(shown.tableView()->viewport()->rect().intersects(shown.area(200)));
    CHECK(shown.tableView()->hasFocus());
    shown.articles.select(articleId(10));
    shown.preferences.setListLayout(Support::ListLayout::Rows);
    shown.settle();
    CHECK(shown.current() == title(10));
    CHECK(shown.rowsView()->viewport()->rect().contains(shown.area(289)));
    CHECK(chosen.size() == 1);
}
