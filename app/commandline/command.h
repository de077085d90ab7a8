// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace Dateline::App {

/// What the program says to the shell that called it.
enum ExitCode { Done = 0, SomeRefused = 1, WrongUsage = 2, CouldNotBeDone = 3 };

/// One command of the command line: how it is used, and what runs it.
struct Command
{
    QString name;
    QString summary;   ///< A line for the list of commands.
    QString arguments; ///< Such as "PATH...", for the usage line.
    QList<QCommandLineOption> options;
    int leastArguments = 0;
    int mostArguments = -1; ///< -1: any number.
    int (*run)(const QCommandLineParser &parser) = nullptr;
};

/// The options that every command takes.
QCommandLineOption libraryOption();
QCommandLineOption jsonOption();

/// The library folder that the command line names, or the default one.
QString libraryFolder(const QCommandLineParser &parser);

/// The whole number that an option gives, `otherwise` when it is not set. Says on standard error when
/// it is no number from `least` to `most`, and gives nothing then.
std::optional<qint64> numberOption(const QCommandLineParser &parser, const QString &name, qint64 otherwise,
                                   qint64 least, qint64 most = std::numeric_limits<qint64>::max());

/// Prints one JSON object as a line on standard output.
void printJson(const QJsonObject &object);
/// Prints a line on standard output, on standard error.
void printLine(const QString &line);
void printError(const QString &line);
/// Says on standard error what went wrong; gives CouldNotBeDone.
int fail(const Error &error);

Command importCommand();
Command listCommand();
Command searchCommand();
Command showCommand();
Command notesCommand();
Command entitiesCommand();
Command sanitizeCommand();
Command exportCommand();
Command checkCommand();
Command backupCommand();
Command timelineCommand();
Command explainCommand();

/// True when `arguments` (without the program's name) name a command, or ask for help or the version.
bool isCommandLine(const QStringList &arguments);

/// True when the command that `arguments` name sets text in fonts: it needs a QGuiApplication, though no
/// display.
bool needsFonts(const QStringList &arguments);

/// Runs the command line; needs a QCoreApplication and no display. Returns the exit code.
int runCommandLine(const QStringList &arguments);

} // namespace Dateline::App
