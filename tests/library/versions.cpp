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

namespace {

const QString address = u"https://paper.example/bridge"_s;

QByteArray bridge(const QString &title, const QString &date, const QString &url = {})
{
    return articleFile({title, date, url, {}, {}, {}});
}

QList<ArticleVersion> versionsOf(const LibraryBench &bench, const QString &id)
{
    const auto versions = bench.reader()->versions(id);
    REQUIRE(versions.ok());
    return *versions;
}

} // namespace

TEST_CASE("a changed file without an address becomes a newer version of its article", "[versions]")
{
    LibraryBench bench;
    bench.write(u"bridge.md"_s, bridge(u"Bridge closed"_s, u"2023-02-01T08:00:00Z"_s));
    bench.import();
    const QString id = bench.row(u"bridge.md"_s).id;
    bench.write(u"bridge.md"_s, bridge(u"Bridge open again"_s, u"2023-02-03T08:00:00Z"_s));

    const Imported imported = bench.import();

    CHECK(imported.result.updated == 1);
    CHECK(imported.committed == QStringList{id});
    CHECK(bench.titles() == QStringList{u"Bridge open again"_s});
    const ArticleRow row = bench.row(u"bridge.md"_s);
    CHECK(row.id == id);
    CHECK(row.versions == 2);
    const QList<ArticleVersion> versions = versionsOf(bench, id);
    REQUIRE(versions.size() == 2);
    CHECK(versions.at(0).title == u"Bridge open again"_s);
    CHECK(versions.at(0).listed);
    CHECK(versions.at(1).title == u"Bridge closed"_s);
    CHECK_FALSE(versions.at(1).listed);
    const auto earlier = bench.reader()->article(id, versions.at(1).number);
    REQUIRE(earlier.ok());
    CHECK(earlier->text.contains(u"the matter of Bridge closed"_s));
    bench.requireSound();
}

TEST_CASE("a changed file under the same date is listed with its new text", "[versions]")
{
    const QString date = GENERATE(u"2023-02-01T08:00:00Z"_s, QString());
    LibraryBench bench;
    bench.write(u"bridge.md"_s, bridge(u"Bridge closed"_s, date));
    bench.import();
    bench.write(u"bridge.md"_s, bridge(u"Bridge shut"_s, date));

    bench.import();

    CHECK(bench.titles() == QStringList{u"Bridge shut"_s});
}

TEST_CASE("a file that was corrected to an earlier date is listed as it is now", "[versions]")
{
    LibraryBench bench;
    bench.write(u"bridge.md"_s, bridge(u"Bridge closed"_s, u"2023-02-10T08:00:00Z"_s));
    bench.import();
    bench.write(u"bridge.md"_s, bridge(u"Bridge shut"_s, u"2023-02-01T08:00:00Z"_s));

    bench.import();

    CHECK(bench.titles() == QStringList{u"Bridge shut"_s});
}

TEST_CASE("a file that differs only in its front matter shows the new front matter", "[versions]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, articleFile({u"Bridge"_s, u"2023-02-01T08:00:00Z"_s, {}, {}, {u"Old"_s}, {}}));
    bench.import();
    bench.write(u"a.md"_s, articleFile({u"Bridge"_s, u"2023-02-02T08:00:00Z"_s, {}, {}, {u"New"_s}, {}}));

    bench.import();

    const ArticleRow row = bench.row(u"a.md"_s);
    CHECK(row.tags == QStringList{u"New"_s});
    CHECK(publishedString(row.published, true, row.dateOrigin) == u"2023-02-02T08:00:00Z"_s);
    CHECK(row.versions == 1);
}

TEST_CASE("of two files with one address the one published later is listed, whichever came first",
          "[versions]")
{
    const bool isNewestFirst = GENERATE(false, true);
    const bool isOneImport = GENERATE(false, true);
    LibraryBench bench;
    const QByteArray older = bridge(u"Bridge closed"_s, u"2023-02-01T08:00:00Z"_s, address);
    const QByteArray newer = bridge(u"Bridge open again"_s, u"2023-02-03T08:00:00Z"_s, address);

    bench.write(u"a.md"_s, isNewestFirst ? newer : older);
    if (!isOneImport)
        bench.import();
    bench.write(u"b.md"_s, isNewestFirst ? older : newer);
    const Imported imported = bench.import();

    CHECK(imported.result.updated == 1);
    CHECK(bench.titles() == QStringList{u"Bridge open again"_s});
    const ArticleRow row = bench.rows().constFirst();
    CHECK(row.versions == 2);
    CHECK(row.path == (isNewestFirst ? u"a.md"_s : u"b.md"_s));
    CHECK(versionsOf(bench, row.id).constLast().title == u"Bridge closed"_s);
}

