// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/readwisenotes.h"

#include "exchange/csv.h"
#include "exchange/incoming/incomingtext.h"
#include "exchange/notes/notepositions.h"
#include "exchange/notes/readwisetags.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Annotation;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReadwiseNotes)
};

QString line(const Annotation &annotation, const NotesOfArticle &of, const NotePositions &positions)
{
    const Library::ArticleRow &article = of.article;
    const CodePointRange place = positions.of(annotation);
    const QString note = withInlineTags({annotation.tags, markdownWithoutHtml(annotation.note)});
    return csvLine({
        guardedCsvCell(annotation.anchor.quote),
        guardedCsvCell(article.title),
        guardedCsvCell(article.author.isEmpty() ? article.source : article.author),
        guardedCsvCell(article.url),
        guardedCsvCell(note),
        place.isKnown() ? QString::number(place.start) : QString(),
        annotation.created.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s),
    });
}

} // namespace

Exported readwiseNotes(const NotesExport &notes)
{
    Exported exported;
    QString table = u"Highlight,Title,Author,URL,Note,Location,Date\r\n"_s;
    for (const NotesOfArticle &of : notes.articles) {
        const NotePositions positions(of);
        for (const Annotation &annotation : of.annotations) {
            if (annotation.hasPassage() && !annotation.anchor.quote.isEmpty())
                table += line(annotation, of, positions);
            else
                ++exported.leftOut;
        }
    }
    if (exported.leftOut > 0) {
        exported.remarks +=
            Texts::tr("%Ln note(s) on whole articles were left out: Readwise has no place for "
                      "notes without a passage.",
                      nullptr, exported.leftOut);
    }
    exported.files = {{u"notes-readwise.csv"_s, table.toUtf8()}};
    return exported;
}

} // namespace Dateline::Exchange
