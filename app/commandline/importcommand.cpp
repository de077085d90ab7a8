// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/importing.h"

#include "commandline/command.h"
#include "library/placing.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

volatile std::sig_atomic_t interrupted = 0;

void rememberInterrupt(int)
{
    interrupted = 1;
}

QString progressLine(const Library::ImportProgress &progress)
{
    QString line =
        progress.totalEntries > 0
            ? Texts::tr("%L1 of %L2 files, %L3 a second").arg(progress.entries).arg(progress.totalEntries)
            : Texts::tr("%L1 files, %L2 a second").arg(progress.entries);
    line = line.arg(qRound(progress.entriesPerSecond));
    if (progress.secondsLeft >= 1)
        line += Texts::tr(", %Ln s left", nullptr, int(progress.secondsLeft));
    return line;
}

void showProgress(const Library::ImportProgress &progress)
{
    const QByteArray line = "\r\033[K" + progressLine(progress).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

/// Finds highlights again in what was imported; gives how many were not found, nothing when not all could be
/// looked for.
std::optional<int> placeAnnotations(const Library::Library &library)
{
    const auto placed = Library::placeAnnotations(library.folder());
    if (!placed) {
        (void)fail(placed.error());
        return std::nullopt;
    }
    if (placed->failure)
        (void)fail(*placed->failure);
    if (placed->lost > 0)
        printError(
            Texts::tr("%Ln highlights were not found in the new text of their articles. \"dateline notes "
                      "list --orphans\" lists them.",
                      nullptr, placed->lost));
    return placed->failure ? std::nullopt : std::optional(placed->lost);
}

QJsonObject resultJson(const Library::ImportResult &result, std::optional<int> orphans)
{
    QJsonArray refused;
    QJsonArray doubtful;
    for (const Library::ImportProblem &problem : result.problems) {
        QJsonArray &list = problem.severity == Library::ImportProblem::Severity::Refused ? refused : doubtful;
        list.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    }
    return {{u"imported"_s, result.imported},
            {u"updated"_s, result.updated},
            {u"unchanged"_s, result.unchanged},
            {u"duplicates"_s, result.duplicates},
            {u"refused"_s, refused},
            {u"seconds"_s, result.seconds},
            {u"doubtful"_s, doubtful},
            {u"assets"_s, result.assets},
            {u"missing"_s, result.missing},
            {u"orphans"_s, orphans ? QJsonValue(*orphans) : QJsonValue()},
            {u"cancelled"_s, result.cancelled}};
}

void printResult(const Library::ImportResult &result)
{
    int refused = 0;
    for (const Library::ImportProblem &problem : result.problems) {
        const bool isRefused = problem.severity == Library::ImportProblem::Severity::Refused;
        refused += isRefused ? 1 : 0;
        printError((isRefused ? Texts::tr("refused: %1: %2") : Texts::tr("doubtful: %1: %2"))
                       .arg(problem.path, problem.reason));
    }
    printLine(
        Texts::tr("%L1 imported, %L2 updated, %L3 unchanged, %L4 duplicates, %L5 refused, %L6 missing; %7 s")
            .arg(result.imported)
            .arg(result.updated)
            .arg(result.unchanged)
            .arg(result.duplicates)
            .arg(refused)
            .arg(result.missing)
            .arg(result.seconds, 0, 'f', 1));
}

bool hasRefused(const Library::ImportResult &result)
{
    return std::any_of(result.problems.cbegin(), result.problems.cend(),
                       [](const Library::ImportProblem &problem) {
                           return problem.severity == Library::ImportProblem::Severity::Refused;
                       });
}

constexpr int mostWorkers = 256;

int run(const QCommandLineParser &parser)
{
    const std::optional<qint64> workers = numberOption(parser, u"workers"_s, 0, 1, mostWorkers);
    if (!workers)
        return WrongUsage;
    auto library = Library::Library::open(libraryFolder(parser), Library::OpenMode::ReadWrite);
    if (!library)
        return fail(library.error());
    Library::ImportOptions options;
    options.paths = parser.positionalArguments();
    options.nameEncoding = parser.value(u"name-encoding"_s).toLatin1();
    options.workers = int(*workers);
    return importAndReport(**library, std::move(options), parser.isSet(u"json"_s));
}

} // namespace

int importAndReport(const Library::Library &library, Library::ImportOptions options, bool asJson)
{
    options.libraryFolder = library.folder();
    options.workerProgram = QCoreApplication::applicationFilePath();
    Library::ImportJob job(std::move(options));
    Library::ImportResult result;
    QEventLoop loop;
    QObject::connect(&job, &Library::ImportJob::finished, &loop, [&](const Library::ImportResult &finished) {
        result = finished;
        loop.quit();
    });
    const bool onTerminal = ::isatty(STDERR_FILENO) == 1;
    if (onTerminal)
        QObject::connect(&job, &Library::ImportJob::progressed, &loop, &showProgress);
    QTimer interruption;
    QObject::connect(&interruption, &QTimer::timeout, &job, [&job] {
        if (interrupted)
            job.cancel();
    });
    interruption.start(50);
    std::signal(SIGINT, &rememberInterrupt);
    std::signal(SIGTERM, &rememberInterrupt);
    job.start();
    loop.exec();
    if (onTerminal)
        std::fputs("\r\033[K", stderr);

    const std::optional<int> orphans = placeAnnotations(library);
    if (asJson)
        printJson(resultJson(result, orphans));
    else
        printResult(result);
    if (result.failure)
        return fail(*result.failure);
    if (result.cancelled)
        return fail(
            {Error::Code::Cancelled, Texts::tr("The import was stopped. What it had done is kept."), {}});
    return hasRefused(result) || !orphans ? SomeRefused : Done;
}

Command importCommand()
{
    return {u"import"_s,
            Texts::tr("Reads folders, archives (zip, tar, 7z) and article files into the library."),
            u"PATH..."_s,
            {{u"name-encoding"_s,
              Texts::tr("Encoding of names in archives that do not say, such as GBK or Big5."), u"NAME"_s},
             {u"workers"_s, Texts::tr("How many worker processes parse; one a core by default."), u"N"_s}},
            1,
            -1,
            &run};
}

} // namespace Dateline::App
