// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSet>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <optional>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// An import that the test holds in its hands while it runs.
class RunningImport
{
public:
    explicit RunningImport(const LibraryBench &bench, const QStringList &paths = {})
    {
        ImportOptions options;
        options.libraryFolder = bench.library();
        options.paths = paths.isEmpty() ? QStringList{bench.archive()} : paths;
        options.workerProgram = QCoreApplication::applicationFilePath();
        job = std::make_unique<ImportJob>(options);
        QObject::connect(job.get(), &ImportJob::progressed, job.get(),
                         [this](const ImportProgress &told) { progress = told; });
        QObject::connect(job.get(), &ImportJob::committed, job.get(),
                         [this](const QStringList &ids) { committed.append(ids); });
        QObject::connect(job.get(), &ImportJob::finished, job.get(),
                         [this](const ImportResult &told) { result = told; });
        job->start();
    }

    /// Pauses as soon as something was committed, and waits until nothing is in flight any more.
    void pauseAfterFirstCommit()
    {
        REQUIRE(waitFor([this] { return !committed.isEmpty(); }));
        job->pause();
        REQUIRE(job->isPaused());
        waitUntilQuiet();
    }

    /// Until no commit came for longer than the import leaves anything uncommitted.
    void waitUntilQuiet() const
    {
        qsizetype seen = -1;
        QElapsedTimer quiet;
        REQUIRE(waitFor([&] {
            if (committed.size() != seen) {
                seen = committed.size();
                quiet.start();
            }
            return quiet.hasExpired(1200);
        }));
    }

    static bool waitFor(const std::function<bool()> &condition)
    {
        const QDeadlineTimer deadline(patience);
        while (!condition()) {
            if (deadline.hasExpired())
                return false;
            QEventLoop loop;
            QTimer::singleShot(5, &loop, &QEventLoop::quit);
            loop.exec();
        }
        return true;
    }

    bool waitForEnd() const
    {
        return waitFor([this] { return result.has_value(); });
    }

    std::unique_ptr<ImportJob> job;
    ImportProgress progress;
    QStringList committed;
    std::optional<ImportResult> result;
};

void writeMany(LibraryBench &bench, int files)
{
    for (int i = 0; i < files; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
}

QSet<QString> idsIn(const LibraryBench &bench)
{
    QSet<QString> ids;
    for (const ArticleRow &row : bench.rows())
        ids.insert(row.id);
    return ids;
}

} // namespace

TEST_CASE("a paused import stops, keeps what it committed, and goes on to the end", "[pause]")
{
    constexpr int files = 4000;
    LibraryBench bench;
    writeMany(bench, files);
    RunningImport running(bench);
    running.pauseAfterFirstCommit();

    const qsizetype atPause = running.committed.size();
    REQUIRE(atPause < files);
    CHECK(idsIn(bench) == QSet<QString>(running.committed.cbegin(), running.committed.cend()));
    CHECK(running.progress.entries == atPause);
    CHECK(running.progress.totalEntries == files);

    running.job->resume();
    CHECK_FALSE(running.job->isPaused());
    REQUIRE(running.waitForEnd());
    CHECK_FALSE(running.result->cancelled);
    CHECK(running.result->imported == files);
    CHECK(bench.rows().size() == files);
    bench.requireSound();
}

TEST_CASE("the time of a pause counts neither for the rate nor for the duration", "[pause]")
{
    constexpr int files = 3000;
    LibraryBench bench;
    writeMany(bench, files);
    QElapsedTimer whole;
    whole.start();
    RunningImport running(bench);
    running.pauseAfterFirstCommit();
    QElapsedTimer paused;
    paused.start();
    const double rate = running.progress.entriesPerSecond;
    REQUIRE(RunningImport::waitFor([&] { return paused.hasExpired(3000); }));
    running.job->resume();
    REQUIRE(running.waitForEnd());
    CHECK(running.result->seconds < double(whole.elapsed() - 3000) / 1000);
    // The pause would have made it less than half.
    CHECK(running.progress.entriesPerSecond > rate / 2);
}

TEST_CASE("a paused import can be cancelled", "[pause]")
{
    LibraryBench bench;
    writeMany(bench, 3000);
    RunningImport running(bench);
    running.pauseAfterFirstCommit();
    running.job->cancel();
    REQUIRE(running.waitForEnd());
    CHECK(running.result->cancelled);
    CHECK(idsIn(bench) == QSet<QString>(running.committed.cbegin(), running.committed.cend()));
    running.job->pause();
    CHECK_FALSE(running.job->isPaused());
    bench.requireSound();
}

TEST_CASE("a paused import that goes away with its program loses nothing that it told", "[pause]")
{
    constexpr int files = 3000;
    LibraryBench bench;
    writeMany(bench, files);
    QStringList told;
    {
        RunningImport running(bench);
        running.pauseAfterFirstCommit();
        told = running.committed;
    }
    const QSet<QString> kept = idsIn(bench);
    for (const QString &id : std::as_const(told))
        REQUIRE(kept.contains(id));
    bench.requireSound();
    const Imported completed = bench.import();
    CHECK(completed.result.unchanged == kept.size());
    CHECK(completed.result.unchanged + completed.result.imported == files);
}

TEST_CASE("reading an archive pauses too, and its total stays unknown", "[pause]")
{
    constexpr int files = 3000;
    LibraryBench bench;
    QList<PackedFile> packed;
    for (int i = 0; i < files; ++i)
        packed.append({u"%1.md"_s.arg(i), numberedArticle(i)});
    bench.write(u"packed.zip"_s, zipOf(packed));
    RunningImport running(bench, {bench.archive() + u"/packed.zip"_s});
    running.pauseAfterFirstCommit();
    CHECK(running.progress.totalEntries == 0);
    CHECK(running.committed.size() < files);
    running.job->resume();
    REQUIRE(running.waitForEnd());
    CHECK(running.result->imported == files);
}
