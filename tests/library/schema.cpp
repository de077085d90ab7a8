// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "testfiles.h"

#include "library/backup.h"
#include "library/database.h"
#include "library/schema.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// What opening gives, for writing and for reading, when it must fail.
QList<Error> errorsOfOpening(const QString &folder)
{
    QList<Error> errors;
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Library::Library::open(folder, mode);
        REQUIRE_FALSE(opened.ok());
        errors.append(opened.error());
    }
    return errors;
}

} // namespace

TEST_CASE("both databases carry Dateline's mark and the current version", "[schema]")
{
    LibraryBench bench;
    for (const Schema *schema : {&indexSchema(), &notesSchema()}) {
        INFO(schema->fileName);
        auto opened = openForReading(bench.library(), *schema, Database::Access::ReadOnly);
        REQUIRE(opened.ok());
        CHECK((*opened)->number("PRAGMA application_id") == schema->applicationId);
        CHECK((*opened)->number("PRAGMA user_version") == qint64(schema->migrations.size()));
    }
}

TEST_CASE("a database of a newer Dateline is refused by name and left as it is", "[schema]")
{
    const QString name = GENERATE(u"notes.db"_s, u"index.db"_s);
    LibraryBench bench;
    bench.execute(name, "PRAGMA user_version=99");
    const QByteArray before = readFile(bench.databaseFile(name));

    for (const Error &error : errorsOfOpening(bench.library())) {
        CHECK(error.code == Error::Code::Malformed);
        CHECK(error.path == bench.databaseFile(name));
    }
    CHECK((readFile(bench.databaseFile(name)) == before));
}

TEST_CASE("a database of another program is refused by name and left as it is", "[schema]")
{
    const QString name = GENERATE(u"notes.db"_s, u"index.db"_s);
    LibraryBench bench;
    bench.execute(name, "PRAGMA journal_mode=DELETE");
    REQUIRE(QFile::remove(bench.databaseFile(name)));
    bench.execute(name, "CREATE TABLE songs (name TEXT)");
    const QByteArray before = readFile(bench.databaseFile(name));

    for (const Error &error : errorsOfOpening(bench.library())) {
        CHECK(error.code == Error::Code::Malformed);
        CHECK(error.path == bench.databaseFile(name));
    }
    INFO("not even its journal mode may change");
    CHECK((readFile(bench.databaseFile(name)) == before));
}

TEST_CASE("a text file in the place of a database is refused by name and left as it is", "[schema]")
{
    const QString name = GENERATE(u"notes.db"_s, u"index.db"_s);
    LibraryBench bench;
    const QByteArray text = QByteArray("These are notes of another kind.\n").repeated(100);
    writeFile(bench.databaseFile(name), text);

    for (const Error &error : errorsOfOpening(bench.library())) {
        CHECK(error.code == Error::Code::Malformed);
        CHECK(error.path == bench.databaseFile(name));
    }
    CHECK((readFile(bench.databaseFile(name)) == text));
}

TEST_CASE("an empty index beside present notes is made anew", "[schema]")
{
    LibraryBench bench;
    bench.execute(u"notes.db"_s, "PRAGMA user_version");
    writeFile(bench.databaseFile(u"index.db"_s), {});

    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
    CHECK(bench.rows().isEmpty());
    bench.requireSound();
}

TEST_CASE("precious notes of an earlier version are backed up before they are migrated", "[schema]")
{
    static constexpr const char *first[] = {"CREATE TABLE notes (text TEXT)"};
    static constexpr const char *both[] = {first[0], "ALTER TABLE notes ADD COLUMN colour TEXT"};
    const Schema earlier{"notes.db", 77, false, true, 1, first};
    const Schema later{"notes.db", 77, false, true, 2, both};
    const QTemporaryDir folder;
    {
        auto made = openForWriting(folder.path(), earlier);
        REQUIRE(made.ok());
        REQUIRE((*made)->execute("INSERT INTO notes VALUES ('kept')"));
    }
    {
        auto migrated = openForWriting(folder.path(), later);
        REQUIRE(migrated.ok());
        CHECK((*migrated)->number("SELECT count(colour) + count(*) FROM notes WHERE text = 'kept'") == 1);
        CHECK((*migrated)->number("PRAGMA user_version") == 2);
    }
    const QStringList backups = QDir(folder.filePath(u"backups"_s)).entryList(QDir::Files);
    REQUIRE(backups.size() == 1);
    auto backup =
        Database::open(folder.filePath(u"backups/"_s + backups.constFirst()), Database::Access::ReadOnly);
    REQUIRE(backup.ok());
    CHECK((*backup)->number("PRAGMA user_version") == 1);
    CHECK((*backup)->number("SELECT count(*) FROM notes") == 1);
}

