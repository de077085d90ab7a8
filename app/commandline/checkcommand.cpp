// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/importing.h"

#include "library/checker.h"

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
                   {u"articles"_s, report.articles},
                   {u"versions"_s, report.versions},
                   {u"files"_s, report.files}});
        return;
    }
    for (const QString &finding : report.findings)
        printLine(finding);
    if (report.findings.isEmpty())
        printLine(Texts::tr("All is well: %L1 articles, %L2 versions, %L3 files.")
                      .arg(report.articles)
                      .arg(report.versions)
                      .arg(report.files));
}

int run(const QCommandLineParser &parser)
{
    if (parser.isSet(u"rebuild"_s))
        return rebuild(parser, false);
    const Library::CheckReport report = Library::checkLibrary(libraryFolder(parser));
    printReport(report, parser.isSet(u"json"_s));
    if (report.findings.isEmpty())
        return Done;
    if (!parser.isSet(u"repair"_s)) {
        printError(Texts::tr(
            "\"dateline check --repair\" makes the index again from the archives; notes are not touched."));
        return CouldNotBeDone;
    }
    return rebuild(parser, true);
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            Texts::tr("Checks the library from end to end."),
            {},
            {{u"rebuild"_s, Texts::tr("Makes the index again by importing the same archives.")},
             {u"repair"_s, Texts::tr("Does so only when something is wrong.")}},
            0,
            0,
            &run};
}

} // namespace Dateline::App
