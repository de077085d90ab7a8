// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowprogram.h"

#include "commandline/command.h"
#include "instance/instanceclient.h"
#include "instance/instanceserver.h"
#include "readysignal.h"

#include "library/care/notesrepair.h"
#include "library/library.h"
#include "reader/readerscheme.h"
#include "support/languages.h"
#include "support/messageicon.h"
#include "support/preferences.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

constexpr int startAttempts = 20;
constexpr int startInterval = 100;
constexpr int longestStart = 10'000;
constexpr QSize frameOfWindow{8, 32}; ///< That a window manager adds, about.

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

void addWindowOptions(QCommandLineParser &parser)
{
    QCommandLineOption readyFile(
        u"ready-file"_s, u"Writes this file once the list is usable and the article is shown."_s, u"FILE"_s);
    readyFile.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({libraryOption(),
                       {u"read-only"_s, Texts::tr("Opens the library without writing to it.")},
                       readyFile});
}

/// The sample archive of an installed program, else of the source tree it was built in.
QString sampleFolder()
{
    const QStringList candidates{QCoreApplication::applicationDirPath() + u"/../share/dateline/sample"_s,
                                 QStringLiteral(DATELINE_SOURCE_SAMPLE)};
    for (const QString &candidate : candidates) {
        if (QFileInfo(candidate).isDir())
            return QDir::cleanPath(candidate);
    }
    return {};
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Brings the window to the front as the desktop allows it: by what it gave the later start.
void show(QWidget &window, const Handover &handover)
{
    if (!handover.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", handover.activation);
    if (!handover.startupId.isEmpty())
        qputenv("DESKTOP_STARTUP_ID", handover.startupId);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
}

/// Damaged notes are no reason to leave the user without a window: offers to restore them. False when that is
/// not wanted or failed.
bool restoreNotes(const QString &folder, const Error &error)
{
    QMessageBox question(QMessageBox::Warning, Texts::tr("Notes are damaged"),
                         Texts::tr("The highlights and notes of this library cannot be read."));
    Support::useOwnIcon(&question);
    question.setInformativeText(Texts::tr(
        "Dateline can restore what can be read of them, and what is in the newest good backup. The damaged "
        "file is kept."));
    question.setDetailedText(error.toString());
    QPushButton *restoring = question.addButton(Texts::tr("Restore"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Close);
    question.setDefaultButton(restoring);
    question.exec();
    if (question.clickedButton() != static_cast<QAbstractButton *>(restoring))
        return false;
    const auto repaired = Library::repairNotes(folder);
    QMessageBox::information(nullptr, Texts::tr("Notes are damaged"),
                             repaired ? repaired->describe().join(u"\n\n"_s) : repaired.error().toString());
    return repaired.ok();
}

/// Whether a window that has the library shows itself instead. Asking does no harm when there is none: then
/// nothing answers.
bool isShownByOther(const QString &folder, const Handover &handover)
{
    const QString path = socketPath(folder);
    return !path.isEmpty() && QFileInfo::exists(path) && askFirstInstance(folder, handover);
}

/// The same for a library that is locked: the program that has it may just be starting.
bool isShownByStarting(const QString &folder, const Handover &handover)
{
    const QDeadlineTimer deadline(longestStart);
    for (int attempt = 0; attempt < startAttempts && !deadline.hasExpired(); ++attempt) {
        if (isShownByOther(folder, handover))
            return true;
        QThread::msleep(startInterval);
    }
    return false;
}

/// Opens the library for writing; when another program has it or it cannot be written, read-only. Null when
/// the window of that program shows itself instead.
Result<std::unique_ptr<Library::Library>> openLibrary(const QString &folder, bool readOnly,
                                                      const Handover &handover)
{
    using Library::OpenMode;
    if (readOnly)
        return Library::Library::open(folder, OpenMode::ReadOnly);
    auto library = Library::Library::open(folder, OpenMode::ReadWrite);
    if (!library && Library::isAboutNotes(library.error()) && restoreNotes(folder, library.error()))
        library = Library::Library::open(folder, OpenMode::ReadWrite);
    if (library)
        return library;
    const Error::Code code = library.error().code;
    if (code != Error::Code::Locked && code != Error::Code::ReadOnly)
        return library;
    if (code == Error::Code::Locked && isShownByStarting(folder, handover))
        return std::unique_ptr<Library::Library>();
    auto fallback = Library::Library::open(folder, OpenMode::ReadOnly);
    if (!fallback)
        return library;
    printError(library.error().toString());
    printError(Texts::tr("The library is opened read-only."));
    return fallback;
}

/// Lets later starts on this library ask for its window. As soon as the library is open: who asks waits until
/// the window is there to answer.
std::unique_ptr<InstanceServer> serveLaterStarts(const Library::Library &library)
{
    return library.isReadOnly() ? nullptr : std::make_unique<InstanceServer>(library.folder());
}

void showWhenAsked(const InstanceServer &server, Window::MainWindow &window)
{
    QObject::connect(&server, &InstanceServer::asked, &window, [&window](const Handover &asked) {
        show(window, asked);
        if (!asked.paths.isEmpty())
            window.import(asked.paths);
    });
}

int failUsage(const QCommandLineParser &parser)
{
    printError(parser.errorText());
    return WrongUsage;
}

/// A window that would not fit with its frame fills the screen: on a small laptop its lowest rows would be
/// below the edge.
void showFirst(Window::MainWindow &window)
{
    const QSize room = window.screen()->availableSize() - frameOfWindow;
    if (window.width() > room.width() || window.height() > room.height())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    window.show();
}

/// Wrong usage comes first: a display would not help it.
int failWithoutDisplay(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    installTranslations();
    QCommandLineParser parser;
    addWindowOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return failUsage(parser);
    return fail({Error::Code::Unsupported,
                 Texts::tr("There is no display to open a window on. \"dateline --help\" lists the commands "
                           "that need none."),
                 {}});
}

} // namespace

void installTranslations()
{
    auto *languages = new Support::Languages(QCoreApplication::instance());
    languages->use({});
}

bool isWindowCall(const QStringList &arguments)
{
    QCommandLineParser parser;
    addWindowOptions(parser);
    if (!parser.parse(QStringList{u"dateline"_s} + arguments))
        return true;
    const QStringList paths = parser.positionalArguments();
    return std::all_of(paths.cbegin(), paths.cend(),
                       [](const QString &path) { return QFileInfo::exists(path); });
}

int runWindow(int argc, char *argv[])
{
    if (!hasDisplay())
        return failWithoutDisplay(argc, argv);
    Handover handover = startupOfDesktop();
    Reader::ReaderScheme::registerScheme();
    QApplication::setDesktopFileName(u"org.dateline.Dateline"_s);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Dateline"_s);
    QApplication::setWindowIcon(QIcon(u":/dateline/icons/dateline.svg"_s));
    QSettings settings(u"dateline"_s, u"dateline"_s);
    Support::Preferences preferences(&settings);
    Support::Languages languages;
    languages.follow(&preferences);

    QCommandLineParser parser;
    addWindowOptions(parser);
    if (!parser.parse(QApplication::arguments()))
        return failUsage(parser);
    const QString folder = libraryFolder(parser);
    const bool isReadOnly = parser.isSet(u"read-only"_s);
    handover.paths = parser.positionalArguments();
    if (!isReadOnly && isShownByOther(folder, handover))
        return Done;
    auto library = openLibrary(folder, isReadOnly, handover);
    if (!library)
        return fail(library.error());
    if (!*library)
        return Done;
    const auto server = serveLaterStarts(**library);

    const Window::WindowServices services{(*library)->folder(), (*library)->isReadOnly(),
                                          QCoreApplication::applicationFilePath(), sampleFolder()};
    Window::MainWindow window(services, &preferences, &settings);
    if (server)
        showWhenAsked(*server, window);
    const QStringList &paths = handover.paths;
    ReadySignal ready(window, parser.value(u"ready-file"_s), !paths.isEmpty());
    showFirst(window);
    if (!paths.isEmpty())
        window.import(paths);
    return QApplication::exec();
}

} // namespace Dateline::App
