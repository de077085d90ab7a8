// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlefiltermodel.h"
#include "rows.h"

#include <QItemSelectionModel>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

/// "0" to "19"; even ones from Post, odd ones from Wire; the highest is the newest.
QList<Library::ArticleRow> numberedRows(int count = 20)
{
    QList<Library::ArticleRow> rows;
    for (int number = 0; number < count; ++number) {
        rows.append(articleRow(number, QString::number(number), {},
                               number % 2 ? QStringLiteral("Wire") : QStringLiteral("Post")));
        rows.last().dateOrigin = DateOrigin::FrontMatter;
        rows.last().published = 1'000'000LL * number;
    }
    return rows;
}

const QSet<QString> post{QStringLiteral("Post")};
const QSet<QString> wire{QStringLiteral("Wire")};

} // namespace

TEST_CASE("A filter change is one layout change without row signals", "[list]")
{
    ListStack stack;
    stack.table.reset(numberedRows());
    const QSignalSpy layout(&stack.list, &QAbstractItemModel::layoutChanged);
    const QSignalSpy removed(&stack.list, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&stack.list, &QAbstractItemModel::rowsInserted);
    const QSignalSpy filterChanged(&stack.list, &ArticleFilterModel::filterChanged);
    stack.list.setValues(FacetKind::Source, post);
    stack.list.setValues(FacetKind::Source, post);
    CHECK(layout.size() == 1);
    CHECK(removed.isEmpty());
    REQUIRE(filterChanged.size() == 1);
    CHECK(filterChanged[0][0].value<Criteria>() == Criteria(Criterion::Source));
    stack.list.clearFilter();
    CHECK(layout.size() == 2);
    CHECK(inserted.isEmpty());
}

