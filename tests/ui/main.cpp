// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imageworker.h"
#include "library/import/importworker.h"
#include "reader/readerscheme.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace {

/// Imports in the tests start this very program as their workers, as the real one does.
int runWorker(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (std::strcmp(argv[1], "--image-worker") == 0)
        return Dateline::Images::runImageWorker();
    return std::strcmp(argv[1], "--import-worker") == 0 ? Dateline::Library::runImportWorker()
                                                        : Dateline::Library::runArchiveWorker();
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isWorker = argc > 1 && (std::strcmp(argv[1], "--import-worker") == 0 ||
                                       std::strcmp(argv[1], "--image-worker") == 0 ||
                                       std::strcmp(argv[1], "--archive-worker") == 0);
    if (isWorker)
        return runWorker(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software"); // There is no OpenGL without a screen.
    }
    // Chromium refuses to start as root with its sandbox; containers run tests as root.
    if (geteuid() == 0) {
        std::fputs("Running as root: these tests start WebEngine without its sandbox.\n", stderr);
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }
    Dateline::Reader::ReaderScheme::registerScheme();
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
