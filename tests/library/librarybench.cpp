// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarybench.h"

#include "articlefiles.h"
#include "testfiles.h"

#include "library/checker.h"
#include "library/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Dateline::Library;

namespace Dateline::Test {

namespace {

constexpr int patience = 120'000;

int countOf(const ImportResult &result, ImportProblem::Severity severity)
{
    return int(
        std::count_if(result.problems.cbegin(), result.problems.cend(),
                      [severity](const ImportProblem &problem) { return problem.severity == severity; }));
}

} // namespace

int Imported::refused() const
{
    return countOf(result, ImportProblem::Severity::Refused);
}

int Imported::doubtful() const
{
    return countOf(result, ImportProblem::Severity::Doubtful);
}

int Imported::accounted() const
{
    return result.imported + result.updated + result.unchanged + result.duplicates + refused();
}

QString Imported::reasonFor(const QString &path) const
{
    for (const ImportProblem &problem : result.problems) {
        if (problem.path == path)
            return problem.reason;
    }
    return {};
}

LibraryBench::LibraryBench()
    : m_clock(QDateTime(QDate(2024, 1, 1), QTime(), Qt::UTC).toMSecsSinceEpoch())
{
    REQUIRE(m_folder.isValid());
    REQUIRE(QDir().mkpath(archive()));
    setLibrary(m_folder.filePath(QStringLiteral("test.dateline")));
}

void LibraryBench::setLibrary(const QString &folder)
{
    m_library = folder;
    const auto made = Library::Library::open(folder, OpenMode::ReadWrite);
    INFO((made ? QString() : made.error().toString()).toStdString());
    REQUIRE(made.ok());
}

void LibraryBench::write(const QString &path, const QByteArray &bytes)
{
    const QString file = archive() + u'/' + path;
    writeFile(file, bytes);
    m_clock += 2000;
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadWrite));
    REQUIRE(written.setFileTime(QDateTime::fromMSecsSinceEpoch(m_clock), QFileDevice::FileModificationTime));
}

void LibraryBench::remove(const QString &path)
{
    REQUIRE(QFile::remove(archive() + u'/' + path));
}

void LibraryBench::rename(const QString &from, const QString &to)
{
    REQUIRE(QFile::rename(archive() + u'/' + from, archive() + u'/' + to));
}

Imported LibraryBench::import(const QStringList &paths, int secondsPerFile)
{
    const QStringList all = paths.isEmpty() ? QStringList{archive()} : paths;
    Imported imported = tryImport(all, secondsPerFile);
    const std::optional<Error> failure = imported.result.failure;
    INFO((failure ? failure->toString() : QString()).toStdString());
    REQUIRE_FALSE(failure.has_value());
    REQUIRE_FALSE(imported.result.cancelled);
    int entries = 0;
    for (const QString &path : all)
        entries += entriesIn(path);
    REQUIRE(imported.accounted() == entries);
    return imported;
}

Imported LibraryBench::tryImport(const QStringList &paths, int secondsPerFile,
                                 const std::function<void(ImportJob &)> &watch)
{
    ImportOptions options;
    options.paths = paths.isEmpty() ? QStringList{archive()} : paths;
    options.workerProgram = QCoreApplication::applicationFilePath();
    options.secondsPerFile = secondsPerFile;
    return run(std::move(options), watch);
}

Imported LibraryBench::importWith(const QString &workerProgram)
{
    ImportOptions options;
    options.paths = {archive()};
    options.workerProgram = workerProgram;
    return run(std::move(options), {});
}

Imported LibraryBench::run(ImportOptions options, const std::function<void(ImportJob &)> &watch)
{
    options.libraryFolder = library();
    ImportJob job(std::move(options));
    Imported imported;
    bool hasFinished = false;
    QEventLoop loop;
    QObject::connect(&job, &ImportJob::committed, &loop, [&](const QStringList &ids) {
        imported.committed.append(ids);
        if (watch)
            watch(job);
    });
    QObject::connect(&job, &ImportJob::finished, &loop, [&](const ImportResult &result) {
        imported.result = result;
        hasFinished = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    REQUIRE(hasFinished);
    return imported;
}

std::unique_ptr<LibraryReader> LibraryBench::reader() const
{
    auto opened = LibraryReader::open(library());
    INFO((opened ? QString() : opened.error().toString()).toStdString());
    REQUIRE(opened.ok());
    return std::move(opened).value();
}

QList<ArticleRow> LibraryBench::rows() const
{
    QList<ArticleRow> rows;
    const auto visited = reader()->visitRows([&rows](ArticleRow &&row) {
        rows.append(std::move(row));
        return true;
    });
    REQUIRE(visited.ok());
    return rows;
}

ArticleRow LibraryBench::row(const QString &path, const QString &member) const
{
    for (const ArticleRow &row : rows()) {
        if (row.path == path && row.member == member)
            return row;
    }
    FAIL("no row has the file " << path.toStdString() << " > " << member.toStdString());
    return {};
}

ArticleRow LibraryBench::rowOfTitle(const QString &title) const
{
    for (const ArticleRow &row : rows()) {
        if (row.title == title)
            return row;
    }
    FAIL("no row has the title " << title.toStdString());
    return {};
}

QStringList LibraryBench::titles() const
{
    QStringList titles;
    for (const ArticleRow &row : rows())
        titles.append(row.title);
    return titles;
}

void LibraryBench::requireSound() const
{
    const CheckReport report = checkLibrary(library());
    INFO(report.findings.join(u'\n').toStdString());
    REQUIRE(report.findings.isEmpty());
}

void LibraryBench::execute(const QString &database, const char *sql) const
{
    auto opened = Database::open(databaseFile(database), Database::Access::ReadWrite);
    REQUIRE(opened.ok());
    INFO(sql);
    REQUIRE((*opened)->execute(sql));
}

} // namespace Dateline::Test
