// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "mounts.h"
#include "testfiles.h"

#include "library/database.h"
#include "library/schema.h"
#include "library/statestore.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

// As the first release made it. Do not change.
constexpr const char *notesOfVersion1 = R"sql(
CREATE TABLE articles (
    article TEXT PRIMARY KEY,
    content BLOB NOT NULL,
    url TEXT NOT NULL,
    archive TEXT NOT NULL,
    path TEXT NOT NULL,
    member TEXT NOT NULL,
    title TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX articles_by_content ON articles (content);
CREATE INDEX articles_by_url ON articles (url) WHERE url <> '';
CREATE INDEX articles_by_path ON articles (path, member);
CREATE TABLE states (
    article TEXT PRIMARY KEY REFERENCES articles,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE tags (
    article TEXT NOT NULL REFERENCES articles,
    tag TEXT NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (article, tag)
) WITHOUT ROWID;
PRAGMA application_id=1145851476;
PRAGMA user_version=1;
)sql";

/// A library of two articles whose notes are of version 1; the first is read, starred and tagged.
class OldBench : public LibraryBench
{
public:
    OldBench()
    {
        write(u"a.md"_s, numberedArticle(1));
        write(u"b.md"_s, numberedArticle(2));
        import();
        id = row(u"a.md"_s).id;
        REQUIRE(QFile::remove(databaseFile(u"notes.db"_s)));
        execute(u"notes.db"_s, notesOfVersion1);
        const QByteArray key = id.toLatin1();
        const QByteArray marks = "INSERT INTO articles VALUES ('" + key +
                                 "', x'00', '', '', 'a.md', '', 'One'); INSERT INTO states VALUES ('" + key +
                                 "', 1, 1, 5); INSERT INTO tags VALUES ('" + key + "', '二月', 5)";
        execute(u"notes.db"_s, marks.constData());
    }

    void requireMarks(int version = 1) const
    {
        const ArticleRow marked = row(u"a.md"_s);
        CHECK((marked.read && marked.starred && marked.archived == (version > 1)));
        CHECK(marked.tags == QStringList{u"二月"_s});
        CHECK(marked.userTags == 1);
        const ArticleRow other = row(u"b.md"_s);
        CHECK_FALSE((other.read || other.starred || other.archived));
    }

    /// As the second release made it, with the first article archived and its source named. Do not change.
    void makeVersion2() const
    {
        const QByteArray sql = "ALTER TABLE states ADD COLUMN archived INTEGER NOT NULL DEFAULT 0; "
                               "CREATE TABLE source_names (source TEXT PRIMARY KEY, name TEXT NOT NULL, "
                               "modified INTEGER NOT NULL) "
                               "WITHOUT ROWID; PRAGMA user_version=2; UPDATE states SET archived = 1; "
                               "INSERT INTO source_names VALUES ('" +
                               row(u"a.md"_s).source.toUtf8() + "', 'The Paper', 5)";
        execute(u"notes.db"_s, sql.constData());
    }

    /// As the third release made it. Do not change.
    void makeVersion3() const
    {
        makeVersion2();
        execute(u"notes.db"_s,
                "CREATE TABLE saved_searches (id TEXT PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL, "
                "sort INTEGER NOT NULL, position INTEGER NOT NULL, created INTEGER NOT NULL, "
                "modified INTEGER NOT NULL) WITHOUT ROWID; PRAGMA user_version=3");
    }

    QString backup() const { return library() + u"/backups/notes-before-version-7.db"_s; }

    QString id;
};

qint64 versionOf(const QString &file)
{
    auto opened = Database::open(file, Database::Access::ReadOnly);
    REQUIRE(opened.ok());
    return (*opened)->number("PRAGMA user_version");
}

} // namespace

TEST_CASE("notes of version 1 are backed up and brought to version 7 with all marks", "[migration]")
{
    const OldBench bench;
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());

    CHECK(versionOf(bench.databaseFile(u"notes.db"_s)) == 7);
    bench.requireMarks();
    bench.requireSound();
    auto backup = Database::open(bench.backup(), Database::Access::ReadOnly);
    REQUIRE(backup.ok());
    CHECK((*backup)->number("PRAGMA user_version") == 1);
    CHECK((*backup)->number("SELECT read + starred FROM states") == 2);
    CHECK((*backup)->number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'") == 1);
    StateStore store(bench.library());
    store.setArchived({bench.id}, true);
    store.setSourceName(bench.row(u"b.md"_s).source, u"The Other Paper"_s);
    REQUIRE(store.flush().ok());
    CHECK(bench.row(u"a.md"_s).archived);
    CHECK(bench.row(u"b.md"_s).source == u"The Other Paper"_s);
}

TEST_CASE("notes of version 2 are backed up and brought to version 7 with names of sources", "[migration]")
{
    const OldBench bench;
    bench.makeVersion2();
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());

    CHECK(versionOf(bench.databaseFile(u"notes.db"_s)) == 7);
    CHECK(versionOf(bench.backup()) == 2);
    CHECK(bench.row(u"a.md"_s).archived);
    CHECK(bench.row(u"a.md"_s).source == u"The Paper"_s);
    const Search::SavedSearch search = Search::newSavedSearch(u"Trips"_s, u"seoul OR 首爾"_s);
    StateStore store(bench.library());
    store.putSavedSearch(search);
    REQUIRE(store.flush().ok());
    CHECK(bench.reader()->savedSearches()->size() == 1);
    CHECK(bench.reader()->annotations()->isEmpty());
    bench.requireSound();
}

