// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/hypothesisnotes.h"

#include "exchange/incoming/incomingtext.h"
#include "exchange/incoming/incomingtime.h"
#include "exchange/incoming/noteid.h"
#include "exchange/notes/articleaddress.h"
#include "exchange/notes/notepositions.h"
#include "exchange/notes/ownfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Annotation;

namespace {

/// Hypothesis writes microseconds and an offset.
QString apiTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'000+00:00'"_s) : QString();
}

/// A name of the form that accounts have: letters, digits, dots and underscores of ASCII.
QString account(const QString &creator)
{
    constexpr qsizetype longest = 30;
    QString name;
    for (const QChar unit : creator) {
        const bool isPlain = unit.unicode() < 0x80 && unit.isLetterOrNumber();
        if (isPlain)
            name += unit;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    name = name.left(longest);
    while (name.endsWith(u'_'))
        name.chop(1);
    return u"acct:"_s + (name.size() < 3 ? u"dateline"_s : name) + u"@dateline.invalid"_s;
}

QJsonArray selectors(const Annotation &annotation, const NotePositions &positions)
{
    QJsonArray selectors;
    // Its client counts UTF-16 units, other than the standard.
    if (positions.of(annotation).isKnown()) {
        selectors.append(QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                                     {u"start"_s, annotation.placement.start},
                                     {u"end"_s, annotation.placement.end}});
    }
    if (!annotation.anchor.quote.isEmpty()) {
        selectors.append(QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                                     {u"exact"_s, annotation.anchor.quote},
                                     {u"prefix"_s, annotation.anchor.prefix},
                                     {u"suffix"_s, annotation.anchor.suffix}});
    }
    return selectors;
}

QJsonObject noteJson(const Annotation &annotation, const NotesOfArticle &of, const NotePositions &positions,
                     const NotesExport &notes)
{
    const QString user = account(annotation.creator);
    const QString address = articleAddress(of.article);
    QJsonObject target{{u"source"_s, address}};
    // Without selectors it is what Hypothesis calls a page note.
    if (const QJsonArray list = selectors(annotation, positions); !list.isEmpty())
        target.insert(u"selector"_s, list);
    const QJsonArray onlyUser{user};
    QJsonObject document;
    if (!of.article.title.isEmpty())
        document.insert(u"title"_s, QJsonArray{of.article.title});
    return {
        {u"id"_s, hypothesisId(annotation.id)},
        {u"created"_s, apiTime(annotation.created)},
        {u"updated"_s, apiTime(annotation.modified)},
        {u"user"_s, user},
        {u"user_info"_s,
         QJsonObject{{u"display_name"_s,
                      annotation.creator.isEmpty() ? QJsonValue() : QJsonValue(annotation.creator)}}},
        {u"uri"_s, address},
        {u"text"_s, markdownWithoutHtml(annotation.note)},
        {u"tags"_s, QJsonArray::fromStringList(annotation.tags)},
        {u"group"_s, u"__world__"_s},
        {u"permissions"_s, QJsonObject{{u"read"_s, onlyUser},
                                       {u"admin"_s, onlyUser},
                                       {u"update"_s, onlyUser},
                                       {u"delete"_s, onlyUser}}},
        {u"target"_s, QJsonArray{target}},
        {u"document"_s, document},
        {u"links"_s, QJsonObject()},
        {u"hidden"_s, false},
        {u"flagged"_s, false},
        {u"dateline"_s, ownFields(annotation, notes, {})},
    };
}

} // namespace

QString hypothesisId(const QString &uuid)
{
    return QString::fromLatin1(QUuid::fromString(incomingId(uuid))
                                   .toRfc4122()
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Exported hypothesisNotes(const NotesExport &notes)
{
    QJsonArray items;
    for (const NotesOfArticle &of : notes.articles) {
        const NotePositions positions(of);
        for (const Annotation &annotation : of.annotations)
            items.append(noteJson(annotation, of, positions, notes));
    }
    const QString user = items.isEmpty() ? account({}) : items.first()[u"user"].toString();
    const QJsonObject file{
        {u"export_date"_s, outgoingTime(notes.time)},
        {u"export_userid"_s, user},
        {u"client_version"_s, QString(u"Dateline "_s + QCoreApplication::applicationVersion()).trimmed()},
        {u"annotations"_s, items}};
    return {{{u"notes-hypothesis.json"_s, QJsonDocument(file).toJson()}}};
}

} // namespace Dateline::Exchange
