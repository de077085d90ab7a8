// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/importworker.h"

#include <QCoreApplication>

#include <catch2/catch_session.hpp>

using namespace Dateline;
using namespace Qt::StringLiterals;

/// The tests, and the worker processes that they start: this very program, as with dateline itself.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString role = QCoreApplication::arguments().value(1);
    if (role == "--import-worker"_L1)
        return Library::runImportWorker();
    if (role == "--archive-worker"_L1)
        return Library::runArchiveWorker();
    return Catch::Session().run(argc, argv);
}
