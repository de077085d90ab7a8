// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/importing.h"

#include "library/care/notesrepair.h"
#include "library/checker.h"
#include "library/images/imagestore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isAboutIndex(const Error &error)
{
    return error.code == Error::Code::Malformed && QFileInfo(error.path).fileName() == "index.db"_L1;
}

/// Makes the index again. Of a damaged one the list of archives may be lost.
int rebuild(const QCommandLineParser &parser, bool isDamaged)
{
    const QString folder = libraryFolder(parser);
    auto library = Library::Library::open(folder, Library::OpenMode::ReadWrite);
    Result<QStringList> archives = QStringList();
    if (library) {
        archives = Library::resetIndex(**library);
    } else if (isAboutIndex(library.error())) {
        isDamaged = true;
        archives = Library::resetDamagedIndex(folder);
        if (archives)
            library = Library::Library::open(folder, Library::OpenMode::ReadWrite);
    }
    if (!archives)
        return fail(archives.error());
    if (!library)
        return fail(library.error());
    Library::ImportOptions options;
    options.paths = *archives;
    const int code = importAndReport(**library, std::move(options), parser.isSet(u"json"_s));
    if (!isDamaged || !archives->isEmpty())
        return code;
    printError(Texts::tr("The damaged index did not tell which archives it was made from. Import them again "
                         "with \"dateline import PATH\"."));
    return code == Done ? SomeRefused : code;
}

void printReport(const Library::CheckReport &report, bool asJson)
{
    if (asJson) {
        printJson({{u"ok"_s, report.findings.isEmpty()},
                   {u"findings"_s, QJsonArray::fromStringList(report.findings)},
                   {u"annotations"_s, report.annotations},
                   {u"articles"_s, report.articles},
                   {u"versions"_s, report.versions},
                   {u"files"_s, report.files}});
        return;
    }
    for (const QString &finding : report.findings)
        printLine(finding);
    if (report.findings.isEmpty())
        printLine(Texts::tr("All is well: %L1 articles, %L2 versions, %L3 files, %L4 notes.")
                      .arg(report.articles)
                      .arg(report.versions)
                      .arg(report.files)
                      .arg(report.annotations));
}

QJsonObject jsonOf(const Library::NotesRepair &repair)
{
    QJsonArray parts;
    for (const Library::NotesRepair::Part &part : repair.parts)
        parts.append(QJsonObject{
            {u"table"_s, part.table}, {u"fromFile"_s, part.fromFile}, {u"fromBackup"_s, part.fromBackup}});
    return {{u"damagedFile"_s, repair.damagedFile},
            {u"backup"_s, repair.backup},
            {u"parts"_s, parts},
            {u"lost"_s, repair.lost}};
}

/// Makes sound notes of damaged ones and of their backups.
int repairNotes(const QString &folder, bool asJson)
{
    const auto repaired = Library::repairNotes(folder);
    if (!repaired)
        return fail(repaired.error());
    if (asJson)
        printJson(jsonOf(*repaired));
    else
        for (const QString &line : repaired->describe())
            printLine(line);
    return repaired->lost > 0 ? SomeRefused : Done;
}

int repair(const QCommandLineParser &parser, const Library::CheckReport &report)
{
    const QString folder = libraryFolder(parser);
    int code = Done;
    if (!report.backups.isEmpty()) {
        if (const auto done = Library::putAsideBackups(folder); !done)
            return fail(done.error());
    }
    if (!report.images.isEmpty()) {
        if (const auto done = Library::putAsideImages(folder); !done)
            return fail(done.error());
    }
    if (!report.notes.isEmpty())
        code = repairNotes(folder, parser.isSet(u"json"_s));
    if (code == CouldNotBeDone || report.index.isEmpty())
        return code;
    return qMax(code, rebuild(parser, true));
}

int run(const QCommandLineParser &parser)
{
    if (parser.isSet(u"rebuild"_s))
        return rebuild(parser, false);
    const Library::CheckReport report = Library::checkLibrary(libraryFolder(parser));
    printReport(report, parser.isSet(u"json"_s));
    if (report.findings.isEmpty())
        return Done;
    if (parser.isSet(u"repair"_s))
        return repair(parser, report);
    if (!report.notes.isEmpty())
        printError(
            Texts::tr("\"dateline check --repair\" restores the notes from what can be read of them and "
                      "from the newest good backup."));
    if (!report.images.isEmpty())
        printError(Texts::tr("\"dateline check --repair\" puts the damaged images aside; they have to be "
                             "fetched again."));
    if (!report.index.isEmpty())
        printError(Texts::tr("\"dateline check --repair\" makes the index again from the archives."));
    return CouldNotBeDone;
}

} // namespace

Command checkCommand()
{
    return {
        u"check"_s,
        Texts::tr("Checks the library from end to end."),
        {},
        {{u"rebuild"_s, Texts::tr("Makes the index again by importing the same archives.")},
         {u"repair"_s,
          Texts::tr("Mends what is wrong: damaged notes from their backups, a damaged index by importing.")}},
        0,
        0,
        &run};
}

} // namespace Dateline::App
