// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("an article that changed is found by what it says now", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"albatross over the harbour"_s);
    bench.import();
    REQUIRE(bench.found(u"albatross"_s).size() == 1);
    bench.add(u"one"_s, u"cormorant over the harbour"_s);
    bench.import();

    CHECK(bench.found(u"albatross"_s).isEmpty());
    CHECK(bench.found(u"cormorant harbour"_s) == QStringList{u"one"_s});
    bench.requireSound();
}

TEST_CASE("what is imported while a search is open is found by the next one", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"albatross"_s);
    bench.import();
    REQUIRE(bench.found(u"albatross"_s).size() == 1);
    bench.add(u"two"_s, u"another albatross"_s);
    bench.import();

    CHECK(bench.foundSorted(u"albatross"_s) == QStringList{u"one"_s, u"two"_s});
}

TEST_CASE("a file read again with the same content leaves the index as it is", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"albatross 海鳥"_s);
    bench.import();
    for (int i = 0; i < 3; ++i) {
        bench.add(u"one"_s, u"albatross 海鳥"_s);
        bench.import();
    }
    bench.execute(u"index.db"_s, "INSERT INTO terms (terms) VALUES ('integrity-check')");

    CHECK(bench.found(u"albatross"_s) == QStringList{u"one"_s});
    CHECK(bench.found(u"海鸟"_s) == QStringList{u"one"_s});
}

TEST_CASE("an article whose title alone was read otherwise before is found by the new one only", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"albatross"_s, {{}, {}, {}, {}, {u"birds"_s}, {}});
    bench.import();
    // As an earlier parser might have: other tags of the same content.
    bench.add(u"one"_s, u"albatross"_s, {{}, {}, {}, {}, {u"seafowl"_s}, {}});
    bench.import();

    CHECK(bench.found(u"seafowl"_s).size() == 1);
    CHECK(bench.found(u"birds"_s).isEmpty());
}

TEST_CASE("articles that an earlier program stored are searched after the next import", "[search]")
{
    SearchBench bench;
    bench.add(u"one"_s, u"albatross"_s);
    bench.add(u"two"_s, u"cormorant"_s);
    bench.import();
    bench.execute(u"index.db"_s, "INSERT INTO terms (terms) VALUES ('delete-all'); "
                                 "INSERT INTO pending_terms SELECT number FROM versions");
    CHECK(bench.reader()->pendingVersions() == 2);
    CHECK(bench.found(u"albatross"_s).isEmpty());
    bench.add(u"three"_s, u"albatross again"_s);
    bench.import();

    CHECK(bench.reader()->pendingVersions() == 0);
    CHECK(bench.foundSorted(u"albatross"_s) == QStringList{u"one"_s, u"three"_s});
}
