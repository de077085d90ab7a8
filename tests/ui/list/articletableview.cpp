// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articletableview.h"
#include "listfixture.h"

#include <QHeaderView>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

struct ShownTable : ShownList
{
    explicit ShownTable(const QList<Library::ArticleRow> &rows)
        : ShownList(rows)
    {
        preferences.setListLayout(Support::ListLayout::Table);
        articles.resize(900, 500);
        settle();
    }

    QHeaderView *header() { return tableView()->horizontalHeader(); }
    void clickHeader(int column)
    {
        const QPoint point(header()->sectionViewportPosition(column) + 20, header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, point);
    }
};

} // namespace

TEST_CASE("A click on the head of a column sorts by it, another one the other way", "[ui][list]")
{
    ShownTable shown(rowsOfDays(30, 5));
    CHECK(shown.header()->sortIndicatorSection() == DateColumn);
    for (const int column : {TitleColumn, SourceColumn, TagsColumn, LanguageColumn}) {
        shown.clickHeader(column);
        CHECK(shown.table.sortColumn() == column);
        CHECK(shown.table.sortOrder() == Qt::AscendingOrder);
        CHECK(shown.header()->sortIndicatorSection() == column);
        shown.clickHeader(column);
        CHECK(shown.table.sortOrder() == Qt::DescendingOrder);
    }
    shown.clickHeader(DateColumn);
    CHECK(shown.table.sortOrder() == Qt::DescendingOrder);
    CHECK(shown.header()->sortIndicatorOrder() == Qt::DescendingOrder);
    shown.list.sort(SourceColumn);
    CHECK(shown.header()->sortIndicatorSection() == SourceColumn);
}

TEST_CASE("Columns come back as they were left, and the title is always there", "[ui][list]")
{
    ShownTable shown(rowsOfDays(30, 5));
    shown.header()->hideSection(TagsColumn);
    shown.header()->hideSection(TitleColumn);
    shown.header()->moveSection(0, 2);
    shown.header()->resizeSection(SourceColumn, 222);
    const QByteArray state = shown.articles.columnState();

    ShownTable next(rowsOfDays(30, 5));
    next.articles.setColumnState(state);
    CHECK(next.header()->isSectionHidden(TagsColumn));
    CHECK_FALSE(next.header()->isSectionHidden(TitleColumn));
    CHECK(next.header()->visualIndex(TitleColumn) == 2);
    CHECK(next.header()->sectionSize(SourceColumn) == 222);
    CHECK(next.header()->sortIndicatorSection() == DateColumn);
    next.articles.setColumnState("no state");
    CHECK(next.header()->sectionSize(SourceColumn) == 222);
}

TEST_CASE("Rows that arrive above the table's move nothing on the screen", "[ui][list]")
{
    ShownTable shown(rowsOfDays(300, 5));
    shown.scroll(2000);
    const QString seen = shown.tableView()->indexAt({50, 200}).data(TitleRole).toString();
    shown.click({50, 200});
    const int before = shown.top(seen);
    shown.table.appendRows(rowsOfDays(60, 5, 300));
    shown.settle();
    CHECK(shown.top(seen) == before);
    shown.list.setSearch(foundByTitle(shown.table, seen.right(1)));
    shown.settle();
    CHECK(shown.top(seen) == before);
}
