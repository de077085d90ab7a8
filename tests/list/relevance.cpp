// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/daygroups.h"
#include "rows.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <random>
#include <tuple>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// A to H, A the oldest, H undated.
QList<Library::ArticleRow> letterRows()
{
    QList<Library::ArticleRow> rows;
    for (int i = 1; i <= 8; ++i)
        rows.append(articleRow(i, QString(QChar(u'@' + i)), i == 8 ? QString() : u"2023-01-0%1"_s.arg(i),
                               i % 2 ? u"Post"_s : u"Wire"_s));
    return rows;
}

QString letters(const QAbstractItemModel &model)
{
    return titles(model).join(QString());
}

struct Bench : ListStack
{
    Bench()
    {
        table.setSearchOrder(RelevanceOrder, Qt::DescendingOrder);
        table.reset(letterRows());
    }
};

/// What the order by relevance is, computed without any haste.
QStringList expectedTitles(const QList<Library::ArticleRow> &rows, const Search::SearchResult &result)
{
    std::vector<std::tuple<float, bool, qint64, QString, QString>> keys;
    for (const Library::ArticleRow &row : rows) {
        const auto hit = std::find_if(result.hits.begin(), result.hits.end(),
                                      [&row](const Search::Hit &one) { return one.article == row.number; });
        keys.emplace_back(hit == result.hits.end() ? 1e9F : -hit->score, row.dateOrigin == DateOrigin::None,
                          row.dateOrigin == DateOrigin::None ? 0 : -row.published, row.id, row.title);
    }
    std::sort(keys.begin(), keys.end());
    QStringList titles;
    for (const auto &key : keys)
        titles.append(std::get<4>(key));
    return titles;
}

} // namespace

TEST_CASE("Articles are in the order of their scores, then the newest first", "[list]")
{
    Bench bench;
    bench.table.setScores(found({1, 2, 3, 5, 8}, {2.5F, -1, 7, 2.5F, 2.5F}));
    CHECK(bench.table.sortColumn() == RelevanceOrder);
    CHECK(letters(bench.table) == u"CEAHBGFD"_s);
    CHECK(DayGroups::of(bench.list).isEmpty());

    bench.table.setScores(found({1, 2, 3}, {1, 2, 3}));
    CHECK(letters(bench.table) == u"CBAGFEDH"_s);
    bench.table.setScores(found({}));
    CHECK(letters(bench.table) == u"GFEDCBAH"_s);
    bench.table.setScores(nullptr);
    CHECK(bench.table.sortColumn() == DateColumn);
    CHECK(letters(bench.table) == u"GFEDCBAH"_s);
}

