// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/killedprocess.h"
#include "fragileworker.h"
#include "otherprocess.h"

#include "library/import/importworker.h"

#include <QCoreApplication>

#include <catch2/catch_session.hpp>

using namespace Dateline;
using namespace Qt::StringLiterals;

/// The tests, and the worker processes that they start: this very program, as with dateline itself.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString role = arguments.value(1);
    if (role == "--import-worker"_L1 || role == "--archive-worker"_L1) {
        if (const int code = Test::runFragileWorker(role); code >= 0)
            return code;
        return role == "--import-worker"_L1 ? Library::runImportWorker() : Library::runArchiveWorker();
    }
    if (role == "--import-here"_L1)
        return Test::importHere(arguments.value(2), arguments.value(3));
    if (role == "--hold-library"_L1)
        return Test::holdLibrary(arguments.value(2));
    if (role == "--mark-read"_L1)
        return Test::markRead(arguments.value(2), arguments.mid(3));
    if (role == "--write-notes"_L1)
        return Test::writeNotes(arguments.value(2), arguments.value(3));
    if (role == "--migrate-notes"_L1)
        return Test::migrateNotes(arguments.value(2));
    if (role == "--make-backups"_L1)
        return Test::makeBackups(arguments.value(2), arguments.value(3));
    if (role == "--mend-notes"_L1)
        return Test::mendNotes(arguments.value(2));
    return Catch::Session().run(argc, argv);
}
