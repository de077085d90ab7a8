// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "testfiles.h"

#include "library/checker.h"
#include "library/statestore.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

void mark(const LibraryBench &bench, const QString &id)
{
    StateStore store(bench.library());
    store.setRead({id}, true);
    store.setStarred({id}, true);
    store.setArchived({id}, true);
    store.setTag({id}, u"mine"_s, true);
    REQUIRE(store.flush().ok());
}

void deleteIndex(const LibraryBench &bench)
{
    for (const QString &name : {u"index.db"_s, u"index.db-wal"_s, u"index.db-shm"_s})
        QFile::remove(bench.databaseFile(name));
    REQUIRE_FALSE(QFile::exists(bench.databaseFile(u"index.db"_s)));
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
}

void requireMarked(const ArticleRow &row)
{
    CHECK(row.read);
    CHECK(row.starred);
    CHECK(row.archived);
    CHECK(row.tags.contains(u"mine"_s));
}

} // namespace

TEST_CASE("ids and marks are the same after the index was deleted and made again", "[rebuild]")
{
    LibraryBench bench;
    for (int i = 0; i < 30; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    bench.write(u"plain.txt"_s, "A text without an address, just a line of words that nobody else has.\n");
    bench.import();
    mark(bench, bench.row(u"7.md"_s).id);
    mark(bench, bench.row(u"plain.txt"_s).id);
    const QList<ArticleRow> before = bench.rows();
    deleteIndex(bench);
    CHECK(bench.rows().isEmpty());

    bench.import();

    QMap<QString, ArticleRow> after;
    for (const ArticleRow &row : bench.rows())
        after.insert(row.id, row);
    REQUIRE(after.size() == before.size());
    for (const ArticleRow &row : before) {
        ArticleRow same = after.value(row.id);
        same.number = row.number; // That of a new index is another.
        CHECK(same == row);
    }
    requireMarked(bench.row(u"7.md"_s));
    requireMarked(bench.row(u"plain.txt"_s));
}

TEST_CASE("marks find an article that moved by its content", "[rebuild]")
{
    LibraryBench bench;
    bench.write(u"a.txt"_s, "A text without an address, just a line of words that nobody else has.\n");
    bench.write(u"b.md"_s, numberedArticle(2));
    bench.import();
    const QString id = bench.row(u"a.txt"_s).id;
    mark(bench, id);
    deleteIndex(bench);
    bench.remove(u"a.txt"_s);
    bench.write(u"moved.zip"_s,
                zipOf({{u"x.md"_s, numberedArticle(9)},
                       {u"a.txt"_s, "A text without an address, just a line of words that nobody "
                                    "else has.\n"}}));
    bench.import();

    const ArticleRow row = bench.row(u"moved.zip"_s, u"a.txt"_s);
    CHECK(row.id == id);
    requireMarked(row);
}

TEST_CASE("marks find an article that moved and changed by its address", "[rebuild]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString id = bench.row(u"a.md"_s).id;
    mark(bench, id);
    deleteIndex(bench);
    bench.remove(u"a.md"_s);
    bench.write(u"other/b.md"_s,
                articleFile({u"Rewritten"_s, {}, u"http://www.paper.example/report/1/"_s, {}, {}, {}}));
    bench.import();

    const ArticleRow row = bench.row(u"other/b.md"_s);
    CHECK(row.id == id);
    requireMarked(row);
}

TEST_CASE("marks find an article without an address that changed by its path", "[rebuild]")
{
    LibraryBench bench;
    bench.write(u"a.txt"_s, "A text without an address, just a line of words that nobody else has.\n");
    bench.import();
    const QString id = bench.row(u"a.txt"_s).id;
    mark(bench, id);
    deleteIndex(bench);
    bench.write(u"a.txt"_s, "Another text without an address, with quite other words than before in it.\n");
    bench.import();

    const ArticleRow row = bench.row(u"a.txt"_s);
    CHECK(row.id == id);
    requireMarked(row);
}

TEST_CASE("marks of an article do not go to another one at its path with another address", "[rebuild]")
{
    LibraryBench bench;
    bench.write(u"latest.md"_s, numberedArticle(1));
    bench.import();
    mark(bench, bench.row(u"latest.md"_s).id);
    deleteIndex(bench);
    bench.write(u"latest.md"_s, numberedArticle(2));
    bench.import();

    CHECK_FALSE(bench.row(u"latest.md"_s).read);
}

TEST_CASE("marks stay at an article whose file changed since, also after the index was deleted", "[rebuild]")
{
    LibraryBench bench;
    bench.write(u"a.txt"_s, "A text without an address, just a line of words that nobody else has.\n");
    bench.import();
    mark(bench, bench.row(u"a.txt"_s).id);
    const QString id = bench.row(u"a.txt"_s).id;
    bench.write(u"a.txt"_s, "Another text without an address, with quite other words than before in it.\n");
    bench.import();
    CHECK(bench.row(u"a.txt"_s).id == id);
    requireMarked(bench.row(u"a.txt"_s));
    deleteIndex(bench);
    bench.import();

    CHECK(bench.row(u"a.txt"_s).id == id);
    requireMarked(bench.row(u"a.txt"_s));
}

TEST_CASE("resetting the index keeps the notes and gives the archives to import again", "[rebuild]")
{
    LibraryBench bench;
    bench.write(u"in/a.md"_s, numberedArticle(1));
    bench.write(u"b.zip"_s, zipOf({{u"b.md"_s, numberedArticle(2)}}));
    const QStringList paths{bench.archive() + u"/in"_s, bench.archive() + u"/b.zip"_s};
    bench.import(paths);
    mark(bench, bench.row(u"a.md"_s).id);
    const QList<ArticleRow> before = bench.rows();
    QStringList archives;
    {
        const auto library = Library::Library::open(bench.library(), OpenMode::ReadWrite);
        REQUIRE(library.ok());
        const auto reset = resetIndex(**library);
        REQUIRE(reset.ok());
        archives = *reset;
    }

    CHECK(archives == paths);
    CHECK(bench.rows().isEmpty());
    CHECK(QFile::exists(bench.databaseFile(u"index.db.before-rebuild"_s)));
    bench.import(archives);
    CHECK(bench.rows() == before);
    bench.requireSound();
}

TEST_CASE("the names that the user gave sources are there after the index was made again", "[rebuild]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString source = bench.row(u"a.md"_s).source;
    {
        StateStore store(bench.library());
        store.setSourceName(source, u"The Other Paper"_s);
        REQUIRE(store.flush().ok());
    }
    deleteIndex(bench);
    const auto withoutArticles = bench.reader()->sourceNames();
    REQUIRE(withoutArticles.ok());
    CHECK(*withoutArticles == QList<SourceName>{{source, u"The Other Paper"_s, 0}});
    bench.import();

    CHECK(bench.row(u"a.md"_s).source == u"The Other Paper"_s);
    bench.requireSound();
}

TEST_CASE("resetting an index right after an import that was killed knows the archive", "[rebuild]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    // A reader that is open keeps what was written in the write-ahead log.
    const auto reader = bench.reader();
    CHECK(reader->articleCount() == 0);
    bench.import();
    const auto library = Library::Library::open(bench.library(), OpenMode::ReadWrite);
    REQUIRE(library.ok());

    const auto archives = resetIndex(**library);

    REQUIRE(archives.ok());
    CHECK(*archives == QStringList{bench.archive()});
}