TEST_CASE("A search filters and sorts in one layout change", "[list]")
{
    Bench bench;
    bench.list.setValues(FacetKind::Source, {u"Post"_s});
    QItemSelectionModel selection(&bench.list);
    selection.select(bench.list.indexOfId(articleId(3)),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPersistentModelIndex five = bench.list.indexOfId(articleId(5));
    const QPersistentModelIndex seven = bench.list.indexOfId(articleId(7));
    const QSignalSpy layout(&bench.list, &QAbstractItemModel::layoutChanged);
    const QSignalSpy passing(&bench.list, &ArticleFilterModel::passingChanged);
    bench.list.setSearch(found({1, 2, 3, 5}, {1, 9, 3, 2}));
    CHECK(letters(bench.list) == u"CEA"_s);
    CHECK(layout.size() == 1);
    bench.list.setSearch(found({1, 2, 3, 5}, {5, 9, 3, 4}));
    CHECK(letters(bench.list) == u"AEC"_s);
    CHECK(layout.size() == 2);
    CHECK(passing.size() == 2);
    CHECK(five.data(TitleRole).toString() == u"E"_s);
    CHECK_FALSE(seven.isValid());
    CHECK(selection.selectedRows().size() == 1);
    CHECK(selection.isSelected(bench.list.indexOfId(articleId(3))));
    bench.list.setSearch(nullptr);
    CHECK(letters(bench.list) == u"GECA"_s);
    CHECK(layout.size() == 3);
}

TEST_CASE("Searches have an order of their own, and the list falls back to the one before", "[list]")
{
    Bench bench;
    const QSignalSpy changed(&bench.table, &ArticleTableModel::orderChanged);
    bench.list.sort(RelevanceOrder);
    CHECK(bench.table.sortColumn() == DateColumn);
    bench.list.sort(TitleColumn, Qt::AscendingOrder);
    REQUIRE(changed.size() == 1);
    bench.list.setSearch(found({1, 2, 5}, {1, 3, 2}));
    CHECK(changed.size() == 2);
    CHECK(letters(bench.list) == u"BEA"_s);
    bench.list.setSearch(found({1, 2}, {1, 3}));
    CHECK(changed.size() == 2);

    bench.list.sort(DateColumn, Qt::DescendingOrder);
    CHECK(letters(bench.list) == u"BA"_s);
    CHECK(bench.table.searchOrder() == DateColumn);
    bench.list.setSearch(nullptr);
    CHECK(bench.table.sortColumn() == TitleColumn);
    CHECK(letters(bench.list) == u"ABCDEFGH"_s);
    bench.list.setSearch(found({1, 4, 2}, {1, 3, 9}));
    CHECK(letters(bench.list) == u"DBA"_s);
    bench.table.setSearchOrder(RelevanceOrder, Qt::DescendingOrder);
    CHECK(letters(bench.list) == u"BDA"_s);
    bench.list.sort(RelevanceOrder, Qt::AscendingOrder);
    CHECK(letters(bench.list) == u"BDA"_s);
    bench.list.clearFilter();
    CHECK(letters(bench.list) == u"ABCDEFGH"_s);
}

TEST_CASE("The order by relevance is kept while articles come and change", "[list]")
{
    ListStack stack;
    stack.table.setSearchOrder(RelevanceOrder, Qt::DescendingOrder);
    std::mt19937 random(GENERATE(1U, 2U, 3U));
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    const auto randomRow = [&](int number) {
        Library::ArticleRow row =
            articleRow(number, u"title %1"_s.arg(number),
                       below(9) ? QDate(2023, 1, 1).addDays(below(30)).toString(Qt::ISODate) : QString());
        row.number = number + 1;
        return row;
    };
    const auto randomResult = [&] {
        QList<int> numbers;
        QList<float> scores;
        for (int number = 1; number < 300; number += 1 + below(4)) {
            numbers.append(number);
            scores.append(float(below(20)) - 3);
        }
        return found(numbers, scores);
    };
    QList<Library::ArticleRow> rows;
    for (int number = 0; number < 150; ++number)
        rows.append(randomRow(number));
    stack.table.reset(rows);
    Search::SearchResultPointer result = randomResult();
    stack.table.setScores(result);
    for (int round = 0; round < 40; ++round) {
        QList<Library::ArticleRow> batch;
        for (int i = below(3) == 0 ? 30 : 2; i > 0; --i) {
            const int number = below(int(rows.size()) + 5);
            batch.append(randomRow(std::min(number, int(rows.size()))));
            if (number >= rows.size())
                rows.append(batch.last());
            else
                rows[number] = batch.last();
        }
        stack.table.updateRows(batch);
        REQUIRE(titles(stack.table) == expectedTitles(rows, *result));
        if (below(2)) {
            result = randomResult();
            stack.table.setScores(result);
            REQUIRE(titles(stack.table) == expectedTitles(rows, *result));
        }
        if (below(3) == 0) {
            stack.table.setScores(nullptr);
            REQUIRE(titles(stack.table) == expectedTitles(rows, {}));
            stack.table.setScores(result);
        }
        if (below(5) == 0) {
            stack.list.sort(SourceColumn);
            stack.list.sort(RelevanceOrder);
        }
    }
}

TEST_CASE("The list falls back to an order by title that is yet to come", "[list]")
{
    ListStack stack;
    stack.table.setSearchOrder(RelevanceOrder, Qt::DescendingOrder);
    stack.list.setSearch(found({5, 4000, 3}, {1, 3, 2}));
    stack.list.setSearch(nullptr);
    stack.list.sort(TitleColumn);
    stack.list.setSearch(found({5, 4000, 3}, {1, 3, 2}));
    QList<Library::ArticleRow> rows;
    for (int number = 1; number < 6000; ++number)
        rows.append(articleRow(number, u"title %1"_s.arg(number * 7919 % 6000, 4, 10, QChar(u'0')),
                               QDate(2000, 1, 1).addDays(number).toString(Qt::ISODate)));
    stack.table.reset(rows);
    CHECK(titles(stack.list).size() == 3);
    CHECK(stack.list.index(0, 0).data(IdRole).toString() == articleId(4000));
    stack.list.setSearch(nullptr);
    REQUIRE(stack.table.pendingTitleOrder());
    CHECK(stack.table.sortColumn() == DateColumn);
    CHECK(stack.list.index(0, 0).data(IdRole).toString() == articleId(5999));
    while (stack.table.pendingTitleOrder())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5000);
    const QStringList sorted = titles(stack.list);
    CHECK(std::is_sorted(sorted.begin(), sorted.end()));
}
