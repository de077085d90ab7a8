// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "notes/annotation.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Dateline::Library {

/// Highlights and notes in notes.db. Reading goes through an index opened by openWithNotes(); writing through
/// notes.db itself, within the caller's transaction. Errors stick to the database.
QList<Notes::Annotation> readAnnotations(Database &index);
QList<Notes::Annotation> readAnnotationsOf(Database &index, const QString &article);
QList<Notes::Annotation> readAnnotation(Database &index, const QString &id);

/// The same through notes.db itself.
QList<Notes::Annotation> readStoredAnnotationsOf(Database &notes, const QString &article);

/// A score as it comes back after it was stored.
double storableScore(double score);

/// Adds them or puts them in place of those of the same ids.
void putAnnotations(Database &notes, const QList<Notes::Annotation> &annotations);
void deleteAnnotations(Database &notes, const QStringList &ids);
/// Writes where these are in the listed versions; all else of them stays as it is.
void putPlacements(Database &notes, const QList<Notes::Annotation> &annotations);
/// Deletes what was put into the trash before `time`.
void deleteTrash(Database &notes, const QDateTime &time);

/// The user's names of colours, by number; colours without one are left out.
QHash<int, QString> readColourNames(Database &index);
/// An empty name takes the user's away.
void putColourName(Database &notes, int colour, const QString &name);

} // namespace Dateline::Library