TEST_CASE("a migration that fails leaves the database as it was", "[schema]")
{
    static constexpr const char *first[] = {"CREATE TABLE notes (text TEXT)"};
    static constexpr const char *broken[] = {first[0],
                                             "CREATE TABLE half (x); INSERT INTO nothing VALUES (1)"};
    const Schema later{"notes.db", 77, false, true, 2, broken};
    const QTemporaryDir folder;
    REQUIRE(openForWriting(folder.path(), {"notes.db", 77, false, true, 1, first}).ok());

    CHECK_FALSE(openForWriting(folder.path(), later).ok());

    auto opened = Database::open(folder.filePath(u"notes.db"_s), Database::Access::ReadOnly);
    REQUIRE(opened.ok());
    CHECK((*opened)->number("PRAGMA user_version") == 1);
    CHECK((*opened)->number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == 0);
}

TEST_CASE("a database that is behind cannot be opened for reading and says what to do", "[schema]")
{
    static constexpr const char *first[] = {"CREATE TABLE notes (text TEXT)"};
    static constexpr const char *both[] = {first[0], "ALTER TABLE notes ADD COLUMN colour TEXT"};
    const QTemporaryDir folder;
    REQUIRE(openForWriting(folder.path(), {"notes.db", 77, false, true, 1, first}).ok());

    const auto opened =
        openForReading(folder.path(), {"notes.db", 77, false, true, 2, both}, Database::Access::ReadOnly);

    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Error::Code::ReadOnly);
}

TEST_CASE("a backup is a whole copy that replaces an earlier one", "[backup]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString file = bench.root() + u"/kept/it's a copy.db"_s;
    writeFile(file, "an earlier backup");
    auto index = Database::open(bench.databaseFile(u"index.db"_s), Database::Access::ReadOnly);
    REQUIRE(index.ok());

    REQUIRE(backUp(**index, file).ok());

    auto copy = Database::open(file, Database::Access::ReadOnly);
    REQUIRE(copy.ok());
    CHECK((*copy)->number("SELECT count(*) FROM articles") == 1);
    CHECK((*copy)->number("PRAGMA application_id") == indexSchema().applicationId);
    CHECK(QDir(bench.root() + u"/kept"_s).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a backup that fails leaves the earlier one in its place", "[backup]")
{
    LibraryBench bench;
    for (int i = 0; i < 50; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    bench.import();
    bench.execute(u"index.db"_s, "PRAGMA wal_checkpoint(TRUNCATE)");
    const QString file = writeFile(bench.root() + u"/earlier.db"_s, "an earlier backup");
    QByteArray bytes = readFile(bench.databaseFile(u"index.db"_s));
    for (qsizetype page = 4; page * 4096 + 64 < bytes.size(); ++page)
        bytes.replace(page * 4096, 64, QByteArray(64, '\xff'));
    writeFile(bench.databaseFile(u"index.db"_s), bytes);
    auto index = Database::open(bench.databaseFile(u"index.db"_s), Database::Access::ReadOnly);
    REQUIRE(index.ok());

    CHECK_FALSE(backUp(**index, file).ok());

    CHECK(readFile(file) == "an earlier backup");
    CHECK(QDir(bench.root()).entryList({u"earlier.db*"_s}, QDir::Files) == QStringList{u"earlier.db"_s});
}

TEST_CASE("a file that is to be there is not made when it is not", "[schema]")
{
    LibraryBench bench;
    const QString file = bench.databaseFile(u"notes.db"_s);
    REQUIRE(QFile::remove(file));
    const auto opened = openForWriting(bench.library(), notesSchema(), Database::Access::ReadWriteExisting);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == Error::Code::Unreadable);
    CHECK(opened.error().path == file);
    CHECK_FALSE(QFile::exists(file));
}
