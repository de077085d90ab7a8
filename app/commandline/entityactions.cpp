// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/entityactions.h"

#include "commandline/command.h"
#include "commandline/entityjson.h"
#include "commandline/notelibrary.h"
#include "library/statestore.h"
#include "library/timelinereader.h"
#include "notes/creator.h"
#include "timeline/edits/editmaking.h"
#include "timeline/edits/replay.h"
#include "timeline/names/namefinder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Dateline::App {

using Library::TimelineReader;
using Timeline::Catalogue;
using Timeline::CatalogueEntry;
using Timeline::Edit;
using Timeline::NameReference;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The entity that a name or an id means. More than one is an error, which names them.
Result<CatalogueEntry> meant(const Catalogue &catalogue, const QString &name)
{
    const QList<qint32> found = catalogue.allNamed(name);
    if (found.isEmpty())
        return Error{Error::Code::NotFound, Texts::tr("The library knows nobody and nothing of this name."),
                     name};
    if (found.size() == 1)
        return catalogue.entries()[found.constFirst()];
    QStringList choices;
    for (const qint32 entry : found)
        choices.append(u"\n  "_s + entityLine(catalogue.entries()[entry]));
    return Error{Error::Code::NotFound,
                 QString(Texts::tr("This name is that of several. Give the id of the one that is meant:") +
                         choices.join(QString())),
                 name};
}

/// What an action makes of its arguments, which follow its own name.
using MakeEdit = std::function<Result<Edit>(const Catalogue &catalogue, const QStringList &arguments)>;

void print(const CatalogueEntry &entry, const QCommandLineParser &parser)
{
    if (parser.isSet(u"json"_s))
        printJson(entityJson(entry));
    else
        printLine(entityLine(entry));
}

/// Those that an edit names, as they are now.
int printEdited(const TimelineReader &reader, const Edit &edit, const QCommandLineParser &parser)
{
    const auto catalogue = reader.catalogue();
    if (!catalogue)
        return fail(catalogue.error());
    QSet<qint64> printed;
    for (const NameReference &name : edit.names + edit.others) {
        const CatalogueEntry *entry = catalogue->entryOf(name);
        if (!entry || printed.contains(entry->entity.number))
            continue;
        printed.insert(entry->entity.number);
        print(*entry, parser);
    }
    return Done;
}

Result<void> store(const QString &folder, const Edit &edit)
{
    Library::StateStore store(folder);
    store.addEdits({edit});
    return store.flush();
}

int change(const QCommandLineParser &parser, const MakeEdit &makeEdit)
{
    const QString folder = libraryFolder(parser);
    const auto opened = NoteLibrary::open(folder);
    if (!opened)
        return fail(opened.error());
    const auto reader = TimelineReader::open(folder);
    if (!reader)
        return fail(reader.error());
    const auto catalogue = (*reader)->catalogue();
    if (!catalogue)
        return fail(catalogue.error());
    const auto edit = makeEdit(*catalogue, parser.positionalArguments().mid(1));
    if (!edit)
        return fail(edit.error());
    if (const auto stored = store(folder, *edit); !stored)
        return fail(stored.error());
    // What is read now has the edit.
    const auto after = TimelineReader::open(folder);
    return after ? printEdited(**after, *edit, parser) : fail(after.error());
}

/// An edit of the entities that these words mean.
Result<Edit> editOf(Edit::Kind kind, const Catalogue &catalogue, const QStringList &words)
{
    Edit edit = Timeline::newEdit(kind, Notes::systemUserName());
    for (const QString &word : words) {
        const auto entry = meant(catalogue, word);
        if (!entry)
            return entry.error();
        const NameReference name = Timeline::referenceOf(catalogue, entry->entity.number, word);
        if (!edit.names.contains(name))
            edit.names.append(name);
    }
    return edit;
}

std::optional<Timeline::EntityKind> kindNamed(const QString &name)
{
    using Timeline::EntityKind;
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place}) {
        if (name == QLatin1StringView(Timeline::kindName(kind)))
            return kind;
    }
    printError(Texts::tr("The kind is person, organisation or place."));
    return std::nullopt;
}

Error wrongUse(const QString &message)
{
    return {Error::Code::WrongUsage, message, {}};
}

} // namespace

int mergeEntities(const QCommandLineParser &parser)
{
    return change(parser, [](const Catalogue &catalogue, const QStringList &words) {
        auto edit = editOf(Edit::Kind::Merge, catalogue, words);
        if (edit && edit->names.size() < 2)
            return Result<Edit>(wrongUse(Texts::tr("These are one already.")));
        return edit;
    });
}

int splitEntity(const QCommandLineParser &parser)
{
    return change(parser, [](const Catalogue &catalogue, const QStringList &words) -> Result<Edit> {
        const auto whole = meant(catalogue, words[1]);
        if (!whole)
            return whole.error();
        QList<qint64> names = catalogue.namesOf(whole->entity.number);
        names.removeIf([&catalogue, key = Timeline::nameKey(words[0])](qint64 name) {
            return catalogue.name(name).key != key;
        });
        const Edit edit =
            Timeline::splitEdit(catalogue, whole->entity.number, names, Notes::systemUserName());
        if (edit.names.isEmpty())
            return Error{Error::Code::NotFound, Texts::tr("This is none of its names."), words[0]};
        if (edit.others.isEmpty())
            return Error{Error::Code::NotFound, Texts::tr("This is its only name."), words[0]};
        return edit;
    });
}

