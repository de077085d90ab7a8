// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/annotations.h"

#include "library/schema.h"

namespace Dateline::Library {

using Notes::Annotation;
using Notes::Part;
using Notes::Placement;

namespace {

#define ANNOTATION_COLUMNS                                                                                   \
    "id, article, part, quote, prefix, suffix, start, stop, content, text, fit, placed_start, placed_stop, " \
    "score, placed_text, colour, note, tags, creator, created, modified, deleted"

constexpr const char *readAllSql = "SELECT " ANNOTATION_COLUMNS " FROM shown_annotations";
constexpr const char *readArticleSql =
    "SELECT " ANNOTATION_COLUMNS " FROM shown_annotations WHERE article = ?1";
constexpr const char *readOneSql = "SELECT " ANNOTATION_COLUMNS " FROM shown_annotations WHERE id = ?1";
constexpr const char *readStoredSql = "SELECT " ANNOTATION_COLUMNS " FROM annotations WHERE article = ?1";
constexpr const char *putSql =
    "INSERT INTO annotations (" ANNOTATION_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
    "?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22) ON CONFLICT (id) DO UPDATE SET article = ?2, "
    "part = ?3, quote = ?4, prefix = ?5, suffix = ?6, start = ?7, stop = ?8, content = ?9, text = ?10, "
    "fit = ?11, placed_start = ?12, placed_stop = ?13, score = ?14, placed_text = ?15, colour = ?16, "
    "note = ?17, tags = ?18, creator = ?19, created = ?20, modified = ?21, deleted = ?22";

#undef ANNOTATION_COLUMNS

/// Scores are stored as whole millionths.
constexpr double scoreUnit = 1e6;

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// One that this program knows, whatever a damaged file says.
template<typename Enum>
Enum bounded(qint64 value, Enum last)
{
    return Enum(qBound(qint64(0), value, qint64(last)));
}

Annotation annotationOf(const Statement &row)
{
    Annotation annotation;
    annotation.id = row.text(0);
    annotation.article = row.text(1);
    Notes::Anchor &anchor = annotation.anchor;
    anchor.part = bounded(row.number(2), Part::Title);
    anchor.quote = row.text(3);
    anchor.prefix = row.text(4);
    anchor.suffix = row.text(5);
    anchor.start = qint32(row.number(6));
    anchor.end = qint32(row.number(7));
    anchor.content = row.blob(8);
    anchor.text = row.blob(9);
    annotation.placement = {bounded(row.number(10), Placement::Fit::Orphan), qint32(row.number(11)),
                            qint32(row.number(12)), double(row.number(13)) / scoreUnit, row.blob(14)};
    annotation.colour = int(qBound(qint64(1), row.number(15), qint64(Notes::colourCount)));
    annotation.note = row.text(16);
    annotation.tags = row.text(17).split(listSeparator, Qt::SkipEmptyParts);
    annotation.creator = row.text(18);
    annotation.created = timeOf(row.number(19));
    annotation.modified = timeOf(row.number(20));
    if (!row.isNull(21))
        annotation.deleted = timeOf(row.number(21));
    return annotation;
}

qint64 storedScore(double score)
{
    return qRound64(score * scoreUnit);
}

void bind(Statement &putting, const Annotation &annotation)
{
    const Notes::Anchor &anchor = annotation.anchor;
    const Placement &place = annotation.placement;
    putting.bind(1, annotation.id).bind(2, annotation.article).bind(3, int(anchor.part));
    putting.bind(4, anchor.quote).bind(5, anchor.prefix).bind(6, anchor.suffix);
    putting.bind(7, anchor.start).bind(8, anchor.end).bind(9, anchor.content).bind(10, anchor.text);
    putting.bind(11, int(place.fit)).bind(12, place.start).bind(13, place.end);
    putting.bind(14, storedScore(place.score)).bind(15, place.text);
    putting.bind(16, annotation.colour).bind(17, annotation.note);
    putting.bind(18, annotation.tags.join(listSeparator)).bind(19, annotation.creator);
    putting.bind(20, annotation.created.toMSecsSinceEpoch())
        .bind(21, annotation.modified.toMSecsSinceEpoch());
    if (annotation.isDeleted())
        putting.bind(22, annotation.deleted.toMSecsSinceEpoch());
    else
        putting.bindNull(22);
}

QList<Annotation> readRows(Statement &reading)
{
    QList<Annotation> found;
    while (reading.step())
        found.append(annotationOf(reading));
    return found;
}

} // namespace

QList<Annotation> readAnnotations(Database &index)
{
    Statement reading(index, readAllSql);
    return readRows(reading);
}

QList<Annotation> readAnnotationsOf(Database &index, const QString &article)
{
    Statement reading(index, readArticleSql);
    reading.bind(1, article);
    return readRows(reading);
}

QList<Annotation> readAnnotation(Database &index, const QString &id)
{
    Statement reading(index, readOneSql);
    reading.bind(1, id);
    return readRows(reading);
}

QList<Annotation> readStoredAnnotationsOf(Database &notes, const QString &article)
{
    Statement reading(notes, readStoredSql);
    reading.bind(1, article);
    return readRows(reading);
}

double storableScore(double score)
{
    return double(storedScore(score)) / scoreUnit;
}

void putAnnotations(Database &notes, const QList<Annotation> &annotations)
{
    Statement putting(notes, putSql);
    for (const Annotation &annotation : annotations) {
        bind(putting, annotation);
        putting.run();
    }
}

void deleteAnnotations(Database &notes, const QStringList &ids)
{
    Statement deleting(notes, "DELETE FROM annotations WHERE id = ?1");
    for (const QString &id : ids)
        deleting.bind(1, id).run();
}

void putPlacements(Database &notes, const QList<Annotation> &annotations)
{
    Statement putting(notes, "UPDATE annotations SET fit = ?2, placed_start = ?3, placed_stop = ?4, "
                             "score = ?5, placed_text = ?6 WHERE id = ?1");
    for (const Annotation &annotation : annotations) {
        const Placement &place = annotation.placement;
        putting.bind(1, annotation.id).bind(2, int(place.fit)).bind(3, place.start).bind(4, place.end);
        putting.bind(5, storedScore(place.score)).bind(6, place.text).run();
    }
}

void deleteTrash(Database &notes, const QDateTime &time)
{
    Statement(notes, "DELETE FROM annotations WHERE deleted < ?1").bind(1, time.toMSecsSinceEpoch()).run();
}

QHash<int, QString> readColourNames(Database &index)
{
    Statement reading(index, "SELECT colour, name FROM shown_colours");
    QHash<int, QString> names;
    while (reading.step())
        names.insert(int(reading.number(0)), reading.text(1));
    return names;
}

void putColourName(Database &notes, int colour, const QString &name)
{
    if (name.isEmpty()) {
        Statement(notes, "DELETE FROM colours WHERE colour = ?1").bind(1, colour).run();
        return;
    }
    Statement(
        notes,
        "INSERT INTO colours (colour, name) VALUES (?1, ?2) ON CONFLICT (colour) DO UPDATE SET name = ?2")
        .bind(1, colour)
        .bind(2, name)
        .run();
}

} // namespace Dateline::Library
