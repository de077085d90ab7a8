// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/notelibrary.h"

#include "exchange/exportwriting.h"
#include "exchange/gathering.h"
#include "library/statestore.h"
#include "notes/creator.h"
#include "notes/highlightcolours.h"
#include "notesexport/dossierpdf.h"
#include "search/queryparser.h"
#include "search/searchengine.h"

#include <QCoreApplication>
#include <QFileInfo>
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
    for (const QString &option : {u"to"_s, u"query"_s}) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty()) {
            printError(Texts::tr("--%1 is given and says nothing.").arg(option));
            return std::nullopt;
        }
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

/// The ids of the articles that the query finds; nothing when there is none. What is written out nobody looks
/// at first, so a query that is not understood is WrongUsage.
Result<std::optional<QSet<QString>>> articlesFound(const LibraryReader &reader,
                                                   const QCommandLineParser &parser)
{
    if (!parser.isSet(u"query"_s))
        return std::optional<QSet<QString>>();
    const QString folder = libraryFolder(parser);
    const QString text = parser.value(u"query"_s);
    auto engine = Search::SearchEngine::open(folder);
    if (!engine)
        return engine.error();
    const auto result = (*engine)->search(Search::parseQuery(text));
    if (!result)
        return result.error();
    QStringList problems;
    for (const Search::QueryProblem &problem : result->query.problems)
        problems +=
            Texts::tr("At character %1: %2").arg(QString::number(problem.range.start + 1), problem.message);
    if (!problems.isEmpty())
        return Error{Error::Code::WrongUsage, problems.join(u'\n'), {}};
    QList<qint32> numbers;
    for (const Search::Hit &hit : result->hits)
        numbers.append(hit.article);
    const auto rows = reader.rowsOfNumbers(numbers);
    if (!rows)
        return rows.error();
    QSet<QString> ids;
    for (const Library::ArticleRow &row : *rows)
        ids.insert(row.id);
    return std::optional(ids);
}

/// Those outside of the trash, where they are in the listed versions.
Result<QList<Annotation>> wantedNotes(const LibraryReader &reader, const std::optional<QSet<QString>> &found)
{
    auto notes = reader.annotations();
    if (!notes)
        return notes;
    notes->removeIf([&found](const Annotation &note) {
        return note.isDeleted() || (found && !found->contains(note.article));
    });
    std::sort(notes->begin(), notes->end(),
              [](const Annotation &one, const Annotation &other) { return one.article < other.article; });
    if (const auto placed = reader.place(*notes); !placed)
        return placed.error();
    return notes;
}

/// A bibliography is of all articles that are asked for, whether or not there are notes on them.
Result<void> addArticles(const LibraryReader &reader, Exchange::NotesExport &notes)
{
    QStringList ids(notes.withoutNotes.cbegin(), notes.withoutNotes.cend());
    ids.sort(); // One search makes one file.
    const auto articles = Exchange::gatherArticles(reader, ids);
    if (!articles)
        return articles.error();
    notes.articles += articles->articles;
    return {};
}

Result<Exchange::NotesExport> gather(const LibraryReader &reader, const QCommandLineParser &parser,
                                     const Exchange::NoteFormatFacts &facts)
{
    const auto found = articlesFound(reader, parser);
    if (!found)
        return found.error();
    const auto wanted = wantedNotes(reader, *found);
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
    notes->isOfEverything = !found->has_value();
    notes->withoutNotes = found->value_or(QSet<QString>());
    for (const Exchange::NotesOfArticle &article : std::as_const(notes->articles))
        notes->withoutNotes.remove(article.article.id);
    if (facts.isOfArticles) {
        if (const auto added = addArticles(reader, *notes); !added)
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
    Library::StateStore store(folder);
    store.putExchanges(Exchange::statesOf(notes));
    (void)store.flush();
}

/// Whether there is nothing to write: not even that of what a file of Markdown holds nothing is left.
bool isEmpty(const ExportRequest &request, const Exchange::NotesExport &notes)
{
    if (!notes.articles.isEmpty())
        return false;
    const QFileInfo target(request.target);
    const bool keepsOwnText = request.format == NoteFormat::Markdown && target.exists();
    return !keepsOwnText || !(notes.isOfEverything || (target.isDir() && !notes.withoutNotes.isEmpty()));
}

/// Nothing is written over what an earlier export made.
ExportReport nothingFound(const ExportRequest &request, const Exchange::NotesExport &notes)
{
    ExportReport report;
    report.path = request.target;
    report.refused = 1;
    report.remarks = {notes.isOfEverything ? Texts::tr("There are no notes yet. Nothing was written.")
                      : Exchange::factsOf(request.format).isOfArticles
                          ? Texts::tr("The search finds no articles. Nothing was written.")
                          : Texts::tr("The search finds no articles with notes. Nothing was written.")};
    return report;
}

Result<ExportReport> print(const ExportRequest &request, const Exchange::NotesExport &notes)
{
    const Exchange::Exported exported = Exchange::renderNotes(request.format, notes, request.options);
    for (const Exchange::ExportedFile &file : exported.files)
        std::fwrite(file.content.constData(), 1, size_t(file.content.size()), stdout);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return Error{Error::Code::Unreadable, Texts::tr("Not all of the output could be written."), {}};
    ExportReport report;
    report.remarks = exported.remarks;
    report.refused = exported.refused;
    return report;
}

QString summaryOf(const ExportReport &report, NoteFormat format)
{
    const QString articles = Texts::tr("%Ln articles", nullptr, report.articles);
    if (Exchange::factsOf(format).isOfArticles)
        return Texts::tr("%1: %2").arg(articles, report.path);
    return Texts::tr("%1 on %2: %3")
        .arg(Texts::tr("%Ln notes", nullptr, report.notes), articles, report.path);
}

void say(const ExportReport &report, NoteFormat format, bool asJson)
{
    if (asJson)
        printJson({{u"path"_s, report.path},
                   {u"files"_s, report.files},
                   {u"notes"_s, report.notes},
                   {u"articles"_s, report.articles},
                   {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}});
    else if (report.files > 0 || report.refused == 0)
        printLine(summaryOf(report, format));
}

int failGathering(const Error &error)
{
    if (error.code != Error::Code::WrongUsage)
        return fail(error);
    printError(error.message);
    return WrongUsage;
}

/// Writes what was asked for; nothing when there is nothing to write.
Result<ExportReport> write(const ExportRequest &request, const Exchange::NotesExport &notes,
                           const LibraryReader &reader)
{
    if (isEmpty(request, notes))
        return nothingFound(request, notes);
    if (request.target.isEmpty())
        return print(request, notes);
    return Exchange::writeExport(request, notes, reader, &NotesExport::saveDossierPdf, [] { return true; });
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
        return failGathering(notes.error());
    const auto report = write(*request, *notes, **reader);
    if (!report)
        return fail(report.error());
    for (const QString &remark : report->remarks)
        printError(remark);
    if (!request->target.isEmpty())
        say(*report, request->format, parser.isSet(u"json"_s));
    // Only now it has left.
    if (facts.keepsIds)
        rememberExchange(folder, *notes);
    return report->refused > 0 ? SomeRefused : Done;
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
