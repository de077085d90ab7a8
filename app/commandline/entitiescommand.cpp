// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/entityactions.h"
#include "commandline/entityjson.h"

#include "library/timelinereader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Action
{
    QString name;
    QString arguments;
    int leastArguments = 0;
    int mostArguments = -1;
    int (*run)(const QCommandLineParser &parser) = nullptr;
};

QList<Action> allActions()
{
    return {{u"merge"_s, u"NAME NAME..."_s, 2, -1, &mergeEntities},
            {u"split"_s, u"ALIAS NAME"_s, 2, 2, &splitEntity},
            {u"apart"_s, u"NAME NAME"_s, 2, 2, &keepEntitiesApart},
            {u"rename"_s, u"NAME NEWNAME"_s, 2, 2, &renameEntity},
            {u"kind"_s, u"NAME person|organisation|place"_s, 2, 2, &setEntityKind},
            {u"hide"_s, u"NAME"_s, 1, 1, &hideEntity},
            {u"suggestions"_s, {}, 0, 0, &listSuggestions},
            {u"undo"_s, u"[CHANGE]"_s, 0, 1, &undoEdit},
            {u"log"_s, {}, 0, 0, &listEdits}};
}

int sayUsage()
{
    printError(Texts::tr("Usage: %1").arg(u"dateline entities [--limit] [--kind] [--match]"_s));
    for (const Action &action : allActions()) {
        QStringList words{u"dateline entities"_s, action.name, action.arguments};
        words.removeAll(QString());
        printError(Texts::tr("Usage: %1").arg(words.join(u' ')));
    }
    return WrongUsage;
}

/// The kind that --kind asks for; false when it is none.
bool readKind(const QCommandLineParser &parser, std::optional<Timeline::EntityKind> *kind)
{
    using Timeline::EntityKind;
    if (!parser.isSet(u"kind"_s))
        return true;
    for (const EntityKind known : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place}) {
        if (parser.value(u"kind"_s) == QLatin1StringView(Timeline::kindName(known)))
            *kind = known;
    }
    if (!*kind)
        printError(Texts::tr("--kind takes person, organisation or place."));
    return kind->has_value();
}

int list(const QCommandLineParser &parser)
{
    const auto limit = numberOption(parser, u"limit"_s, std::numeric_limits<qint64>::max(), 0);
    std::optional<Timeline::EntityKind> kind;
    if (!limit || !readKind(parser, &kind))
        return WrongUsage;
    const auto reader = Library::TimelineReader::open(libraryFolder(parser));
    if (!reader)
        return fail(reader.error());
    const auto catalogue = (*reader)->catalogue();
    if (!catalogue)
        return fail(catalogue.error());
    qint64 printed = 0;
    for (const qint32 number : catalogue->matching(parser.value(u"match"_s), kind)) {
        if (printed++ >= *limit)
            break;
        const Timeline::CatalogueEntry &entry = catalogue->entries()[number];
        if (parser.isSet(u"json"_s))
            printJson(entityJson(entry));
        else
            printLine(entityLine(entry));
    }
    return Done;
}

int run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return list(parser);
    const auto count = int(arguments.size()) - 1;
    for (const Action &action : allActions()) {
        if (action.name != arguments.constFirst())
            continue;
        for (const QString &option : {u"limit"_s, u"kind"_s, u"match"_s}) {
            if (parser.isSet(option)) {
                printError(Texts::tr("\"entities %1\" has no option --%2.").arg(action.name, option));
                return WrongUsage;
            }
        }
        if (count < action.leastArguments || (action.mostArguments >= 0 && count > action.mostArguments))
            return sayUsage();
        return action.run(parser);
    }
    return sayUsage();
}

} // namespace

Command entitiesCommand()
{
    return {u"entities"_s,
            Texts::tr("Lists persons, organisations and places, and says which names are one."),
            u"[merge | split | apart | rename | kind | hide NAME... | suggestions | undo | log]"_s,
            {{u"limit"_s, Texts::tr("At most this many."), u"N"_s},
             {u"kind"_s, Texts::tr("Only persons, organisations or places."), u"KIND"_s},
             {u"match"_s, Texts::tr("Only with a name that has these words."), u"WORDS"_s}},
            0,
            -1,
            &run};
}

} // namespace Dateline::App
