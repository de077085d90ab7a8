// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/notelibrary.h"

#include "exchange/exportwriting.h"
#include "exchange/gathering.h"
#include "library/statestore.h"
#include "notes/contentdigest.h"
#include "notes/creator.h"
#include "notes/highlightcolours.h"
#include "notesexport/dossierpdf.h"
#include "search/queryparser.h"
#include "search/searchengine.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Dateline::App {

using Exchange::ExportReport;
using Exchange::ExportRequest;
using Exchange::NoteFormat;
using Library::LibraryReader;
using Notes::Annotation;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString formatNames()
{
    QStringList names;
    for (const Exchange::NoteFormatFacts &facts : Exchange::noteFormats())
        names.append(facts.id);
    return names.join(u", "_s);
}

/// What the options ask for; says what is wrong with them, and gives nothing then.
std::optional<ExportRequest> requestFrom(const QCommandLineParser &parser)
{
    const auto format = Exchange::noteFormatOf(parser.value(u"format"_s));
    if (!format) {
        printError(Texts::tr("--format takes one of these: %1.").arg(formatNames()));
        return std::nullopt;
    }
    ExportRequest request;
    request.format = *format;
    request.options = {parser.isSet(u"bom"_s), parser.isSet(u"whole-articles"_s)};
    request.target = parser.value(u"to"_s);
    request.creator = Notes::systemUserName();
    if (request.target.isEmpty() && (*format == NoteFormat::Pdf || *format == NoteFormat::Bundle)) {
        printError(Texts::tr("This format needs --to FILE."));
        return std::nullopt;
    }
    return request;
}

/// The ids of the articles that a query finds.
Result<QSet<QString>> articlesFound(const QString &folder, const LibraryReader &reader, const QString &text)
{
    auto engine = Search::SearchEngine::open(folder);
    if (!engine)
        return engine.error();
    const auto result = (*engine)->search(Search::parseQuery(text));
    if (!result)
        return result.error();
    for (const Search::QueryProblem &problem : result->query.problems)
        printError(Texts::tr("At character %1: %2").arg(problem.range.start + 1).arg(problem.message));
    QList<qint32> numbers;
    for (const Search::Hit &hit : result->hits)
        numbers.append(hit.article);
    const auto rows = reader.rowsOfNumbers(numbers);
    if (!rows)
        return rows.error();
    QSet<QString> ids;
    for (const Library::ArticleRow &row : *rows)
        ids.insert(row.id);
    return ids;
}

/// Those outside of the trash, where they are in the listed versions.
Result<QList<Annotation>> wantedNotes(const LibraryReader &reader, const QCommandLineParser &parser)
{
    auto notes = reader.annotations();
    if (!notes)
        return notes;
    notes->removeIf([](const Annotation &note) { return note.isDeleted(); });
    if (parser.isSet(u"query"_s)) {
        const auto found = articlesFound(libraryFolder(parser), reader, parser.value(u"query"_s));
        if (!found)
            return found.error();
        notes->removeIf([&found](const Annotation &note) { return !found->contains(note.article); });
    }
    std::sort(notes->begin(), notes->end(),
              [](const Annotation &one, const Annotation &other) { return one.article < other.article; });
    if (const auto placed = reader.place(*notes); !placed)
        return placed.error();
    return notes;
}

/// A bibliography is of all articles that are asked for, whether or not there are notes on them.
Result<void> addArticles(const LibraryReader &reader, const QCommandLineParser &parser,
                         Exchange::NotesExport &notes)
{
    if (!parser.isSet(u"query"_s))
        return {};
    auto found = articlesFound(libraryFolder(parser), reader, parser.value(u"query"_s));
    if (!found)
        return found.error();
    for (const Exchange::NotesOfArticle &known : std::as_const(notes.articles))
        found->remove(known.article.id);
    const auto rows = reader.rows(QStringList(found->cbegin(), found->cend()));
    if (!rows)
        return rows.error();
    for (const Library::ArticleRow &row : *rows)
        notes.articles.append({row, {}});
    return {};
}

