// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchcontroller.h"

#include "readerfixture.h"
#include "searchbench.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::SearchBench;
using Dateline::Test::waitFor;

TEST_CASE("What is typed is searched, and what is found is listed", "[ui][search]")
{
    SearchBench bench;
    QSignalSpy changed(bench.search.get(), &Search::SearchController::queryChanged);
    bench.type(u"\"Article 4\""_s);
    REQUIRE(bench.waitForRows(1));
    CHECK(bench.search->query().text == u"\"Article 4\""_s);
    CHECK_FALSE(changed.isEmpty());
    bench.field()->clear();
    CHECK(bench.filter.rowCount() == 5);
    CHECK(bench.search->query().isEmpty());
    CHECK(bench.filter.filter().isEmpty());
}

TEST_CASE("A word that is not complete finds what begins with it", "[ui][search]")
{
    SearchBench bench;
    bench.type(u"artic"_s);
    CHECK(bench.waitForRows(5));
}

TEST_CASE("Keys lead from the search into the list", "[ui][search]")
{
    SearchBench bench;
    bench.type(u"Article"_s);
    REQUIRE(bench.waitForRows(5));
    SECTION("Down chooses the first article when none is current")
    {
        bench.key(Qt::Key_Down);
        CHECK(bench.pane->view()->hasFocus());
        CHECK_FALSE(bench.pane->list()->currentId().isEmpty());
    }
    SECTION("Return keeps the current article")
    {
        const QString third = bench.filter.index(2, 0).data(List::IdRole).toString();
        bench.pane->list()->select(third);
        bench.key(Qt::Key_Return);
        CHECK(bench.pane->view()->hasFocus());
        CHECK(bench.pane->list()->currentId() == third);
    }
    SECTION("Escape empties the field, and then leaves it")
    {
        bench.key(Qt::Key_Escape);
        CHECK(bench.field()->text().isEmpty());
        CHECK(bench.field()->hasFocus());
        CHECK(bench.waitForRows(5));
        bench.key(Qt::Key_Escape);
        CHECK(bench.pane->view()->hasFocus());
    }
}

TEST_CASE("Tab leads from the search over its help to the list", "[ui][search]")
{
    SearchBench bench;
    bench.key(Qt::Key_Tab);
    CHECK(bench.search->box()->helpButton()->hasFocus());
    QTest::keyClick(bench.room.focusWidget(), Qt::Key_Tab);
    CHECK(bench.pane->view()->hasFocus());
    QTest::keyClick(bench.room.focusWidget(), Qt::Key_Backtab);
    CHECK(bench.search->box()->helpButton()->hasFocus());
    QTest::keyClick(bench.room.focusWidget(), Qt::Key_Backtab);
    CHECK(bench.field()->hasFocus());
}

TEST_CASE("Box and filter follow each other", "[ui][search]")
{
    SearchBench bench;
    bench.type(u"\"Article 4\""_s);
    REQUIRE(bench.waitForRows(1));
    const List::ArticleFilter searched = bench.filter.filter();

    SECTION("The search goes with the filter")
    {
        bench.filter.clearFilter();
        CHECK(bench.field()->text().isEmpty());
        CHECK(bench.search->query().isEmpty());
        CHECK(bench.filter.rowCount() == 5);
        bench.filter.setFilter(searched);
        CHECK(bench.field()->text() == u"\"Article 4\""_s);
        CHECK(bench.search->query().text == u"\"Article 4\""_s);
    }
    SECTION("The search stays while other filters change")
    {
        bench.filter.setValues(List::FacetKind::Source, {u"Herald"_s});
        CHECK(bench.field()->text() == u"\"Article 4\""_s);
        CHECK(bench.filter.rowCount() == 0);
        bench.filter.setValues(List::FacetKind::Source, {});
        CHECK(bench.filter.rowCount() == 1);
    }
}

TEST_CASE("The search asks again when articles came", "[ui][search]")
{
    SearchBench bench;
    bench.type(u"Article"_s);
    REQUIRE(bench.waitForRows(5));
    bench.write(u"a08.md"_s, u"Article 8"_s, u"2023-01-08"_s, u"Herald"_s);
    bench.import();
    const QSignalSpy changed(bench.search.get(), &Search::SearchController::queryChanged);
    bench.search->repeat();
    bench.readRows();
    CHECK(bench.waitForRows(6));
    CHECK(changed.isEmpty());
    CHECK(bench.field()->text() == u"Article"_s);
}

TEST_CASE("A new result takes the old one's place without an empty list between", "[ui][search]")
{
    SearchBench bench;
    bench.type(u"\"Article 4\""_s);
    REQUIRE(bench.waitForRows(1));
    QList<int> counts;
    QObject::connect(&bench.filter, &List::ArticleFilterModel::passingChanged,
                     [&] { counts.append(bench.filter.passingCount()); });
    bench.search->run(u"\"Article 5\""_s);
    CHECK(bench.filter.rowCount() == 1);
    REQUIRE(waitFor([&] { return bench.search->query().text == u"\"Article 5\""_s; }));
    CHECK(counts == QList<int>{1});
    CHECK(bench.field()->text() == u"\"Article 5\""_s);
}
