// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/importing.h"

#include "library/checker.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int rebuild(const QCommandLineParser &parser)
{
    auto library = Library::Library::open(libraryFolder(parser), Library::OpenMode::ReadWrite);
    if (!library)
        return fail(library.error());
    const auto archives = Library::resetIndex(**library);
    if (!archives)
        return fail(archives.error());
    Library::ImportOptions options;
    options.paths = *archives;
    return importAndReport(**library, std::move(options), parser.isSet(u"json"_s));
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
        return rebuild(parser);
    const Library::CheckReport report = Library::checkLibrary(libraryFolder(parser));
    printReport(report, parser.isSet(u"json"_s));
    if (report.findings.isEmpty())
        return Done;
    if (!parser.isSet(u"repair"_s)) {
        printError(Texts::tr("\"dateline check --repair\" makes the index again from the archives; notes are not touched."));
        return CouldNotBeDone;
    }
    return rebuild(parser);
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
