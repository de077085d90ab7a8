// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obsidiansample.h"

#include "exchange/notes/obsidiannotes.h"

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using namespace Exchange;
using Notes::Annotation;

Annotation highlight(const QString &id, const QString &quote, int start, const QString &note)
{
    Annotation annotation;
    annotation.id = id;
    annotation.anchor.part = Notes::Part::Text;
    annotation.anchor.quote = quote;
    annotation.placement = {Notes::Placement::Fit::Exact, start, start + qint32(quote.size()), 1, {}};
    annotation.note = note;
    annotation.created = QDateTime(QDate(2023, 2, 3), QTime(4, 5), Qt::UTC);
    return annotation;
}

NotesOfArticle obsidianSample(const QString &title)
{
    NotesOfArticle notes;
    notes.article.id = u"0123456789abcdef"_s;
    notes.article.title = title;
    notes.article.source = u"Harbour Wire"_s;
    notes.article.author = u"Ann Lee"_s;
    notes.article.url = u"https://harbour-wire.example/vote"_s;
    notes.article.language = u"en"_s;
    notes.article.published = QDateTime(QDate(2023, 1, 29), QTime(), Qt::UTC).toMSecsSinceEpoch();
    notes.article.dateOrigin = DateOrigin::FrontMatter;
    notes.article.tags = {u"to do"_s, u"2023"_s};
    notes.annotations = {highlight(u"b-2"_s, u"second"_s, 50, u"Why *so*?"_s),
                         highlight(u"a-1"_s, u"first"_s, 10)};
    notes.annotations[0].tags = {u"C++"_s};
    return notes;
}

NotesExport exportOf(const QList<NotesOfArticle> &articles)
{
    NotesExport notesExport;
    notesExport.articles = articles;
    notesExport.colourName = [](int) { return u"Yellow"_s; };
    return notesExport;
}

Exported over(const QByteArray &existing, const NotesOfArticle &notes)
{
    return obsidianNote(notes, exportOf({notes}), obsidianName, existing);
}

QByteArray bytesOver(const QByteArray &existing, const NotesOfArticle &notes)
{
    return over(existing, notes).files.constFirst().content;
}

NotesOfArticle changedSample()
{
    NotesOfArticle notes = obsidianSample(u"Another: \"title\" # here"_s);
    notes.annotations.removeLast();
    return notes;
}

} // namespace Dateline::Test
