// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "otherprocess.h"
#include "testfiles.h"

#include <QRandomGenerator>
#include <QSet>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int looseFiles = 300;
constexpr int packedFiles = 200;

void writeArchive(LibraryBench &bench)
{
    for (int i = 0; i < looseFiles; ++i)
        bench.write(u"loose/%1.md"_s.arg(i), numberedArticle(i));
    QList<PackedFile> packed;
    for (int i = 0; i < packedFiles; ++i)
        packed.append({u"%1.md"_s.arg(i), numberedArticle(looseFiles + i)});
    bench.write(u"packed.zip"_s, zipOf(packed));
}

/// How many rounds of killing; DATELINE_KILL_ROUNDS asks for more.
int killRounds()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("DATELINE_KILL_ROUNDS", &isSet);
    return isSet ? asked : 20;
}

QSet<QString> idsOf(const QList<ArticleRow> &rows)
{
    QSet<QString> ids;
    for (const ArticleRow &row : rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

TEST_CASE("a cancelled import keeps what it committed, and the next one completes the rest", "[interruption]")
{
    LibraryBench bench;
    for (int i = 0; i < 3000; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));

    const Imported stopped = bench.tryImport({}, 10, [](ImportJob &job) { job.cancel(); });

    REQUIRE(stopped.result.cancelled);
    CHECK_FALSE(stopped.result.failure.has_value());
    const QSet<QString> kept = idsOf(bench.rows());
    CHECK(kept.size() == stopped.result.imported);
    CHECK(kept == QSet<QString>(stopped.committed.cbegin(), stopped.committed.cend()));
    CHECK_FALSE(bench.reader()->imports()->constFirst().finished.isValid());
    bench.requireSound();

    const Imported completed = bench.import();
    CHECK(completed.result.unchanged == stopped.result.imported);
    CHECK(completed.result.unchanged + completed.result.imported == 3000);
    CHECK(bench.rows().size() == 3000);
}

TEST_CASE("an import that is cancelled at once ends, and nothing is marked missing", "[interruption]")
{
    LibraryBench bench;
    writeArchive(bench);
    bench.import();
    bench.write(u"loose/new.md"_s, numberedArticle(9999));

    ImportOptions options;
    options.libraryFolder = bench.library();
    options.paths = {bench.archive()};
    {
        ImportJob job(options);
        job.start();
    }

    for (const ArticleRow &row : bench.rows())
        REQUIRE_FALSE(row.missing);
    bench.requireSound();
}

TEST_CASE("an import that is killed loses nothing that it told, and the next one completes it",
          "[interruption]")
{
    LibraryBench source;
    writeArchive(source);
    for (int round = 0; round < killRounds(); ++round) {
        LibraryBench bench;
        OtherProcess importing({u"--import-here"_s, bench.library(), source.archive()});
        const int delay = QRandomGenerator::global()->bounded(20, 900);
        QThread::msleep(ulong(delay));
        const QByteArrayList told = importing.kill();
        INFO("round " << round << ", killed after " << delay << " ms, " << told.size() << " articles told");

        REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
        bench.requireSound();
        const QSet<QString> kept = idsOf(bench.rows());
        for (const QByteArray &id : told)
            REQUIRE(kept.contains(QString::fromLatin1(id)));
        const Imported completed = bench.import({source.archive()});
        REQUIRE(completed.result.imported + completed.result.unchanged == looseFiles + packedFiles);
        REQUIRE(completed.result.imported == looseFiles + packedFiles - kept.size());
        REQUIRE(bench.rows().size() == looseFiles + packedFiles);
        bench.requireSound();
    }
}

TEST_CASE("marks that were flushed survive a kill, and those being written are there or not",
          "[interruption]")
{
    LibraryBench bench;
    for (int i = 0; i < 200; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    bench.import();
    const QSet<QString> ids = idsOf(bench.rows());
    OtherProcess marking(QStringList{u"--mark-read"_s, bench.library()} + ids.values());
    QByteArrayList told{marking.readLine()};
    QThread::msleep(ulong(QRandomGenerator::global()->bounded(200)));
    told += marking.kill();

    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
    bench.requireSound();
    QSet<QString> read;
    for (const ArticleRow &row : bench.rows()) {
        if (row.read)
            read.insert(row.id);
        // A change is there as a whole or not at all.
        REQUIRE(row.archived == row.read);
        REQUIRE((row.userTags == 1) == row.read);
    }
    for (const QByteArray &id : std::as_const(told))
        REQUIRE(read.contains(QString::fromLatin1(id)));
    CHECK(read.size() <= told.size() + 1);
}
