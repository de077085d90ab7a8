// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to let very many notes leave and come back: writing and reading each format, and finding the
// articles and passages of what was read, half of it by quote alone. Beside it the bare parsing of the same
// JSON. Nothing is written to the library.
//
//     exchange_benchmark LIBRARY [NOTES]

#include "exchange/incoming/arrivalplan.h"
#include "exchange/incoming/notesfile.h"
#include "exchange/noteformats.h"
#include "library/libraryreader.h"
#include "notes/anchoring.h"
#include "search/searchengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualCount = 100'000;
constexpr int notesPerArticle = 50;
constexpr int longestQuote = 40;

/// Notes on passages all over the first articles.
Exchange::NotesExport makeNotes(const Library::LibraryReader &reader, int count)
{
    QRandomGenerator random(1);
    Exchange::NotesExport notes;
    notes.time = QDateTime::currentDateTimeUtc();
    int made = 0;
    (void)reader.visitRows([&](Library::ArticleRow &&row) {
        const auto article = reader.article(row.id);
        if (!article || article->text.size() < 3 * longestQuote)
            return true;
        Exchange::NotesOfArticle of{row, {}, article->text};
        for (int i = 0; i < notesPerArticle && made < count; ++i, ++made) {
            Notes::Annotation note;
            note.id = Notes::makeAnnotationId();
            note.article = row.id;
            const auto start = qint32(random.bounded(int(article->text.size()) - longestQuote));
            note.anchor = Notes::makeAnchor(Notes::Part::Text, article->text, start,
                                            start + 8 + qint32(random.bounded(longestQuote - 8)), {});
            note.placement = {Notes::Placement::Fit::Exact, note.anchor.start, note.anchor.end, 1,
                              note.anchor.text};
            note.note = u"Note %1 on **this**"_s.arg(made);
            note.tags = {u"tag %1"_s.arg(made % 20)};
            note.created = note.modified = notes.time;
            of.annotations.append(note);
        }
        notes.articles.append(std::move(of));
        return made < count;
    });
    return notes;
}

double seconds(QElapsedTimer &timer)
{
    return double(timer.restart()) / 1000;
}

/// As other programs write them: no anchor of ours, and for every other one no position that is right.
void makeForeign(QList<Exchange::IncomingNote> &notes)
{
    for (qsizetype i = 0; i < notes.size(); ++i) {
        notes[i].annotation.anchor.text.clear();
        notes[i].annotation.anchor.content.clear();
        notes[i].annotation.article.clear();
        if (i % 2)
            notes[i].position = {};
    }
}

void measure(Exchange::NoteFormat format, const Exchange::NotesExport &notes,
             const Library::LibraryReader &reader, Search::SearchEngine *search)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = Exchange::renderNotes(format, notes, {}).files.constFirst().content;
    const double writing = seconds(timer);
    const bool isJson = !QJsonDocument::fromJson(bytes).isNull();
    const double parsing = isJson ? seconds(timer) : 0;
    timer.restart();
    auto read = Exchange::readNotesFile(bytes, u"notes"_s);
    const double reading = seconds(timer);
    if (!read) {
        std::printf("%s: %s\n", qPrintable(Exchange::nameOf(format)), qPrintable(read.error().message));
        return;
    }
    makeForeign(read->notes);
    timer.restart();
    const auto plan =
        Exchange::planArrivals(*read, {}, reader, search, [](qsizetype, qsizetype) { return true; });
    const double planning = seconds(timer);
    std::printf("%-28s %6.0f MB  write %6.2f s  read %6.2f s (bare JSON %5.2f s)  place %6.2f s  %lld notes, "
                "%d without a place\n",
                qPrintable(Exchange::nameOf(format)), double(bytes.size()) / 1e6, writing, reading, parsing,
                planning, qlonglong(read->notes.size()), plan ? plan->orphans() : -1);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::puts("exchange_benchmark LIBRARY [NOTES]");
        return 2;
    }
    const auto reader = Library::LibraryReader::open(arguments.at(1));
    const auto search = Search::SearchEngine::open(arguments.at(1));
    if (!reader || !search) {
        std::puts(qPrintable(reader ? search.error().toString() : reader.error().toString()));
        return 3;
    }
    const int count = arguments.size() > 2 ? arguments.at(2).toInt() : usualCount;
    const Exchange::NotesExport notes = makeNotes(**reader, count);
    for (const auto format : {Exchange::NoteFormat::W3c, Exchange::NoteFormat::Hypothesis,
                              Exchange::NoteFormat::Csv, Exchange::NoteFormat::Readwise})
        measure(format, notes, **reader, search->get());
    return 0;
}
