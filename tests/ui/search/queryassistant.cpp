// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryassistant.h"

#include "readerfixture.h"
#include "search/completionfeed.h"
#include "searchbench.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::SearchBench;
using Dateline::Test::waitFor;

namespace {

/// The bench, once the values of its library are known.
struct AssistantBench : SearchBench
{
    AssistantBench()
    {
        auto *feed = field()->findChild<Search::CompletionFeed *>();
        const QSignalSpy fed(feed, &Search::CompletionFeed::fed);
        // Someone comes back after articles changed.
        pane->setFocus();
        pane->view()->setFocus();
        table.setRead({table.idAt(0)}, true);
        search->focusBox();
        REQUIRE(waitFor([&] { return !fed.isEmpty(); }));
    }
};

} // namespace

TEST_CASE("Plain words bring no suggestions", "[ui][search]")
{
    const AssistantBench bench;
    bench.type(u"herald 北約"_s);
    CHECK_FALSE(bench.isPopupOpen());
}

TEST_CASE("Values of the library are suggested, and Tab takes the first", "[ui][search]")
{
    const AssistantBench bench;
    bench.type(u"source:"_s);
    REQUIRE(bench.isPopupOpen());
    CHECK(bench.popup()->count() == 2);
    CHECK(bench.popup()->current() == -1);
    CHECK(bench.field()->hasFocus());
    bench.type(u"c"_s);
    CHECK(bench.popup()->count() == 1);
    bench.key(Qt::Key_Tab);
    CHECK(bench.field()->text().toStdString() == "source:courier.example");
    CHECK(bench.field()->hasFocus());
    CHECK_FALSE(bench.isPopupOpen());
}

TEST_CASE("Return is a plain Return until one moves into the suggestions", "[ui][search]")
{
    const AssistantBench bench;
    bench.type(u"source:"_s);
    REQUIRE(bench.isPopupOpen());
    SECTION("Return leads to the list")
    {
        bench.key(Qt::Key_Return);
        CHECK_FALSE(bench.isPopupOpen());
        CHECK(bench.field()->text() == u"source:");
    }
    SECTION("Down and Return take a suggestion")
    {
        bench.key(Qt::Key_Down);
        CHECK(bench.popup()->current() == 0);
        CHECK_FALSE(bench.field()->accessibleDescription().isEmpty());
        bench.key(Qt::Key_Return);
        CHECK(bench.field()->text().size() > u"source:"_s.size());
        CHECK(bench.field()->hasFocus());
    }
    SECTION("Escape closes the suggestions only")
    {
        bench.key(Qt::Key_Escape);
        CHECK_FALSE(bench.isPopupOpen());
        CHECK(bench.field()->text() == u"source:");
    }
    SECTION("Up from the first one goes back to the field")
    {
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Up);
        CHECK(bench.popup()->current() == -1);
        CHECK(bench.isPopupOpen());
    }
    SECTION("They go with the focus")
    {
        bench.pane->view()->setFocus();
        CHECK_FALSE(bench.isPopupOpen());
    }
    SECTION("A click takes one")
    {
        auto *list = bench.popup()->findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        CHECK(bench.field()->text().size() > u"source:"_s.size());
    }
}

TEST_CASE("Nothing is suggested for what an input method composes", "[ui][search]")
{
    const AssistantBench bench;
    bench.type(u"source:"_s);
    REQUIRE(bench.isPopupOpen());
    bench.compose(u"he"_s);
    bench.compose({}, u"Her"_s);
    CHECK(bench.isPopupOpen());
    bench.key(Qt::Key_Tab);
    CHECK(bench.field()->text().toStdString() == "source:herald.example");
}

TEST_CASE("Recent queries come back", "[ui][search]")
{
    const AssistantBench bench;
    for (const QString &query : {u"first"_s, u"second"_s})
        bench.preferences->addRecentQuery(query);
    bench.key(Qt::Key_Up);
    REQUIRE(bench.isPopupOpen());
    REQUIRE(bench.popup()->count() == 2);
    CHECK(bench.popup()->current() == 0);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    CHECK(bench.field()->text() == u"first");

    bench.key(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(bench.isPopupOpen());
    bench.key(Qt::Key_Return);
    CHECK(bench.field()->text() == u"second");
}

TEST_CASE("A query is remembered once it is left", "[ui][search]")
{
    const AssistantBench bench;
    bench.type(u"\"Article 4\""_s);
    REQUIRE(bench.waitForRows(1));
    CHECK(bench.preferences->recentQueries().isEmpty());
    bench.key(Qt::Key_Return);
    CHECK(bench.preferences->recentQueries() == QStringList{u"\"Article 4\""_s});
}

TEST_CASE("The last twenty queries are kept, each once", "[ui][search]")
{
    const AssistantBench bench;
    for (int i = 0; i < 30; ++i)
        bench.preferences->addRecentQuery(QString::number(i));
    bench.preferences->addRecentQuery(u" 15 "_s);
    bench.preferences->addRecentQuery({});
    const QStringList recent = bench.preferences->recentQueries();
    CHECK(recent.size() == 20);
    CHECK(recent.first() == u"15");
    CHECK(recent[1] == u"29");
    CHECK(recent.count(u"15"_s) == 1);
}
