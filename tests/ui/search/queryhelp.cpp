// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryhelp.h"

#include "readerfixture.h"
#include "search/queryparser.h"
#include "searchbench.h"
#include "support/textbutton.h"

#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::SearchBench;

namespace {

Search::QueryHelp *openHelp(const SearchBench &bench)
{
    QTest::mouseClick(bench.search->box()->helpButton(), Qt::LeftButton);
    auto *help = bench.room.findChild<Search::QueryHelp *>();
    REQUIRE(help);
    REQUIRE(help->isVisible());
    return help;
}

} // namespace

TEST_CASE("Every example of the help is understood", "[ui][search]")
{
    const SearchBench bench;
    const auto examples = openHelp(bench)->findChildren<Support::TextButton *>();
    CHECK(examples.size() > 12);
    for (const Support::TextButton *example : examples) {
        INFO(example->text().toStdString());
        CHECK(Search::parseQuery(example->text()).problems.isEmpty());
        CHECK_FALSE(example->accessibleDescription().isEmpty());
    }
}

TEST_CASE("An example is tried by a click", "[ui][search]")
{
    const SearchBench bench;
    Search::QueryHelp *help = openHelp(bench);
    auto *example = help->findChild<Support::TextButton *>();
    QTest::mouseClick(example, Qt::LeftButton);
    CHECK(bench.field()->text() == example->text());
    CHECK(bench.field()->hasFocus());
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("The help goes with Escape, back to where one was", "[ui][search]")
{
    const SearchBench bench;
    bench.search->showHelp();
    auto *help = bench.room.findChild<Search::QueryHelp *>();
    REQUIRE(help->isVisible());
    REQUIRE(help->isAncestorOf(bench.room.focusWidget()));
    QTest::keyClick(bench.room.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
    CHECK(bench.field()->hasFocus());
}