TEST_CASE("an address is the same however it is written", "[versions]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, bridge(u"Bridge closed"_s, u"2023-02-01T08:00:00Z"_s, address));
    bench.write(u"b.md"_s, bridge(u"Bridge open again"_s, u"2023-02-03T08:00:00Z"_s,
                                  u"http://www.paper.example/bridge/?utm_source=feed#top"_s));
    bench.import();

    CHECK(bench.titles() == QStringList{u"Bridge open again"_s});
    const QString id = bench.rows().constFirst().id;
    CHECK(bench.reader()->idOfUrl(u"https://paper.example/bridge"_s) == id);
    CHECK(bench.reader()->idOfUrl(u"https://paper.example/other"_s).isEmpty());
}

TEST_CASE("the same content elsewhere is a duplicate, not a second row", "[versions]")
{
    LibraryBench bench;
    bench.write(u"a/one.md"_s, numberedArticle(1));
    bench.write(u"b/copy.md"_s, numberedArticle(1));
    bench.write(u"c.zip"_s, zipOf({{u"copy.md"_s, numberedArticle(1)}, {u"other.md"_s, numberedArticle(2)}}));

    const Imported imported = bench.import();

    CHECK(imported.result.imported == 2);
    CHECK(imported.result.duplicates == 2);
    CHECK(bench.rows().size() == 2);
    CHECK(bench.rowOfTitle(u"Report number 1"_s).versions == 1);
    CHECK(bench.import().result.unchanged == 4);
}

TEST_CASE("short notices with one title and different days are different articles", "[versions]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, articleFile({u"Weather"_s, u"2023-02-01"_s, {}, {}, {}, u"Rain."_s}));
    bench.write(u"b.md"_s, articleFile({u"Weather"_s, u"2023-02-02"_s, {}, {}, {}, u"Rain."_s}));

    CHECK(bench.import().result.imported == 2);
    CHECK(bench.rows().size() == 2);
}

TEST_CASE("another address in the same file is another article", "[versions]")
{
    LibraryBench bench;
    bench.write(u"latest.md"_s, numberedArticle(1));
    bench.import();
    const QString first = bench.row(u"latest.md"_s).id;
    bench.write(u"latest.md"_s, numberedArticle(2));

    const Imported imported = bench.import();

    CHECK(imported.result.imported == 1);
    CHECK(bench.rows().size() == 2);
    CHECK(bench.rowOfTitle(u"Report number 2"_s).id != first);
    const ArticleRow left = bench.rowOfTitle(u"Report number 1"_s);
    CHECK(left.id == first);
    CHECK(left.missing);
    INFO("the row that lost its file has to be told as changed");
    CHECK(imported.committed.contains(first));
}

TEST_CASE("an article that got its address later is found by it", "[versions]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, bridge(u"Bridge closed"_s, u"2023-02-01T08:00:00Z"_s));
    bench.import();
    bench.write(u"a.md"_s, bridge(u"Bridge closed today"_s, u"2023-02-02T08:00:00Z"_s, address));
    bench.import();
    bench.write(u"b.md"_s, bridge(u"Bridge open again"_s, u"2023-02-03T08:00:00Z"_s, address));

    const Imported imported = bench.import();

    CHECK(imported.result.updated == 1);
    REQUIRE(bench.titles() == QStringList{u"Bridge open again"_s});
    const ArticleRow row = bench.rows().constFirst();
    CHECK(row.versions == 3);
    CHECK(bench.reader()->idOfUrl(address) == row.id);
}

TEST_CASE("a version of another article, or none, is not found", "[versions]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"b.md"_s, numberedArticle(2));
    bench.import();
    const QString id = bench.row(u"a.md"_s).id;
    const qint64 foreign = versionsOf(bench, bench.row(u"b.md"_s).id).constFirst().number;

    for (const auto &article : {bench.reader()->article(id, foreign), bench.reader()->article(u"nothing"_s),
                                bench.reader()->article(id, 4711)}) {
        REQUIRE_FALSE(article.ok());
        CHECK(article.error().code == Error::Code::NotFound);
    }
}