int keepEntitiesApart(const QCommandLineParser &parser)
{
    return change(parser, [](const Catalogue &catalogue, const QStringList &words) -> Result<Edit> {
        auto edit = editOf(Edit::Kind::NotSame, catalogue, words);
        if (!edit)
            return edit;
        if (edit->names.size() < 2)
            return wrongUse(Texts::tr("These are the same name."));
        edit->others = {edit->names.takeLast()};
        return edit;
    });
}

int renameEntity(const QCommandLineParser &parser)
{
    const QString name = parser.positionalArguments().at(2).simplified();
    if (name.isEmpty()) {
        printError(Texts::tr("The new name is empty."));
        return WrongUsage;
    }
    return change(parser, [&name](const Catalogue &catalogue, const QStringList &words) {
        auto edit = editOf(Edit::Kind::Rename, catalogue, words.first(1));
        if (edit)
            edit->text = name;
        return edit;
    });
}

int setEntityKind(const QCommandLineParser &parser)
{
    const auto kind = kindNamed(parser.positionalArguments().at(2));
    if (!kind)
        return WrongUsage;
    return change(parser, [kind](const Catalogue &catalogue, const QStringList &words) {
        auto edit = editOf(Edit::Kind::SetKind, catalogue, words.first(1));
        if (edit)
            edit->entityKind = *kind;
        return edit;
    });
}

int hideEntity(const QCommandLineParser &parser)
{
    return change(parser, [](const Catalogue &catalogue, const QStringList &words) {
        return editOf(Edit::Kind::HideEntity, catalogue, words);
    });
}

int undoEdit(const QCommandLineParser &parser)
{
    const QString folder = libraryFolder(parser);
    const auto opened = NoteLibrary::open(folder);
    if (!opened)
        return fail(opened.error());
    const auto reader = TimelineReader::open(folder);
    const auto edits = reader ? (*reader)->edits() : Result<QList<Edit>>(reader.error());
    if (!edits)
        return fail(edits.error());
    const QStringList arguments = parser.positionalArguments();
    const std::optional<QString> target =
        arguments.size() > 1 ? std::optional(arguments.at(1)) : Timeline::lastUndoable(*edits);
    if (!target)
        return fail({Error::Code::NotFound, Texts::tr("There is nothing to undo."), {}});
    const auto undone = std::ranges::find(*edits, *target, &Edit::id);
    if (undone == edits->end())
        return fail({Error::Code::NotFound, Texts::tr("There is no such change."), *target});
    const QList<Edit> undo = Timeline::undoingEdits({*target}, Notes::systemUserName());
    if (const auto stored = store(folder, undo.constFirst()); !stored)
        return fail(stored.error());
    const auto after = TimelineReader::open(folder);
    return after ? printEdited(**after, *undone, parser) : fail(after.error());
}

int listSuggestions(const QCommandLineParser &parser)
{
    const auto reader = TimelineReader::open(libraryFolder(parser));
    if (!reader)
        return fail(reader.error());
    const auto catalogue = (*reader)->catalogue();
    if (!catalogue)
        return fail(catalogue.error());
    for (const Timeline::IdentitySuggestion &suggestion : catalogue->suggestions()) {
        const CatalogueEntry *first = catalogue->entry(catalogue->entityOf(suggestion.first));
        const CatalogueEntry *second = catalogue->entry(catalogue->entityOf(suggestion.second));
        if (!first || !second)
            continue;
        const QString rule = QString::fromLatin1(suggestion.rule);
        if (parser.isSet(u"json"_s))
            printJson({{u"first"_s, entityJson(*first)},
                       {u"second"_s, entityJson(*second)},
                       {u"rule"_s, rule},
                       {u"articles"_s, suggestion.articles}});
        else
            printLine(QStringList{first->entity.id, second->entity.id, first->entity.name, u"="_s,
                                  second->entity.name, rule}
                          .join(u"  "_s));
    }
    return Done;
}

int listEdits(const QCommandLineParser &parser)
{
    const auto reader = TimelineReader::open(libraryFolder(parser));
    const auto edits = reader ? (*reader)->edits() : Result<QList<Edit>>(reader.error());
    if (!edits)
        return fail(edits.error());
    QSet<QString> counting;
    for (const Edit &edit : Timeline::countingEdits(*edits))
        counting.insert(edit.id);
    for (const Edit &edit : *edits) {
        const bool counts = edit.kind == Edit::Kind::Undo || counting.contains(edit.id);
        if (parser.isSet(u"json"_s))
            printJson(editJson(edit, counts));
        else
            printLine(editLine(edit, counts));
    }
    return Done;
}

} // namespace Dateline::App
