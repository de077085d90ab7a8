// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/entitykind.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Timeline {

/// A name as the archive knows it: all mentions of one kind with one key.
struct NameNode
{
    qint64 number = 0; ///< Stays the same while the index lives.
    EntityKind kind = EntityKind::Person;
    QString key;   ///< nameKey().
    QString text;  ///< As it is written most often.
    QString place; ///< Place::code of what the gazetteer knows it as, else empty.
    qint32 articles = 0;
    qint64 entity = 0; ///< Whose name it was so far; 0 for a new one.
};

/// The rule of evidence that a name is short for another: of the two the shorter one for the longer one.
inline constexpr const char *shortFormRule = "short-form";

/// What speaks for or against two names being one, over all articles.
struct NameEvidence
{
    qint64 first = 0; ///< Numbers of nodes, in any order.
    qint64 second = 0;
    bool isSame = true;
    Strength strength = Strength::Strong;
    QByteArray rule;
    qint32 articles = 0; ///< That say so.
};

/// Two entities that may be one.
struct IdentitySuggestion
{
    qint64 first = 0; ///< Names, one of each entity.
    qint64 second = 0;
    QByteArray rule;
    qint32 articles = 0;
};

/// Two names of one entity that something says are not the same; or a name that seems to be of two entities,
/// `entity` and that of `second`.
struct IdentityDoubt
{
    qint64 entity = 0; ///< That of `first`.
    qint64 first = 0;
    qint64 second = 0;
    QByteArray rule;
};

struct Identities
{
    QHash<qint64, qint64> entities; ///< Of each name its entity.
    QHash<qint64, qint64> merged;   ///< Of entities that were, the one that they are part of now.
    QList<IdentitySuggestion> suggestions;
    QList<IdentityDoubt> doubts;
};

/// Puts names together to entities by evidence, the strongest and most frequent first. Strong evidence joins,
/// Medium joins unless something is said against it, Suggested only suggests. Never one entity: names of
/// different kinds, of different places that the gazetteer knows, different full names of persons (Li Qiang,
/// Li Keqiang). A short name is joined to the one entity that nine of ten articles use it for, if at least
/// two do, and never joins two full names.
/// Names that were one entity stay one; what speaks against it becomes a doubt, as does strong evidence that
/// cannot be followed. Entities keep their numbers; of several that become one, the one with the most
/// articles gives its number, of equal ones the smaller number. New ones are numbered from `nextEntity`.
/// Deterministic, whatever the order of the lists. Near-linear.
Identities resolveIdentities(const QList<NameNode> &nodes, const QList<NameEvidence> &evidence,
                             qint64 nextEntity);

} // namespace Dateline::Timeline
