// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"
#include "timeline/history/sighting.h"
#include "timeline/identity/catalogue.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::Timeline {

/// How an edit means a name.
NameReference referenceOf(const NameNode &name);
/// How an edit means an entity of `catalogue`: by the name that was `given`, if it is one of its, else by its
/// most frequent one, which is enough to find it again.
NameReference referenceOf(const Catalogue &catalogue, qint64 entity, const QString &given = {});
/// How an edit means an event, whose clause is `clause`. Of several that one clause tells it is this one, if
/// a rule tells them apart.
EventReference referenceOf(const Sightings &sightings, qsizetype event, const QString &clause);

/// `names`, numbers of some names of an entity, are not of it. Without names or without others when these are
/// none of its names or all of them.
Edit splitEdit(const Catalogue &catalogue, qint64 entity, const QList<qint64> &names, const QString &creator);

/// An undo of each of these, the last one first.
QList<Edit> undoingEdits(const QStringList &edits, const QString &creator);

/// The ids of those of `edits` that count and are about a name of an entity.
QStringList editsOfEntity(const QList<Edit> &edits, const Catalogue &catalogue, qint64 entity);

} // namespace Dateline::Timeline
