// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imageworker.h"
#include "library/import/importworker.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The tests, and the worker processes that they start: this very program, as with dateline itself. With
/// DATELINE_TEST_WORKER=stalling, the image worker never answers.
int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--image-worker") == 0) {
        const QCoreApplication application(argc, argv);
        if (qgetenv("DATELINE_TEST_WORKER") == "stalling")
            ::pause();
        if (qgetenv("DATELINE_TEST_WORKER") == "crashing")
            std::abort();
        return Dateline::Images::runImageWorker();
    }
    if (argc > 1 && qstrcmp(argv[1], "--archive-worker") == 0) {
        const QCoreApplication application(argc, argv);
        return Dateline::Library::runArchiveWorker();
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
