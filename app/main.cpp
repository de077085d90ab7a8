// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "windowprogram.h"

#include "images/imageworker.h"
#include "library/import/importworker.h"
#include "timeline/places/userplaces.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QStandardPaths>

#include <clocale>
#include <cstring>
#include <memory>

namespace {

void setIdentity()
{
    QCoreApplication::setApplicationName(QStringLiteral("dateline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
}

/// Beside the library. Workers read with the same places.
void setPlaces()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    Dateline::Timeline::setUserPlacesFile(folder + QStringLiteral("/dateline/places.tsv"));
}

/// For a command: with fonts where it sets text, never with a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], bool hasFonts)
{
    if (!hasFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

QStringList argumentList(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Dateline;
    setIdentity();
    setPlaces();
    const bool isWorker = argc == 2 && std::strcmp(argv[1], "--import-worker") == 0;
    const bool isArchiveWorker = argc == 2 && std::strcmp(argv[1], "--archive-worker") == 0;
    const bool isImageWorker = argc == 2 && std::strcmp(argv[1], "--image-worker") == 0;
    if (isImageWorker) {
        const QCoreApplication application(argc, argv);
        return Images::runImageWorker();
    }
    if (isWorker || isArchiveWorker) {
        const QCoreApplication application(argc, argv);
        App::installTranslations();
        return isWorker ? Library::runImportWorker() : Library::runArchiveWorker();
    }
    std::setlocale(LC_ALL, "");
    const QStringList arguments = argumentList(argc, argv);
    if (App::isCommandLine(arguments) || !App::isWindowCall(arguments)) {
        const auto application = makeApplication(argc, argv, App::needsFonts(arguments));
        App::installTranslations();
        return App::runCommandLine(arguments);
    }
    return App::runWindow(argc, argv);
}
