// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "mounts.h"
#include "otherprocess.h"
#include "testfiles.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a library that another process writes is locked, says by whom, and can be read meanwhile",
          "[locking]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    OtherProcess holder({u"--hold-library"_s, bench.library()});
    REQUIRE(holder.readLine() == "open");

    const auto second = Library::Library::open(bench.library(), OpenMode::ReadWrite);

    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == Error::Code::Locked);
    CHECK(second.error().message.contains(QString::number(holder.processId())));
    CHECK(second.error().path == bench.library());
    const auto reading = Library::Library::open(bench.library(), OpenMode::ReadOnly);
    REQUIRE(reading.ok());
    CHECK((*reading)->isReadOnly());
    CHECK(bench.rows().size() == 1);
    CHECK(holder.wait() == 0);
    CHECK(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
}

TEST_CASE("the lock of a process that was killed does not stand in the way", "[locking]")
{
    LibraryBench bench;
    OtherProcess holder({u"--hold-library"_s, bench.library()});
    REQUIRE(holder.readLine() == "open");
    holder.kill();

    CHECK(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
}

TEST_CASE("a lock that a killed process had no time to write into does not stand in the way", "[locking]")
{
    LibraryBench bench;
    writeFile(bench.databaseFile(u"lock"_s), "");

    CHECK(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
}

TEST_CASE("reading goes on while an import writes", "[locking]")
{
    LibraryBench bench;
    for (int i = 0; i < 500; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    const auto reader = bench.reader();
    qint64 last = 0;

    const Imported imported = bench.tryImport({}, 10, [&](ImportJob &) {
        const qint64 count = reader->articleCount();
        CHECK(count >= last);
        last = count;
    });

    CHECK(imported.result.imported == 500);
    CHECK(reader->articleCount() == 500);
}

TEST_CASE("a library on a medium that cannot be written is read, and not opened for writing", "[locking]")
{
    LibraryBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QList<ArticleRow> before = bench.rows();
    const ReadOnlyMount medium(bench.library());
    if (!medium.isMounted())
        SKIP("needs to be root and allowed to mount");

    const auto writing = Library::Library::open(medium.folder(), OpenMode::ReadWrite);
    REQUIRE_FALSE(writing.ok());
    CHECK(writing.error().code == Error::Code::ReadOnly);
    REQUIRE(Library::Library::open(medium.folder(), OpenMode::ReadOnly).ok());
    const auto reader = LibraryReader::open(medium.folder());
    REQUIRE(reader.ok());
    QList<ArticleRow> rows;
    REQUIRE((*reader)->visitRows([&rows](ArticleRow &&row) {
        rows.append(row);
        return true;
    }));
    CHECK(rows == before);
    CHECK((*reader)->article(before.constFirst().id).ok());
}

TEST_CASE("opening read-only makes no file, and says so when there is no library", "[locking]")
{
    LibraryBench bench;
    const QString nowhere = bench.root() + u"/nowhere.dateline"_s;

    const auto opened = Library::Library::open(nowhere, OpenMode::ReadOnly);

    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().path.startsWith(nowhere));
    CHECK_FALSE(QFile::exists(nowhere));
}

TEST_CASE("a file in the place of the library is named", "[locking]")
{
    LibraryBench bench;
    const QString file = writeFile(bench.root() + u"/file.dateline"_s, "text");

    const auto opened = Library::Library::open(file, OpenMode::ReadWrite);

    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().path.startsWith(file));
    CHECK(readFile(file) == "text");
}
