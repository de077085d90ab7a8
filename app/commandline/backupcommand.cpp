// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"

#include "library/care/backups.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printBackup(const Library::Backup &backup, const Result<qint64> &notes, bool asJson)
{
    if (asJson) {
        QJsonObject object{{u"file"_s, backup.file},
                           {u"date"_s, backup.date.toString(Qt::ISODate)},
                           {u"bytes"_s, backup.bytes},
                           {u"ok"_s, notes.ok()}};
        if (notes)
            object.insert(u"notes"_s, *notes);
        printJson(object);
        return;
    }
    const QString content =
        notes ? Texts::tr("%Ln notes", nullptr, int(*notes)) : Texts::tr("damaged", "a backup");
    printLine(u"%1  %2  %3  %4"_s.arg(backup.date.toString(Qt::ISODate),
                                      QLocale().formattedDataSize(backup.bytes).rightJustified(10),
                                      content.leftJustified(14), backup.file));
}

int list(const QString &folder, bool asJson)
{
    bool areSound = true;
    for (const Library::Backup &backup : Library::automaticBackups(folder)) {
        const auto notes = Library::notesIn(backup.file);
        areSound = areSound && notes;
        printBackup(backup, notes, asJson);
    }
    return areSound ? Done : SomeRefused;
}

int run(const QCommandLineParser &parser)
{
    const bool asJson = parser.isSet(u"json"_s);
    const QStringList files = parser.positionalArguments();
    const bool isListing = parser.isSet(u"list"_s);
    if (isListing == !files.isEmpty()) {
        printError(Texts::tr("Usage: dateline backup FILE, or dateline backup --list"));
        return WrongUsage;
    }
    const QString folder = libraryFolder(parser);
    if (isListing)
        return list(folder, asJson);
    const auto made = Library::backUpNotes(folder, files.constFirst());
    if (!made)
        return fail(made.error());
    printBackup(*made, Library::notesIn(made->file), asJson);
    return Done;
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s, Texts::tr("Copies highlights, notes, tags and marks into one file."),
            u"FILE"_s,   {{u"list"_s, Texts::tr("Lists the copies that Dateline made by itself.")}},
            0,           1,
            &run};
}

} // namespace Dateline::App
