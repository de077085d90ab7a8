// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/daygroups.h"
#include "list/articlefiltermodel.h"
#include "rows.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

QList<Library::ArticleRow> fewDays()
{
    return {articleRow(1, QStringLiteral("A"), QStringLiteral("2023-01-31T23:59:59Z")),
            articleRow(2, QStringLiteral("B"), QStringLiteral("2023-01-31")),
            articleRow(3, QStringLiteral("C"), QStringLiteral("2023-01-29T12:00:00Z")),
            articleRow(4, QStringLiteral("D")), articleRow(5, QStringLiteral("E"))};
}

/// "2023-01-31: 2" for each group.
QStringList texts(const DayGroups &groups)
{
    QStringList texts;
    for (int group = 0; group < groups.count(); ++group)
        texts.append(QStringLiteral("%1: %2")
                         .arg(groups.day(group).isNull() ? QStringLiteral("undated")
                                                         : groups.day(group).toString(Qt::ISODate))
                         .arg(groups.size(group)));
    return texts;
}

} // namespace

TEST_CASE("Articles are grouped by their days in UTC, undated ones last in both orders", "[list]")
{
    ListStack stack;
    stack.table.reset(fewDays());
    CHECK(texts(DayGroups::of(stack.list)) == QStringList{QStringLiteral("2023-01-31: 2"),
                                                          QStringLiteral("2023-01-29: 1"),
                                                          QStringLiteral("undated: 2")});
    stack.list.sort(DateColumn, Qt::AscendingOrder);
    const DayGroups groups = DayGroups::of(stack.list);
    CHECK(texts(groups) == QStringList{QStringLiteral("2023-01-29: 1"), QStringLiteral("2023-01-31: 2"),
                                       QStringLiteral("undated: 2")});
    CHECK(groups.groupOfRow(0) == 0);
    CHECK(groups.groupOfRow(2) == 1);
    CHECK(groups.groupOfRow(4) == 2);
}

TEST_CASE("Only listed articles are grouped, and only in the order of dates", "[list]")
{
    ListStack stack;
    stack.table.reset(fewDays());
    stack.list.setSearch(found({2}));
    CHECK(texts(DayGroups::of(stack.list)) == QStringList{QStringLiteral("2023-01-31: 1")});
    stack.list.pin(articleId(3));
    CHECK(texts(DayGroups::of(stack.list)) ==
          QStringList{QStringLiteral("2023-01-31: 1"), QStringLiteral("2023-01-29: 1")});
    stack.list.sort(TitleColumn);
    CHECK(DayGroups::of(stack.list).isEmpty());
    CHECK(DayGroups().groupOfRow(3) == -1);
}

TEST_CASE("Groups agree with the rows at every signal of a change", "[list]")
{
    ListStack stack;
    std::mt19937 random(GENERATE(1U, 2U));
    QList<Library::ArticleRow> rows;
    for (int number = 0; number < 200; ++number)
        rows.append(articleRow(number, QStringLiteral("title %1").arg(number),
                               QDate(2023, 1, 1).addDays(int(random() % 20)).toString(Qt::ISODate)));
    stack.table.reset(rows);
    const auto check = [&] {
        const DayGroups groups = DayGroups::of(stack.list);
        int row = 0;
        for (int group = 0; group < groups.count(); ++group) {
            for (int i = 0; i < groups.size(group); ++i, ++row)
                REQUIRE(stack.list.index(row, 0).data(PublishedRole).toDateTime().date() ==
                        groups.day(group));
        }
        REQUIRE(row == stack.list.rowCount());
    };
    QObject::connect(&stack.list, &QAbstractItemModel::rowsInserted, &stack.list, check);
    QObject::connect(&stack.list, &QAbstractItemModel::rowsRemoved, &stack.list, check);
    QObject::connect(&stack.list, &QAbstractItemModel::layoutChanged, &stack.list, check);
    stack.list.setStates(State::Unread);
    for (int round = 0; round < 20; ++round) {
        QStringList ids;
        for (int i = 0; i < 12; ++i)
            ids.append(articleId(int(random() % 200)));
        stack.table.setRead(ids, round % 3 != 2);
        check();
    }
}

TEST_CASE("The first order by title of many articles comes later and blocks nothing", "[list]")
{
    ListStack stack;
    QList<Library::ArticleRow> rows;
    for (int number = 0; number < 6000; ++number)
        rows.append(articleRow(number,
                               QStringLiteral("title %1").arg(number * 7919 % 6000, 4, 10, QChar(u'0')),
                               QDate(2000, 1, 1).addDays(number).toString(Qt::ISODate)));
    stack.table.reset(rows);
    const QSignalSpy changed(&stack.table, &ArticleTableModel::orderChanged);
    const auto wait = [&] {
        while (stack.table.pendingTitleOrder())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5000);
    };

    stack.list.sort(TitleColumn, Qt::AscendingOrder);
    CHECK(stack.table.pendingTitleOrder() == Qt::AscendingOrder);
    CHECK(stack.table.sortColumn() == DateColumn);
    CHECK(changed.size() == 1);
    SECTION("another order is asked for meanwhile")
    {
        stack.list.sort(SourceColumn);
        CHECK_FALSE(stack.table.pendingTitleOrder());
        CHECK(stack.table.sortColumn() == SourceColumn);
    }
    SECTION("titles change and arrive meanwhile")
    {
        rows[17].title = QStringLiteral("a title before all others");
        stack.table.updateRows({rows[17], articleRow(7000, QStringLiteral("zzz"))});
        wait();
        CHECK(stack.table.sortColumn() == TitleColumn);
        const QStringList sorted = titles(stack.list);
        CHECK(sorted.first() == QStringLiteral("a title before all others"));
        CHECK(sorted.last() == QStringLiteral("zzz"));
        CHECK(std::is_sorted(sorted.begin(), sorted.end()));
    }
    SECTION("the other direction is at once there, once titles are ranked")
    {
        wait();
        stack.list.sort(TitleColumn, Qt::DescendingOrder);
        CHECK_FALSE(stack.table.pendingTitleOrder());
        CHECK(titles(stack.list).first() == QStringLiteral("title 5999"));
    }
}
