// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/csvnotes.h"

#include "exchange/csv.h"
#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/incomingtime.h"
#include "exchange/notes/notepositions.h"

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Annotation;
using Notes::Part;

namespace {

QString partName(Part part)
{
    return part == Part::Article ? u"article"_s : part == Part::Title ? u"title"_s : u"text"_s;
}

QString line(const Annotation &annotation, const NotesOfArticle &of, const NotePositions &positions,
             const NotesExport &notes)
{
    const Library::ArticleRow &article = of.article;
    const CodePointRange place = positions.of(annotation);
    return csvLine({
        guardedCsvCell(annotation.id),
        guardedCsvCell(annotation.article),
        guardedCsvCell(article.title),
        guardedCsvCell(article.source),
        guardedCsvCell(article.author),
        guardedCsvCell(article.url),
        Library::publishedString(article.published, article.publishedHasTime, article.dateOrigin),
        guardedCsvCell(annotation.anchor.quote),
        guardedCsvCell(annotation.anchor.prefix),
        guardedCsvCell(annotation.anchor.suffix),
        place.isKnown() ? QString::number(place.start) : QString(),
        place.isKnown() ? QString::number(place.end) : QString(),
        QString::number(annotation.colour),
        guardedCsvCell(notes.colourName(annotation.colour)),
        guardedCsvCell(markdownWithoutHtml(annotation.note)),
        guardedCsvCell(joinedTags(annotation.tags)),
        guardedCsvCell(annotation.creator),
        outgoingTime(annotation.created),
        outgoingTime(annotation.modified),
        annotation.isOrphan() ? u"true"_s : u"false"_s,
        partName(annotation.anchor.part),
    });
}

} // namespace

Exported csvNotes(const NotesExport &notes, const CsvOptions &options)
{
    QByteArray table = options.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray();
    table +=
        "id,article,title,source,author,url,published,quote,prefix,suffix,start,end,colour,colour name,note,"
        "tags,creator,created,modified,orphan,part\r\n";
    for (const NotesOfArticle &of : notes.articles) {
        const NotePositions positions(of);
        for (const Annotation &annotation : of.annotations)
            table += line(annotation, of, positions, notes).toUtf8();
    }
    return {{{u"notes.csv"_s, table}}};
}

QString joinedTags(const QStringList &tags)
{
    QStringList escaped;
    for (const QString &tag : tags)
        escaped += QString(tag).replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s);
    return escaped.join(u"; "_s);
}

QStringList tagsIn(const QString &cell)
{
    QStringList tags{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool isEscape =
            cell[i] == u'\\' && i + 1 < cell.size() && QStringView(u"\\;").contains(cell[i + 1]);
        if (isEscape)
            tags.last() += cell[++i];
        else if (cell[i] == u';')
            tags += QString();
        else
            tags.last() += cell[i];
    }
    return tags;
}

} // namespace Dateline::Exchange
