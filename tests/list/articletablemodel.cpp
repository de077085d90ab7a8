// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articletablemodel.h"
#include "rows.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

using Tester = QAbstractItemModelTester;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// 1 and 2 share a time; 5 has neither date, source, tags nor language.
QList<Library::ArticleRow> sampleRows()
{
    QList<Library::ArticleRow> rows{
        articleRow(2, QStringLiteral("Bridge"), QStringLiteral("2023-01-29"), QStringLiteral("Post"),
                   words("Seoul")),
        articleRow(1, QStringLiteral("Airport"), QStringLiteral("2023-01-29"), QStringLiteral("Wire"),
                   words("Tokyo")),
        articleRow(3, QStringLiteral("Canal"), QStringLiteral("2023-02-01T08:00:00Z"), QStringLiteral("Post"),
                   words("Seoul Busan")),
        articleRow(4, QStringLiteral("Dam"), QStringLiteral("2022-12-31T23:59:59Z"), QStringLiteral("Agency"),
                   words("Tokyo")),
        articleRow(5, QStringLiteral("Ebb"), QString(), QString()),
    };
    rows[0].language = QStringLiteral("ja");
    rows[4].language.clear();
    return rows;
}

} // namespace

TEST_CASE("The table gives back every field of an article", "[list]")
{
    Library::ArticleRow row =
        articleRow(0x1f, QStringLiteral("三國會談 <b>"), QStringLiteral("2023-01-29T23:30:00Z"),
                   QStringLiteral("海港郵報"), {QStringLiteral("北約"), QStringLiteral("南韓")});
    row.author = QStringLiteral("Kim");
    row.url = QStringLiteral("https://harbour.example/1");
    row.archive = QStringLiteral("/data/news.zip");
    row.path = QStringLiteral("2023/a.md");
    row.member = QStringLiteral("inner/b.md");
    row.versions = 3;
    row.missing = row.read = row.starred = true;

    ArticleTableModel table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.reset({row});
    CHECK(table.articleAt(0) == row);
    CHECK(table.idAt(0) == row.id);
    CHECK(table.rowOfId(row.id) == 0);
    CHECK(table.rowOfId(articleId(99)) == -1);

    const QModelIndex index = table.index(0, TagsColumn);
    CHECK(index.data(TitleRole).toString() == row.title);
    CHECK(index.data(SourceRole).toString() == row.source);
    CHECK(index.data(PublishedRole).toDateTime() ==
          QDateTime(QDate(2023, 1, 29), QTime(23, 30), QTimeZone::utc()));
    CHECK(index.data(PublishedHasTimeRole).toBool());
    CHECK(index.data(TagsRole).toStringList() == row.tags);
    CHECK(index.data(MemberRole).toString() == row.member);
    CHECK(index.data(VersionsRole).toInt() == 3);
    CHECK(index.data(StarredRole).toBool());
    CHECK(index.data(Qt::DisplayRole).toString().contains(u"北約"));
    CHECK_FALSE(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

TEST_CASE("Sorting puts what has no value last in both directions and breaks ties by age and id", "[list]")
{
    struct Case
    {
        Column column;
        Qt::SortOrder order;
        const char *titles;
    };
    const auto wanted = GENERATE(Case{DateColumn, Qt::DescendingOrder, "Canal Airport Bridge Dam Ebb"},
                                 Case{DateColumn, Qt::AscendingOrder, "Dam Airport Bridge Canal Ebb"},
                                 Case{TitleColumn, Qt::AscendingOrder, "Airport Bridge Canal Dam Ebb"},
                                 Case{TitleColumn, Qt::DescendingOrder, "Ebb Dam Canal Bridge Airport"},
                                 Case{SourceColumn, Qt::AscendingOrder, "Dam Canal Bridge Airport Ebb"},
                                 Case{SourceColumn, Qt::DescendingOrder, "Airport Canal Bridge Dam Ebb"},
                                 Case{TagsColumn, Qt::AscendingOrder, "Bridge Canal Airport Dam Ebb"},
                                 Case{TagsColumn, Qt::DescendingOrder, "Airport Dam Canal Bridge Ebb"},
                                 Case{LanguageColumn, Qt::AscendingOrder, "Canal Airport Dam Bridge Ebb"},
                                 Case{LanguageColumn, Qt::DescendingOrder, "Bridge Canal Airport Dam Ebb"});
    CAPTURE(wanted.column, wanted.order);
    ArticleTableModel table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);

    SECTION("when all rows are there")
    {
        table.reset(sampleRows());
        table.sort(wanted.column, wanted.order);
        CHECK(titles(table) == words(wanted.titles));
    }
    SECTION("when rows arrive one by one")
    {
        table.sort(wanted.column, wanted.order);
        for (const Library::ArticleRow &row : sampleRows())
            table.appendRows({row});
        CHECK(titles(table) == words(wanted.titles));
    }
    SECTION("when rows change until they are these")
    {
        QList<Library::ArticleRow> rows = sampleRows();
        for (Library::ArticleRow &row : rows) {
            row.title.prepend(u'Z');
            row.published = -row.published;
            row.source = QStringLiteral("Elsewhere");
            row.language = QStringLiteral("de");
            row.tags.clear();
        }
        table.sort(wanted.column, wanted.order);
        table.reset(rows);
        for (const Library::ArticleRow &row : sampleRows())
            table.updateRows({row});
        CHECK(titles(table) == words(wanted.titles));
    }
}

TEST_CASE("Sorting keeps persistent indexes on their articles", "[list]")
{
    ArticleTableModel table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.reset(sampleRows());
    const QPersistentModelIndex dam = table.index(table.rowOfId(articleId(4)), SourceColumn);
    table.sort(TitleColumn, Qt::AscendingOrder);
    CHECK(dam.data(TitleRole).toString() == QStringLiteral("Dam"));
    CHECK(dam.row() == 3);
    CHECK(dam.column() == SourceColumn);
}

TEST_CASE("Small changes of the table are told by narrow signals", "[list]")
{
    ArticleTableModel table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.reset(sampleRows());
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    const QSignalSpy layout(&table, &QAbstractItemModel::layoutChanged);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);

    SECTION("a read mark changes one row")
    {
        table.setRead({articleId(3), articleId(1234)}, true);
        REQUIRE(changed.size() == 1);
        CHECK(changed[0][0].toModelIndex().row() == 0);
        CHECK(changed[0][1].toModelIndex().row() == 0);
        CHECK(changed[0][2].value<QList<int>>() == QList<int>{ReadRole});
        table.setRead({articleId(3)}, true);
        CHECK(changed.size() == 1);
    }
    SECTION("a new article is inserted at its place")
    {
        table.appendRows({articleRow(6, QStringLiteral("Ferry"), QStringLiteral("2023-01-30"))});
        REQUIRE(inserted.size() == 1);
        CHECK(inserted[0][1].toInt() == 1);
        CHECK(changed.isEmpty());
    }
    SECTION("an article that is the same is not told")
    {
        table.updateRows(sampleRows());
        CHECK(changed.isEmpty());
    }
    SECTION("an id that comes twice in one batch is one row")
    {
        table.updateRows({articleRow(6, QStringLiteral("Ferry")), articleRow(6, QStringLiteral("Ferries"))});
        CHECK(titles(table).last() == QStringLiteral("Ferries"));
        CHECK(table.rowCount() == 6);
    }
    CHECK(layout.isEmpty());
    CHECK(reset.isEmpty());
}

TEST_CASE("A large batch of new articles ends up in order", "[list]")
{
    ArticleTableModel table;
    const Tester tester(&table, Tester::FailureReportingMode::Fatal);
    table.sort(TitleColumn, Qt::AscendingOrder);
    QStringList all;
    for (int batch = 0; batch < 5; ++batch) {
        QList<Library::ArticleRow> rows;
        for (int i = 0; i < 60; ++i) {
            const int number = (i * 5 + batch) * 7 % 300;
            rows.append(articleRow(number, QStringLiteral("Report %1").arg(number, 3, 10, QLatin1Char('0'))));
            all.append(rows.last().title);
        }
        const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        table.appendRows(rows);
        CHECK(inserted.size() == 1);
        all.sort();
        CHECK(titles(table) == all);
    }
    QStringList ids;
    for (int number = 0; number < 300; number += 2)
        ids.append(articleId(number));
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setStarred(ids, true);
    CHECK(changed.isEmpty());
    CHECK(table.index(table.rowOfId(articleId(4)), 0).data(StarredRole).toBool());
}
