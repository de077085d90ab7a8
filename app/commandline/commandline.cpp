// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"

#include "library/library.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QList<Command> allCommands()
{
    return {importCommand(),   listCommand(),     searchCommand(),   showCommand(),
            notesCommand(),    entitiesCommand(), timelineCommand(), explainCommand(),
            sanitizeCommand(), exportCommand(),   checkCommand(),    backupCommand()};
}

/// Where the command stands among the arguments: the first word that is neither an option nor the
/// value of --library. -1 for none.
qsizetype commandPosition(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--library"_L1)
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

void printUsage()
{
    printLine(Texts::tr("Usage: dateline [--library FOLDER] [COMMAND [OPTIONS] [ARGUMENTS]]"));
    printLine(Texts::tr("Without a command, opens the window; PATH instead of a command imports it there."));
    printLine({});
    printLine(Texts::tr("Commands:"));
    for (const Command &command : allCommands())
        printLine(u"  %1 %2"_s.arg(command.name, -10).arg(command.summary));
    printLine({});
    printLine(Texts::tr("\"dateline COMMAND --help\" says more about a command."));
    printLine(Texts::tr(
        "Exit codes: 0 done; 1 done, but some inputs were refused; 2 wrong usage; 3 could not be done."));
}

void printCommandHelp(const Command &command, const QCommandLineParser &parser)
{
    printLine(Texts::tr("Usage: dateline %1 [OPTIONS] %2").arg(command.name, command.arguments).trimmed());
    printLine(command.summary);
    printLine({});
    // The parser's own text starts with a usage line and a description; the options follow.
    const QString help = parser.helpText();
    const qsizetype options = help.indexOf(QCoreApplication::translate("QCommandLineParser", "Options:"));
    printLine(options < 0 ? help : help.mid(options).trimmed());
}

int runCommand(const Command &command, QStringList arguments)
{
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, Texts::tr("Shows this help.")});
    parser.addOption(libraryOption());
    parser.addOption(jsonOption());
    parser.addOptions(command.options);
    arguments.prepend(u"dateline"_s);
    if (!parser.parse(arguments)) {
        printError(parser.errorText());
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        printCommandHelp(command, parser);
        return Done;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count < command.leastArguments || (command.mostArguments >= 0 && count > command.mostArguments)) {
        printError(
            Texts::tr("Usage: dateline %1 [OPTIONS] %2").arg(command.name, command.arguments).trimmed());
        return WrongUsage;
    }
    return command.run(parser);
}

int runArguments(const QStringList &arguments)
{
    const qsizetype position = commandPosition(arguments);
    if (position < 0) {
        const bool asksVersion = arguments.contains("--version"_L1) || arguments.contains("-v"_L1);
        if (asksVersion)
            printLine(u"dateline "_s + QCoreApplication::applicationVersion());
        else
            printUsage();
        return Done;
    }
    QStringList rest = arguments;
    const QString name = rest.takeAt(position);
    for (const Command &command : allCommands()) {
        if (command.name == name)
            return runCommand(command, rest);
    }
    printError(Texts::tr("There is no command \"%1\". \"dateline --help\" lists them.").arg(name));
    return WrongUsage;
}

} // namespace

QCommandLineOption libraryOption()
{
    return {u"library"_s, Texts::tr("The library to work with."), u"FOLDER"_s};
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, Texts::tr("Prints JSON Lines: one object a line.")};
}

QString libraryFolder(const QCommandLineParser &parser)
{
    const QString named = parser.value(u"library"_s);
    return named.isEmpty() ? Library::Library::defaultFolder() : named;
}

std::optional<qint64> numberOption(const QCommandLineParser &parser, const QString &name, qint64 otherwise,
                                   qint64 least, qint64 most)
{
    if (!parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = parser.value(name).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    if (most == std::numeric_limits<qint64>::max())
        printError(Texts::tr("--%1 takes a whole number, %2 or more.").arg(name).arg(least));
    else
        printError(Texts::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most));
    return std::nullopt;
}

void printJson(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
}

void printLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void printError(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

int fail(const Error &error)
{
    printError(u"dateline: "_s + error.toString());
    return CouldNotBeDone;
}

bool isCommandLine(const QStringList &arguments)
{
    const qsizetype position = commandPosition(arguments);
    if (position >= 0) {
        for (const Command &command : allCommands()) {
            if (command.name == arguments.at(position))
                return true;
        }
        return false;
    }
    const QStringList asking{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    return std::any_of(arguments.cbegin(), arguments.cend(),
                       [&asking](const QString &argument) { return asking.contains(argument); });
}

int runCommandLine(const QStringList &arguments)
{
    const int code = runArguments(arguments);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return fail({Error::Code::Unreadable, Texts::tr("Not all of the output could be written."), {}});
    return code;
}

} // namespace Dateline::App
