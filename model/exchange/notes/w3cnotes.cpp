// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/w3cnotes.h"

#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/incomingtime.h"
#include "exchange/incoming/noteid.h"
#include "exchange/notes/articleaddress.h"
#include "exchange/notes/notepositions.h"
#include "exchange/notes/ownfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Annotation;

namespace {

/// Of the four that fit, the one that says most.
QString motivation(const Annotation &annotation)
{
    if (!annotation.note.isEmpty())
        return u"commenting"_s;
    if (!annotation.tags.isEmpty())
        return u"tagging"_s;
    return annotation.hasPassage() ? u"highlighting"_s : u"bookmarking"_s;
}

QJsonArray bodies(const Annotation &annotation)
{
    QJsonArray bodies;
    if (!annotation.note.isEmpty()) {
        bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                  {u"value"_s, markdownWithoutHtml(annotation.note)},
                                  {u"format"_s, u"text/markdown"_s},
                                  {u"purpose"_s, u"commenting"_s}});
    }
    for (const QString &tag : annotation.tags) {
        bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                  {u"value"_s, tag},
                                  {u"format"_s, u"text/plain"_s},
                                  {u"purpose"_s, u"tagging"_s}});
    }
    return bodies;
}

QJsonArray selectors(const Annotation &annotation, const NotePositions &positions)
{
    QJsonArray selectors;
    if (!annotation.anchor.quote.isEmpty()) {
        selectors.append(QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                                     {u"exact"_s, annotation.anchor.quote},
                                     {u"prefix"_s, annotation.anchor.prefix},
                                     {u"suffix"_s, annotation.anchor.suffix}});
    }
    if (const CodePointRange range = positions.of(annotation); range.isKnown()) {
        selectors.append(QJsonObject{
            {u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, range.start}, {u"end"_s, range.end}});
    }
    return selectors;
}

/// What is known of the article, in terms of Dublin Core, for people and programs that do not have it.
QJsonObject aboutArticle(const Library::ArticleRow &article)
{
    QJsonObject about;
    const auto insert = [&about](const QString &name, const QString &value) {
        if (!value.isEmpty())
            about.insert(name, value);
    };
    insert(u"dcterms:title"_s, article.title);
    insert(u"dcterms:publisher"_s, article.source);
    insert(u"dcterms:creator"_s, article.author);
    insert(u"dcterms:language"_s, article.language);
    insert(u"dcterms:issued"_s,
           Library::publishedString(article.published, article.publishedHasTime, article.dateOrigin));
    return about;
}

QJsonObject target(const Annotation &annotation, const NotesOfArticle &notes, const NotePositions &positions)
{
    QJsonObject target{
        {u"type"_s, u"SpecificResource"_s},
        {u"source"_s, articleAddress(notes.article)},
        {u"styleClass"_s, QString(u"dateline-colour-"_s + QString::number(annotation.colour))}};
    if (const QJsonArray list = selectors(annotation, positions); !list.isEmpty())
        target.insert(u"selector"_s, list);
    if (const QJsonObject about = aboutArticle(notes.article); !about.isEmpty())
        target.insert(u"dateline:about"_s, about);
    return target;
}

QJsonObject annotationJson(const Annotation &annotation, const NotesOfArticle &of,
                           const NotePositions &positions, const NotesExport &notes)
{
    QJsonObject json = ownFields(annotation, notes, u"dateline:"_s);
    json.insert(u"id"_s, QString(u"urn:uuid:"_s + incomingId(annotation.id)));
    json.insert(u"type"_s, u"Annotation"_s);
    json.insert(u"motivation"_s, motivation(annotation));
    if (!annotation.creator.isEmpty())
        json.insert(u"creator"_s, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, annotation.creator}});
    if (annotation.created.isValid())
        json.insert(u"created"_s, outgoingTime(annotation.created));
    if (annotation.modified.isValid())
        json.insert(u"modified"_s, outgoingTime(annotation.modified));
    if (const QJsonArray list = bodies(annotation); !list.isEmpty())
        json.insert(u"body"_s, list);
    json.insert(u"target"_s, target(annotation, of, positions));
    return json;
}

/// The collection is called after what is in it, so that the same notes make the same file.
QString collectionId(const QJsonArray &items)
{
    QStringList ids;
    for (const QJsonValue &item : items)
        ids += item[u"id"].toString();
    return u"urn:uuid:"_s + incomingId(ids);
}

} // namespace

Exported w3cNotes(const NotesExport &notes)
{
    QJsonArray items;
    for (const NotesOfArticle &of : notes.articles) {
        const NotePositions positions(of);
        for (const Annotation &annotation : of.annotations)
            items.append(annotationJson(annotation, of, positions, notes));
    }
    const QString id = collectionId(items);
    const QString pageId = u"urn:uuid:"_s + incomingId(QString(id + u"#page"_s));
    QJsonObject collection{{u"@context"_s, QJsonArray{u"http://www.w3.org/ns/anno.jsonld"_s,
                                                      QJsonObject{{u"dateline"_s, w3cVocabulary()}}}},
                           {u"id"_s, id},
                           {u"type"_s, u"AnnotationCollection"_s},
                           {u"label"_s, u"Dateline"_s},
                           {u"total"_s, items.size()}};
    if (notes.time.isValid())
        collection.insert(u"generated"_s, outgoingTime(notes.time));
    if (!items.isEmpty()) {
        collection.insert(u"first"_s, QJsonObject{{u"id"_s, pageId},
                                                  {u"type"_s, u"AnnotationPage"_s},
                                                  {u"partOf"_s, id},
                                                  {u"startIndex"_s, 0},
                                                  {u"items"_s, items}});
        collection.insert(u"last"_s, pageId);
    }
    return {{{u"notes.jsonld"_s, QJsonDocument(collection).toJson()}}};
}

QString w3cVocabulary()
{
    return u"urn:x-dateline:vocabulary#"_s;
}

} // namespace Dateline::Exchange
