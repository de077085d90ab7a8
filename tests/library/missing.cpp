// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a file that is gone is marked missing and kept", "[missing]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"b.md"_s, numberedArticle(2));
    bench.import();
    bench.remove(u"a.md"_s);

    const Imported imported = bench.import();

    CHECK(imported.result.missing == 1);
    CHECK(imported.result.unchanged == 1);
    const ArticleRow gone = bench.row(u"a.md"_s);
    CHECK(gone.missing);
    CHECK(imported.committed == QStringList{gone.id});
    CHECK_FALSE(bench.row(u"b.md"_s).missing);
    CHECK(bench.reader()->article(gone.id).ok());
    CHECK(bench.import().result.missing == 0);
    bench.requireSound();
}

TEST_CASE("a file that comes back is not missing any more", "[missing]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString id = bench.row(u"a.md"_s).id;
    bench.remove(u"a.md"_s);
    bench.import();
    bench.write(u"a.md"_s, numberedArticle(1));

    const Imported imported = bench.import();

    CHECK(imported.result.unchanged == 1);
    CHECK(imported.committed == QStringList{id});
    CHECK_FALSE(bench.row(u"a.md"_s).missing);
}

TEST_CASE("a file that moved keeps its article and is not missing", "[missing]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString id = bench.row(u"a.md"_s).id;
    bench.rename(u"a.md"_s, u"z.md"_s);

    const Imported imported = bench.import();

    CHECK(imported.result.duplicates == 1);
    const ArticleRow row = bench.row(u"z.md"_s);
    CHECK(row.id == id);
    CHECK_FALSE(row.missing);
    CHECK(bench.rows().size() == 1);
}

TEST_CASE("an article is missing only when its last file is gone", "[missing]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"b.md"_s, numberedArticle(1));
    bench.import();

    bench.remove(u"a.md"_s);
    bench.import();
    CHECK_FALSE(bench.row(u"b.md"_s).missing);

    bench.remove(u"b.md"_s);
    bench.import();
    REQUIRE(bench.rows().size() == 1);
    CHECK(bench.rows().constFirst().missing);
}

TEST_CASE("an archive in a folder that vanishes takes its articles with it, and brings them back",
          "[missing]")
{
    LibraryBench bench;
    const QByteArray zip = zipOf({{u"one.md"_s, numberedArticle(1)}, {u"two.md"_s, numberedArticle(2)}});
    bench.write(u"loose.md"_s, numberedArticle(3));
    bench.write(u"spring.zip"_s, zip);
    bench.import();
    bench.remove(u"spring.zip"_s);

    const Imported without = bench.import();
    CHECK(without.result.missing == 2);
    CHECK(bench.row(u"spring.zip"_s, u"one.md"_s).missing);
    CHECK_FALSE(bench.row(u"loose.md"_s).missing);

    bench.write(u"spring.zip"_s, zip);
    const Imported again = bench.import();
    CHECK(again.result.unchanged == 3);
    CHECK_FALSE(bench.row(u"spring.zip"_s, u"two.md"_s).missing);
}

TEST_CASE("an archive that lost a member and is otherwise as before is not read for ever", "[missing]")
{
    LibraryBench bench;
    bench.write(u"spring.zip"_s,
                zipOf({{u"one.md"_s, numberedArticle(1)}, {u"two.md"_s, numberedArticle(2)}}));
    bench.import();
    bench.write(u"spring.zip"_s, zipOf({{u"one.md"_s, numberedArticle(1)}}));

    CHECK(bench.import().result.missing == 1);
    const Imported again = bench.import();

    CHECK(again.result.unchanged == 1);
    CHECK(bench.row(u"spring.zip"_s, u"two.md"_s).missing);
    CHECK_FALSE(bench.row(u"spring.zip"_s, u"one.md"_s).missing);
}

TEST_CASE("an archive that became unreadable loses nothing of what it gave before", "[missing]")
{
    LibraryBench bench;
    bench.write(u"spring.zip"_s, zipOf({{u"one.md"_s, numberedArticle(1)}}));
    bench.import();
    bench.write(u"spring.zip"_s, "no zip at all");

    const Imported imported = bench.import();

    CHECK(imported.refused() == 1);
    CHECK_FALSE(imported.reasonFor(u"spring.zip"_s).isEmpty());
    CHECK(bench.rows().size() == 1);
    CHECK(bench.import().refused() == 1);
}
