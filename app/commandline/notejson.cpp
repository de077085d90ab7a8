// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/notejson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dateline::App {

using Notes::Annotation;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype shortLength = 60;

QString partName(Notes::Part part)
{
    static const QStringList names{u"article"_s, u"text"_s, u"title"_s};
    return names.value(int(part));
}

QString fitName(Notes::Placement::Fit fit)
{
    static const QStringList names{u"exact"_s, u"moved"_s, u"approximate"_s, u"orphan"_s};
    return names.value(int(fit));
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= shortLength)
        return line;
    const bool splits = line[shortLength - 1].isHighSurrogate();
    return line.left(shortLength - (splits ? 1 : 0)) + u'…';
}

} // namespace

QJsonObject noteJson(const Annotation &annotation, const QString &articleTitle)
{
    const Notes::Anchor &anchor = annotation.anchor;
    const Notes::Placement &place = annotation.placement;
    const auto ifPassage = [&annotation](const QJsonValue &value) {
        return annotation.hasPassage() ? value : QJsonValue();
    };
    const auto ifPlacedIn = [&annotation](Notes::Part part, const QJsonValue &value) {
        return annotation.anchor.part == part && !annotation.isOrphan() ? value : QJsonValue();
    };
    return {
        {u"id"_s, annotation.id},
        {u"article"_s, annotation.article},
        {u"quote"_s, ifPassage(anchor.quote)},
        {u"prefix"_s, ifPassage(anchor.prefix)},
        {u"suffix"_s, ifPassage(anchor.suffix)},
        {u"start"_s, ifPlacedIn(Notes::Part::Text, place.start)},
        {u"end"_s, ifPlacedIn(Notes::Part::Text, place.end)},
        {u"titleStart"_s, ifPlacedIn(Notes::Part::Title, place.start)},
        {u"titleEnd"_s, ifPlacedIn(Notes::Part::Title, place.end)},
        {u"colour"_s, annotation.colour},
        {u"note"_s, annotation.note},
        {u"tags"_s, QJsonArray::fromStringList(annotation.tags)},
        {u"created"_s, timeOrNull(annotation.created)},
        {u"modified"_s, timeOrNull(annotation.modified)},
        {u"creator"_s, annotation.creator.isEmpty() ? QJsonValue() : QJsonValue(annotation.creator)},
        {u"orphan"_s, annotation.isOrphan()},
        {u"part"_s, partName(anchor.part)},
        {u"fit"_s, ifPassage(fitName(place.fit))},
        {u"score"_s, ifPassage(place.score)},
        {u"title"_s, articleTitle.isEmpty() ? QJsonValue() : QJsonValue(articleTitle)},
        {u"deleted"_s, timeOrNull(annotation.deleted)},
    };
}

QString noteLine(const Annotation &annotation)
{
    QStringList parts{annotation.created.toUTC().date().toString(Qt::ISODate), annotation.id,
                      annotation.article};
    if (annotation.isOrphan())
        parts += Texts::tr("(orphan)");
    if (annotation.hasPassage())
        parts += u'“' + shortened(annotation.anchor.quote) + u'”';
    parts += shortened(annotation.note);
    for (const QString &tag : annotation.tags)
        parts += u'#' + tag;
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

} // namespace Dateline::App
