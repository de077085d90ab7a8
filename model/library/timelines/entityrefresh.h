// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/identity.h"
#include "timeline/numbermap.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Library {

class Database;

/// Every name of an index, with the entity that it is of.
QList<Timeline::NameNode> readNames(Database &index);

/// What speaks for or against names being one: links, and codes that several names have in common.
QList<Timeline::NameEvidence> readEvidence(Database &index, const QList<Timeline::NameNode> &names);

/// Of that what codes say which several of `names` have in common: of places and organisations of the tables.
void appendCodeEvidence(const QList<Timeline::NameNode> &names, QList<Timeline::NameEvidence> *evidence);

/// The rules of `record_rules` by their numbers; one that belongs to several has all of them, as stored.
QList<QByteArray> readRules(Database &index);

struct EntityIds
{
    Timeline::NumberMap<QString> ids; ///< Of entities that are not part of another one, by their number.
    QHash<QString, qint64> former;    ///< Of those that are, the number of the one they are part of now.
};

/// Ids are 16 hexadecimal digits of the name that founded each entity. `names` are all, by number.
EntityIds readEntityIds(Database &index, const QList<Timeline::NameNode> &names);

/// Sees anew whose names there are (Timeline::resolveIdentities()) and writes what changed, within the
/// caller's transaction.
void refreshEntities(Database &index);

} // namespace Dateline::Library
