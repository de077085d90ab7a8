// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/noteactions.h"

#include "commandline/command.h"
#include "commandline/notejson.h"
#include "commandline/notelibrary.h"
#include "library/libraryreader.h"
#include "library/statestore.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dateline::App {

using Library::LibraryReader;
using Notes::Annotation;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The titles of the articles that annotations are about.
Result<QHash<QString, QString>> titlesOf(const LibraryReader &reader, const QList<Annotation> &annotations)
{
    QStringList articles;
    for (const Annotation &annotation : annotations)
        articles.append(annotation.article);
    articles.removeDuplicates();
    const auto rows = reader.rows(articles);
    if (!rows)
        return rows.error();
    QHash<QString, QString> titles;
    for (const Library::ArticleRow &row : *rows)
        titles.insert(row.id, row.title);
    return titles;
}

/// Leaves those without a place: their passage is not in the listed version, or the library lacks the
/// article.
Result<void> keepOrphans(const LibraryReader &reader, QList<Annotation> &annotations)
{
    const auto titles = titlesOf(reader, annotations);
    if (!titles)
        return titles.error();
    annotations.removeIf([&](const Annotation &annotation) {
        return !annotation.isOrphan() && titles->contains(annotation.article);
    });
    return {};
}

/// Those that the options ask for, where they are in the listed versions.
Result<QList<Annotation>> wantedNotes(const LibraryReader &reader, const QCommandLineParser &parser)
{
    const QString article = parser.value(u"article"_s);
    auto read = article.isEmpty() ? reader.annotations() : reader.annotationsOf(article);
    if (!read)
        return read.error();
    QList<Annotation> annotations = std::move(read).value();
    const bool wantsTrash = parser.isSet(u"trash"_s);
    annotations.removeIf(
        [wantsTrash](const Annotation &annotation) { return annotation.isDeleted() != wantsTrash; });
    std::sort(annotations.begin(), annotations.end(),
              [](const Annotation &one, const Annotation &other) { return one.article < other.article; });
    if (const auto placed = reader.place(annotations); !placed)
        return placed.error();
    if (parser.isSet(u"orphans"_s)) {
        if (const auto kept = keepOrphans(reader, annotations); !kept)
            return kept.error();
    }
    std::sort(annotations.begin(), annotations.end(), [](const Annotation &one, const Annotation &other) {
        return std::tie(one.created, one.id) < std::tie(other.created, other.id);
    });
    return annotations;
}

void printDetails(const Annotation &annotation, const QString &title)
{
    printLine(annotation.id);
    printLine(annotation.article + u"  "_s + title);
    if (annotation.isOrphan())
        printLine(Texts::tr("The passage is not in the text any more."));
    if (annotation.isDeleted())
        printLine(Texts::tr("In the trash."));
    if (!annotation.tags.isEmpty())
        printLine(u'#' + annotation.tags.join(u" #"_s));
    if (annotation.hasPassage())
        printLine(u"\n> "_s + QString(annotation.anchor.quote).replace(u"\n"_s, u"\n> "_s));
    if (!annotation.note.isEmpty())
        printLine(u'\n' + annotation.note);
}

void print(const Annotation &annotation, const QString &title, bool asJson)
{
    if (asJson)
        printJson(noteJson(annotation, title));
    else
        printLine(noteLine(annotation));
}

/// As it is in the library, where it is in the listed version.
Result<void> printNote(const LibraryReader &reader, const QString &id, bool asJson)
{
    const auto annotation = reader.annotation(id);
    if (!annotation)
        return annotation.error();
    QList<Annotation> placed{*annotation};
    if (const auto found = reader.place(placed); !found)
        return found.error();
    const auto titles = titlesOf(reader, placed);
    if (!titles)
        return titles.error();
    print(placed.constFirst(), titles->value(placed.constFirst().article), asJson);
    return {};
}

/// Puts annotations into the trash, or takes them out of it: exactly those that are not where they should be.
int setDeleted(const QCommandLineParser &parser, bool isDeleted)
{
    const QString folder = libraryFolder(parser);
    const auto opened = NoteLibrary::open(folder);
    if (!opened)
        return fail(opened.error());
    const LibraryReader &reader = *opened->reader;
    QList<Annotation> done;
    QList<Annotation> changed;
    int refused = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList ids = parser.positionalArguments().mid(1);
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        const auto annotation = reader.annotation(id);
        if (!annotation) {
            (void)fail(annotation.error());
            ++refused;
            continue;
        }
        done.append(*annotation);
        if (annotation->isDeleted() == isDeleted)
            continue;
        done.last().deleted = isDeleted ? now : QDateTime();
        done.last().modified = now;
        changed.append(done.constLast());
    }
    if (done.isEmpty())
        return CouldNotBeDone;
    Library::StateStore store(folder);
    store.putAnnotations(changed);
    if (const auto stored = store.flush(); !stored)
        return fail(stored.error());
    for (const Annotation &annotation : std::as_const(done)) {
        if (!printStoredNote(reader, annotation, parser.isSet(u"json"_s)))
            ++refused;
    }
    return refused > 0 ? SomeRefused : Done;
}

} // namespace

bool printStoredNote(const LibraryReader &reader, const Annotation &stored, bool asJson)
{
    const auto printed = printNote(reader, stored.id, asJson);
    if (printed)
        return true;
    (void)fail(printed.error());
    print(stored, {}, asJson);
    return false;
}

int listNotes(const QCommandLineParser &parser)
{
    const auto reader = LibraryReader::open(libraryFolder(parser));
    if (!reader)
        return fail(reader.error());
    const auto annotations = wantedNotes(**reader, parser);
    if (!annotations)
        return fail(annotations.error());
    const QString article = parser.value(u"article"_s);
    if (annotations->isEmpty() && !article.isEmpty()) {
        const auto rows = (*reader)->rows({article});
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            return fail({Error::Code::NotFound, Texts::tr("The library holds no such article."), article});
    }
    const auto titles = titlesOf(**reader, *annotations);
    if (!titles)
        return fail(titles.error());
    for (const Annotation &annotation : *annotations)
        print(annotation, titles->value(annotation.article), parser.isSet(u"json"_s));
    return Done;
}

int showNote(const QCommandLineParser &parser)
{
    const auto reader = LibraryReader::open(libraryFolder(parser));
    if (!reader)
        return fail(reader.error());
    const QString id = parser.positionalArguments().at(1);
    if (parser.isSet(u"json"_s)) {
        const auto printed = printNote(**reader, id, true);
        return printed ? Done : fail(printed.error());
    }
    const auto annotation = (*reader)->annotation(id);
    if (!annotation)
        return fail(annotation.error());
    QList<Annotation> placed{*annotation};
    if (const auto found = (*reader)->place(placed); !found)
        return fail(found.error());
    const auto titles = titlesOf(**reader, placed);
    if (!titles)
        return fail(titles.error());
    printDetails(placed.constFirst(), titles->value(annotation->article));
    return Done;
}

int deleteNotes(const QCommandLineParser &parser)
{
    return setDeleted(parser, true);
}

int restoreNotes(const QCommandLineParser &parser)
{
    return setDeleted(parser, false);
}

} // namespace Dateline::App