TEST_CASE("notes of versions 1 and 2 have no saved searches, and are read as they are", "[migration]")
{
    const OldBench bench;
    const bool isVersion2 = GENERATE(false, true);
    if (isVersion2)
        bench.makeVersion2();
    const QByteArray before = readFile(bench.databaseFile(u"notes.db"_s));

    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadOnly).ok());
    const auto searches = bench.reader()->savedSearches();
    REQUIRE(searches.ok());
    CHECK(searches->isEmpty());
    CHECK(bench.row(u"a.md"_s).archived == isVersion2);
    CHECK((readFile(bench.databaseFile(u"notes.db"_s)) == before));
}

TEST_CASE("notes of versions 1 to 3 have no annotations, and are read as they are", "[migration]")
{
    const OldBench bench;
    const int version = GENERATE(1, 2, 3);
    if (version == 2)
        bench.makeVersion2();
    if (version == 3)
        bench.makeVersion3();
    const QByteArray before = readFile(bench.databaseFile(u"notes.db"_s));

    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadOnly).ok());
    const auto reader = bench.reader();
    CHECK(reader->annotations()->isEmpty());
    CHECK(reader->annotationsOf(bench.id)->isEmpty());
    CHECK(reader->annotation(bench.id).error().code == Error::Code::NotFound);
    CHECK(reader->colourNames()->isEmpty());
    CHECK_FALSE(bench.row(u"a.md"_s).noted);
    CHECK((readFile(bench.databaseFile(u"notes.db"_s)) == before));
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
    CHECK(versionOf(bench.databaseFile(u"notes.db"_s)) == 7);
    CHECK(bench.reader()->annotations()->isEmpty());
    bench.requireMarks(version);
    bench.requireSound();
}

TEST_CASE("notes that cannot be backed up are not migrated", "[migration]")
{
    const OldBench bench;
    writeFile(bench.library() + u"/backups"_s, "a file in the place of the folder");

    CHECK_FALSE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());

    CHECK(versionOf(bench.databaseFile(u"notes.db"_s)) == 1);
    bench.requireMarks();
}

TEST_CASE("notes of version 1 are read without a migration, and stay as they are", "[migration]")
{
    const OldBench bench;
    const QByteArray before = readFile(bench.databaseFile(u"notes.db"_s));

    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadOnly).ok());
    bench.requireMarks();
    const auto names = bench.reader()->sourceNames();
    REQUIRE(names.ok());
    REQUIRE(names->size() == 1);
    CHECK(names->constFirst().name == names->constFirst().source);
    CHECK(bench.reader()->article(bench.id).ok());
    bench.requireSound();

    CHECK((readFile(bench.databaseFile(u"notes.db"_s)) == before));
}

TEST_CASE("notes of version 1 are read on a medium that cannot be written", "[migration]")
{
    const OldBench bench;
    bench.execute(u"index.db"_s, "PRAGMA wal_checkpoint(TRUNCATE)");
    const ReadOnlyMount medium(bench.library());
    if (!medium.isMounted())
        SKIP("needs to be root and allowed to mount");

    REQUIRE(Library::Library::open(medium.folder(), OpenMode::ReadOnly).ok());
    const auto reader = LibraryReader::open(medium.folder());
    REQUIRE(reader.ok());
    const auto rows = (*reader)->rows({bench.id});
    REQUIRE(rows.ok());
    CHECK(rows->constFirst().starred);
    CHECK_FALSE(rows->constFirst().archived);
}

TEST_CASE("what left under version 6 is still known", "[migration]")
{
    const LibraryBench bench;
    const QString id = u"5f1d7a52-1f0c-4c51-9d3b-8f6f6c1d2e3a"_s;
    bench.execute(u"notes.db"_s,
                  "DROP TABLE exchanges; CREATE TABLE exchanges (id TEXT PRIMARY KEY, modified INTEGER NOT "
                  "NULL) WITHOUT ROWID; INSERT INTO exchanges VALUES "
                  "('5f1d7a52-1f0c-4c51-9d3b-8f6f6c1d2e3a', 1675245600000); PRAGMA user_version=6");
    const auto requireKnown = [&] {
        const auto known = (*LibraryReader::open(bench.library()))->exchanges();
        REQUIRE(known.ok());
        REQUIRE(known->value(id).size() == 1);
        CHECK(known->value(id).constFirst().modified.toMSecsSinceEpoch() == 1675245600000);
        CHECK(known->value(id).constFirst().digest == 0);
    };
    requireKnown();
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
    requireKnown();
    bench.requireSound();
}

TEST_CASE("a reader refuses notes of a newer Dateline by name", "[migration]")
{
    const LibraryBench bench;
    bench.execute(u"notes.db"_s, "PRAGMA user_version=99");

    const auto reader = LibraryReader::open(bench.library());

    REQUIRE_FALSE(reader.ok());
    CHECK(reader.error().code == Error::Code::Malformed);
    CHECK(reader.error().path == bench.databaseFile(u"notes.db"_s));
}