TEST_CASE("Selected and persistent rows that stay listed survive a filter change", "[list]")
{
    ListStack stack;
    stack.table.reset(numberedRows());
    QItemSelectionModel selection(&stack.list);
    for (const int number : {4, 5, 10}) {
        selection.select(stack.list.indexOfId(articleId(number)),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    selection.setCurrentIndex(stack.list.indexOfId(articleId(10)), QItemSelectionModel::NoUpdate);
    const QPersistentModelIndex four = stack.list.indexOfId(articleId(4));
    const QPersistentModelIndex five = stack.list.indexOfId(articleId(5));

    stack.list.setValues(FacetKind::Source, post);
    CHECK(four.data(TitleRole).toString() == QStringLiteral("4"));
    CHECK_FALSE(five.isValid());
    CHECK(selection.currentIndex().data(TitleRole).toString() == QStringLiteral("10"));
    CHECK(selection.selectedRows().size() == 2);

    stack.list.sort(TitleColumn, Qt::AscendingOrder);
    stack.list.clearFilter();
    CHECK(four.data(TitleRole).toString() == QStringLiteral("4"));
    CHECK(selection.selectedRows().size() == 2);
}

TEST_CASE("Articles that change while a filter is set come and go", "[list]")
{
    ListStack stack;
    stack.table.reset(numberedRows());
    stack.list.setValues(FacetKind::Source, wire);
    const QSignalSpy passing(&stack.list, &ArticleFilterModel::passingChanged);
    REQUIRE(stack.list.rowCount() == 10);

    SECTION("a listed article gets another source")
    {
        Library::ArticleRow row = numberedRows()[7];
        row.source = QStringLiteral("Post");
        stack.table.updateRows({row});
        CHECK(stack.list.rowOfId(row.id) == -1);
        CHECK(stack.list.rowCount() == 9);
    }
    SECTION("a hidden article gets the source")
    {
        Library::ArticleRow row = numberedRows()[6];
        row.source = QStringLiteral("Wire");
        stack.table.updateRows({row});
        CHECK(titles(stack.list).indexOf(QStringLiteral("6")) ==
              titles(stack.list).indexOf(QStringLiteral("7")) + 1);
    }
    SECTION("a batch changes, moves and adds many")
    {
        QList<Library::ArticleRow> rows = numberedRows(60);
        for (Library::ArticleRow &row : rows)
            row.published = -row.published;
        stack.table.updateRows(rows);
        QStringList odd;
        for (int number = 1; number < 60; number += 2)
            odd.append(QString::number(number));
        CHECK(titles(stack.list) == odd);
    }
    CHECK(passing.size() >= 1);
    CHECK(stack.list.passingCount() == stack.list.rowCount());
}

TEST_CASE("Marks change what an unread list shows", "[list]")
{
    ListStack stack;
    stack.table.reset(numberedRows());
    stack.list.setStates(State::Unread);
    stack.table.setRead({articleId(3)}, true);
    CHECK(stack.list.rowOfId(articleId(3)) == -1);
    QStringList scattered;
    for (int number = 0; number < 20; number += 2)
        scattered.append(articleId(number));
    stack.table.setRead(scattered, true);
    CHECK(stack.list.rowCount() == 9);
    stack.table.setRead(scattered, false);
    CHECK(stack.list.rowCount() == 19);
}

TEST_CASE("Articles that were read stay listed until the filter changes", "[list]")
{
    ListStack stack;
    stack.table.reset(numberedRows());
    stack.list.setStates(State::Unread);
    const QSignalSpy removed(&stack.list, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex three = stack.list.indexOfId(articleId(3));
    for (const int number : {3, 4}) {
        stack.list.pin(articleId(number));
        stack.table.setRead({articleId(number)}, true);
    }
    CHECK(three.isValid());
    CHECK(removed.isEmpty());
    CHECK(stack.list.rowCount() == 20);
    CHECK(stack.list.passingCount() == 18);

    SECTION("through a new load of the table")
    {
        QList<Library::ArticleRow> rows = numberedRows();
        rows[3].read = true;
        stack.table.reset(rows);
        CHECK(stack.list.rowOfId(articleId(3)) >= 0);
    }
    SECTION("and leave with a filter that they do not pass")
    {
        stack.list.setSearch(found({7, 17}));
        CHECK(stack.list.rowOfId(articleId(4)) == -1);
        CHECK(stack.list.rowCount() == stack.list.passingCount());
    }
    SECTION("and leave when they are let go")
    {
        stack.list.unpin({articleId(3), articleId(4), articleId(5)});
        CHECK(stack.list.rowOfId(articleId(3)) == -1);
        CHECK(stack.list.rowCount() == 18);
    }
    SECTION("and the one being read stays where it passes the new filter")
    {
        stack.list.setStates({});
        stack.list.setStates(State::Unread);
        stack.list.pin(articleId(5));
        stack.list.setValues(
            FacetKind::Source,
            stack.list.indexOfId(articleId(5)).data(SourceRole).toString() == *post.cbegin() ? post : wire);
        stack.table.setRead({articleId(5)}, true);
        CHECK(stack.list.rowOfId(articleId(5)) >= 0);
    }
}

TEST_CASE("An article can be pinned before it arrives", "[list]")
{
    ListStack stack;
    stack.list.setValues(FacetKind::Source, wire);
    stack.list.pin(articleId(2));
    stack.table.updateRows(numberedRows(4));
    CHECK(titles(stack.list) == QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")});
}

TEST_CASE("A search finds articles by the numbers that they have now", "[list]")
{
    ListStack stack;
    stack.table.reset(numberedRows());
    const Search::SearchResultPointer result = found({4, 7, 100, 1000});
    stack.list.setSearch(result);
    CHECK(titles(stack.list) == QStringList{QStringLiteral("7"), QStringLiteral("4")});
    const QSignalSpy changed(&stack.list, &ArticleFilterModel::filterChanged);
    stack.list.setSearch(result);
    CHECK(changed.isEmpty());
    stack.list.setSearch(found({4, 7, 100, 1000}));
    CHECK(changed.size() == 1);

    SECTION("one that arrives later")
    {
        Library::ArticleRow late = articleRow(30, QStringLiteral("late"));
        late.number = 1000;
        stack.table.updateRows({late, articleRow(31, QStringLiteral("not found"))});
        CHECK(titles(stack.list).last() == QStringLiteral("late"));
        CHECK(stack.list.passingCount() == 3);
    }
    SECTION("many that arrive later")
    {
        stack.table.updateRows(numberedRows(200));
        CHECK(stack.list.rowCount() == 3);
    }
    SECTION("ones that got other numbers")
    {
        QList<Library::ArticleRow> rows = numberedRows();
        std::swap(rows[4].number, rows[5].number);
        rows[7].number = 50;
        stack.table.updateRows(rows);
        CHECK(titles(stack.list) == QStringList{QStringLiteral("5")});
        CHECK(stack.table.columns().slotOfNumber(4) == stack.table.slotOfId(articleId(5)));
        CHECK(stack.table.columns().slotOfNumber(5) == stack.table.slotOfId(articleId(4)));
        CHECK(stack.table.columns().slotOfNumber(50) == stack.table.slotOfId(articleId(7)));
        CHECK(stack.table.columns().slotOfNumber(7) == -1);
        CHECK(stack.table.articleAt(0).number == stack.table.rowCount() - 1);
    }
    SECTION("in another index")
    {
        QList<Library::ArticleRow> rows = numberedRows(4);
        rows[2].number = 7;
        stack.table.reset(rows);
        CHECK(titles(stack.list) == QStringList{QStringLiteral("2")});
        CHECK(stack.table.columns().slotOfNumber(-1) == -1);
    }
    CHECK(stack.list.passingCount() == stack.list.rowCount());
}