Result<Exchange::NotesExport> gather(const LibraryReader &reader, const QCommandLineParser &parser,
                                     const Exchange::NoteFormatFacts &facts)
{
    const auto wanted = wantedNotes(reader, parser);
    if (!wanted)
        return wanted.error();
    const auto texts = facts.needsTexts ? Exchange::Texts::Document : Exchange::Texts::None;
    auto notes = Exchange::gatherNotes(reader, *wanted, texts, [] { return true; });
    const auto names = reader.colourNames();
    if (!notes || !names)
        return notes ? names.error() : notes.error();
    notes->colourName = [names = *names](int colour) {
        return names.value(colour, Notes::HighlightColours::ownName(colour));
    };
    notes->time = QDateTime::currentDateTimeUtc();
    if (facts.isOfArticles) {
        if (const auto added = addArticles(reader, parser, *notes); !added)
            return added.error();
    }
    return notes;
}

/// What comes back tells by this whether it was changed here meanwhile. A library that cannot be written just
/// now only knows less.
void rememberExchange(const QString &folder, const Exchange::NotesExport &notes)
{
    const auto opened = NoteLibrary::open(folder);
    if (!opened)
        return;
    Library::Exchanges left;
    for (const Exchange::NotesOfArticle &article : notes.articles) {
        for (const Annotation &note : article.annotations)
            left.states.append({note.id, note.modified, Notes::contentDigest(note)});
    }
    Library::StateStore store(folder);
    store.putExchanges(left);
    (void)store.flush();
}

int print(NoteFormat format, const Exchange::NotesExport &notes, const Exchange::ExportOptions &options)
{
    const Exchange::Exported exported = Exchange::renderNotes(format, notes, options);
    for (const Exchange::ExportedFile &file : exported.files)
        std::fwrite(file.content.constData(), 1, size_t(file.content.size()), stdout);
    for (const QString &remark : exported.remarks)
        printError(remark);
    return Done;
}

int say(const ExportReport &report, bool asJson)
{
    for (const QString &remark : report.remarks)
        printError(remark);
    if (asJson)
        printJson({{u"path"_s, report.path},
                   {u"files"_s, report.files},
                   {u"notes"_s, report.notes},
                   {u"articles"_s, report.articles},
                   {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}});
    else
        printLine(Texts::tr("%L1 notes on %L2 articles: %3")
                      .arg(report.notes)
                      .arg(report.articles)
                      .arg(report.path));
    return Done;
}

int run(const QCommandLineParser &parser)
{
    const auto request = requestFrom(parser);
    if (!request)
        return WrongUsage;
    const QString folder = libraryFolder(parser);
    auto reader = LibraryReader::open(folder);
    if (!reader)
        return fail(reader.error());
    const Exchange::NoteFormatFacts &facts = Exchange::factsOf(request->format);
    const auto notes = gather(**reader, parser, facts);
    if (!notes)
        return fail(notes.error());
    int code = Done;
    if (request->target.isEmpty()) {
        code = print(request->format, *notes, request->options);
    } else {
        const auto report = Exchange::writeExport(*request, *notes, **reader, &NotesExport::saveDossierPdf,
                                                  [] { return true; });
        if (!report)
            return fail(report.error());
        code = say(*report, parser.isSet(u"json"_s));
    }
    if (facts.canReturn)
        rememberExchange(folder, *notes);
    return code;
}

} // namespace

bool needsFonts(const QStringList &arguments)
{
    return arguments.contains("export"_L1) &&
           (arguments.contains("pdf"_L1) || arguments.contains("--format=pdf"_L1));
}

Command exportCommand()
{
    return {u"export"_s,
            Texts::tr("Writes notes, or citations of articles, in a format of other programs."),
            {},
            {{u"format"_s, Texts::tr("One of: %1.").arg(formatNames()), u"FORMAT"_s},
             {u"to"_s,
              Texts::tr("The file to write, or a folder (ending in /): for markdown a file an article in it, "
                        "where your own text stays. Without it, standard output."),
              u"PATH"_s},
             {u"query"_s, Texts::tr("Only of articles that this search finds."), u"QUERY"_s},
             {u"bom"_s, Texts::tr("csv: With a byte order mark, for Excel.")},
             {u"whole-articles"_s, Texts::tr("html, pdf: With the texts of the articles.")}},
            0,
            0,
            &run};
}

} // namespace Dateline::App
