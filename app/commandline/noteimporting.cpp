// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/noteactions.h"
#include "commandline/notelibrary.h"

#include "exchange/incoming/arrivalplan.h"
#include "exchange/incoming/notereading.h"
#include "exchange/incoming/problemgroups.h"
#include "library/statestore.h"
#include "search/searchengine.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Dateline::App {

using Exchange::Arrival;
using Exchange::ArrivalPlan;
using Exchange::Choice;
using Exchange::IncomingProblem;
using Exchange::Outcome;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What became of all files together.
struct Tally
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int orphans = 0;
    int resolved = 0;
    QJsonArray conflicting; ///< Ids of those that nobody decided on.
    QJsonArray refused;

    void add(const ArrivalPlan &plan, Choice choice)
    {
        added += plan.count(Outcome::Added);
        updated += plan.count(Outcome::Updated);
        unchanged += plan.count(Outcome::Unchanged);
        orphans += plan.orphans();
        for (const Arrival &arrival : plan.arrivals) {
            if (arrival.outcome != Outcome::Conflict)
                continue;
            if (choice == Choice::Undecided)
                conflicting.append(arrival.arriving.id);
            else
                ++resolved;
        }
    }

    void refuse(const QString &path, const QString &reason, int entry = 0)
    {
        refused.append(QJsonObject{{u"path"_s, path},
                                   {u"entry"_s, entry > 0 ? QJsonValue(entry) : QJsonValue()},
                                   {u"reason"_s, reason}});
    }

    /// What is the matter with a file: each in the JSON, and said once for all notes alike.
    void tell(const QString &path, const QList<IncomingProblem> &problems)
    {
        Exchange::ProblemGroups groups;
        for (const IncomingProblem &problem : problems) {
            groups.add(path, problem);
            // A remark refuses nothing.
            if (problem.severity() != IncomingProblem::Severity::Remark)
                refuse(path, problem.text(), problem.entry);
        }
        const QList<Exchange::ProblemGroup> alike = groups.take();
        for (const Exchange::ProblemGroup &group : alike)
            printError(group.text());
    }

    QJsonObject json() const
    {
        return {{u"added"_s, added},       {u"merged"_s, updated + unchanged + resolved},
                {u"updated"_s, updated},   {u"unchanged"_s, unchanged},
                {u"resolved"_s, resolved}, {u"conflicts"_s, int(conflicting.size())},
                {u"orphans"_s, orphans},   {u"conflicting"_s, conflicting},
                {u"refused"_s, refused}};
    }

    void print() const
    {
        printLine(Texts::tr("%L1 added, %L2 updated, %L3 unchanged, %L4 conflicts, %L5 without a place")
                      .arg(added)
                      .arg(updated)
                      .arg(unchanged)
                      .arg(conflicting.size())
                      .arg(orphans));
        if (!conflicting.isEmpty())
            printError(Texts::tr("Notes in conflict were changed here and in the file; nothing was done to "
                                 "them. Say which to keep with --conflicts mine, theirs or both."));
    }
};

/// Nothing when the option says something else.
std::optional<Choice> conflictsOption(const QCommandLineParser &parser)
{
    const QString asked = parser.value(u"conflicts"_s);
    if (asked.isEmpty())
        return Choice::Undecided;
    if (asked == "mine"_L1)
        return Choice::KeepMine;
    if (asked == "theirs"_L1)
        return Choice::TakeTheirs;
    if (asked == "both"_L1)
        return Choice::KeepBoth;
    printError(Texts::tr("--conflicts takes mine, theirs or both."));
    return std::nullopt;
}

bool showProgress(qsizetype done, qsizetype total)
{
    static const bool onTerminal = ::isatty(STDERR_FILENO) == 1;
    if (onTerminal)
        std::fprintf(stderr, "\r\033[K%s",
                     qUtf8Printable(Texts::tr("%L1 of %L2 notes").arg(done).arg(total)));
    return true;
}

Result<ArrivalPlan> planNotes(const NoteLibrary &opened, const Exchange::IncomingNotes &notes)
{
    const auto here = opened.reader->annotations();
    if (!here)
        return here.error();
    // Without it quotes are not looked for in articles whose address is unknown.
    const auto search = Search::SearchEngine::open(opened.library->folder());
    auto plan =
        Exchange::planArrivals(notes, *here, *opened.reader, search ? search->get() : nullptr, &showProgress);
    if (::isatty(STDERR_FILENO) == 1)
        std::fputs("\r\033[K", stderr);
    return plan;
}

Result<void> store(const ArrivalPlan &plan, Choice choice, const QString &folder)
{
    QHash<qsizetype, Choice> choices;
    for (qsizetype i = 0; i < plan.arrivals.size(); ++i)
        choices.insert(i, choice);
    const Exchange::SettledArrivals settled = Exchange::settle(plan, choices);
    Library::StateStore store(folder);
    store.putAnnotations(settled.annotations, settled.exchanges);
    return store.flush();
}

/// Says that the articles of notes without a place are in the same file.
void tellOfArticles(const QString &path, int articles, const ArrivalPlan &plan)
{
    if (articles > 0 && !plan.absent.isEmpty())
        printError(
            Texts::tr("%1 also holds %Ln article(s); \"dateline import\" brings them into the library.",
                      nullptr, articles)
                .arg(path));
}

/// A file that cannot be read is told. Errors: of the library.
Result<void> importFile(const NoteLibrary &opened, const QString &path, Choice choice, Tally &tally)
{
    const auto file = Exchange::readNotes(path);
    if (!file) {
        tally.refuse(path, file.error().message);
        printError(Exchange::ProblemGroup{path, file.error().message}.text());
        return {};
    }
    tally.tell(path, file->notes.problems);
    const auto plan = planNotes(opened, file->notes);
    if (!plan)
        return plan.error();
    if (const auto stored = store(*plan, choice, opened.library->folder()); !stored)
        return stored;
    tally.add(*plan, choice);
    tellOfArticles(path, file->articles, *plan);
    return {};
}

} // namespace

int importNotes(const QCommandLineParser &parser)
{
    const std::optional<Choice> choice = conflictsOption(parser);
    if (!choice)
        return WrongUsage;
    const auto opened = NoteLibrary::open(libraryFolder(parser));
    if (!opened)
        return fail(opened.error());
    Tally tally;
    const QStringList files = parser.positionalArguments().mid(1);
    for (const QString &path : files) {
        if (const auto imported = importFile(*opened, path, *choice, tally); !imported)
            return fail(imported.error());
    }
    if (parser.isSet(u"json"_s))
        printJson(tally.json());
    else
        tally.print();
    return tally.refused.isEmpty() && tally.conflicting.isEmpty() ? Done : SomeRefused;
}

} // namespace Dateline::App
