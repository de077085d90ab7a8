// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/noteactions.h"

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
    QStringList options; ///< Beside those of every command.
    int leastArguments = 0;
    int mostArguments = -1;
    int (*run)(const QCommandLineParser &parser) = nullptr;
};

QList<Action> allActions()
{
    return {{u"list"_s, {}, {u"article"_s, u"orphans"_s, u"trash"_s}, 0, 0, &listNotes},
            {u"add"_s,
             u"ARTICLE"_s,
             {u"quote"_s, u"occurrence"_s, u"note"_s, u"tag"_s, u"colour"_s},
             1,
             1,
             &addNote},
            {u"show"_s, u"NOTE"_s, {}, 1, 1, &showNote},
            {u"delete"_s, u"NOTE..."_s, {}, 1, -1, &deleteNotes},
            {u"restore"_s, u"NOTE..."_s, {}, 1, -1, &restoreNotes},
            {u"import"_s, u"FILE..."_s, {u"conflicts"_s}, 1, -1, &importNotes}};
}

int sayUsage()
{
    for (const Action &action : allActions()) {
        QStringList words{u"dateline notes"_s, action.name};
        for (const QString &option : action.options)
            words += u"[--"_s + option + u"]"_s;
        words += action.arguments;
        words.removeAll(QString());
        printError(Texts::tr("Usage: %1").arg(words.join(u' ')));
    }
    return WrongUsage;
}

int run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const auto count = int(arguments.size()) - 1;
    const QStringList general{u"library"_s, u"json"_s};
    for (const Action &action : allActions()) {
        if (action.name != arguments.constFirst())
            continue;
        for (const QString &option : parser.optionNames()) {
            if (!general.contains(option) && !action.options.contains(option)) {
                printError(Texts::tr("\"notes %1\" has no option --%2.").arg(action.name, option));
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

Command notesCommand()
{
    return {
        u"notes"_s,
        Texts::tr("Lists, adds, shows, deletes and imports highlights and notes."),
        u"list | add ARTICLE | show NOTE | delete NOTE... | restore NOTE... | import FILE..."_s,
        {{u"article"_s, Texts::tr("list: Only those of this article."), u"ID"_s},
         {u"orphans"_s,
          Texts::tr("list: Only those without a place: their passage or their article was not found.")},
         {u"trash"_s, Texts::tr("list: What was deleted, for as long as it can be restored.")},
         {u"quote"_s, Texts::tr("add: The passage; without it the note is about the whole article."),
          u"QUOTE"_s},
         {u"occurrence"_s, Texts::tr("add: Which one, from 1, when the passage occurs more than once."),
          u"N"_s},
         {u"note"_s, Texts::tr("add: The text of the note, in Markdown."), u"NOTE"_s},
         {u"tag"_s, Texts::tr("add: A tag of the note; may be given several times."), u"TAG"_s},
         {u"colour"_s, Texts::tr("add: A colour from 1 to 8, or the name that you gave it."), u"COLOUR"_s},
         {u"conflicts"_s,
          Texts::tr("import: What to keep of notes that were changed here and in the file: mine, theirs or "
                    "both; without it they stay as they are and are named."),
          u"WHICH"_s}},
        1,
        -1,
        &run};
}

} // namespace Dateline::App
