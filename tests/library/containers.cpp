// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a folder with a zip and a zip within a zip is imported with paths and members", "[containers]")
{
    LibraryBench bench;
    const QByteArray inner = zipOf({{u"deep/c.md"_s, numberedArticle(3)}});
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"spring.zip"_s, zipOf({{u"b.md"_s, numberedArticle(2)}, {u"inner.zip"_s, inner}}));

    const Imported imported = bench.import();

    CHECK(imported.result.imported == 3);
    CHECK(bench.row(u"a.md"_s).title == u"Report number 1"_s);
    CHECK(bench.row(u"spring.zip"_s, u"b.md"_s).title == u"Report number 2"_s);
    CHECK(bench.row(u"spring.zip"_s, u"inner.zip/deep/c.md"_s).title == u"Report number 3"_s);
    CHECK(bench.import().result.unchanged == 3);
}

TEST_CASE("a zip that is imported by itself shows its entries as paths", "[containers]")
{
    LibraryBench bench;
    bench.write(u"spring.zip"_s, zipOf({{u"in/b.md"_s, numberedArticle(2)},
                                        {u"inner.zip"_s, zipOf({{u"c.md"_s, numberedArticle(3)}})}}));
    const QString zip = bench.archive() + u"/spring.zip"_s;

    CHECK(bench.import({zip}).result.imported == 2);

    CHECK(bench.row(u"in/b.md"_s).archive == zip);
    CHECK(bench.row(u"inner.zip"_s, u"c.md"_s).archive == zip);
}

TEST_CASE("a re-packed zip is read again and only what changed is new", "[containers]")
{
    LibraryBench bench;
    bench.write(u"spring.zip"_s, zipOf({{u"a.md"_s, numberedArticle(1)}, {u"b.md"_s, numberedArticle(2)}}));
    bench.import();
    bench.write(u"spring.zip"_s, zipOf({{u"a.md"_s, numberedArticle(1)},
                                        {u"b.md"_s, numberedArticle(4)},
                                        {u"c.md"_s, numberedArticle(3)}}));

    const Imported imported = bench.import();

    CHECK(imported.result.unchanged == 1);
    CHECK(imported.result.imported == 2);
    CHECK(bench.rowOfTitle(u"Report number 2"_s).missing);
}

TEST_CASE("what an archive refused is said again when it is unchanged", "[containers]")
{
    LibraryBench bench;
    bench.write(u"spring.zip"_s,
                zipOf({{u"a.md"_s, numberedArticle(1)}, {u".hidden.md"_s, numberedArticle(2)}}));
    const Imported first = bench.import();
    const Imported second = bench.import();

    CHECK(first.refused() == 1);
    CHECK(second.result.problems == first.result.problems);
}

TEST_CASE("a file that is no archive, or a part of one, is refused by name and the rest is imported",
          "[containers]")
{
    const QByteArray whole = zipOf({{u"a.md"_s, numberedArticle(1)}, {u"b.md"_s, numberedArticle(2)}});
    const QByteArray broken =
        GENERATE_COPY(QByteArray(), QByteArray("just text"), whole.first(whole.size() / 2));
    LibraryBench bench;
    bench.write(u"broken.zip"_s, broken);
    bench.write(u"good.md"_s, numberedArticle(9));

    const Imported imported = bench.import();

    CHECK(imported.refused() >= 1);
    CHECK_FALSE(imported.reasonFor(u"broken.zip"_s).isEmpty());
    CHECK(bench.row(u"good.md"_s).title == u"Report number 9"_s);
    bench.requireSound();
}

TEST_CASE("a broken archive that is imported by itself is named by its path", "[containers]")
{
    LibraryBench bench;
    bench.write(u"broken.zip"_s, "just text");
    const QString file = bench.archive() + u"/broken.zip"_s;

    const Imported imported = bench.import({file});

    CHECK(imported.refused() == 1);
    CHECK_FALSE(imported.reasonFor(file).isEmpty());
}
