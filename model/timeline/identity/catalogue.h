// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"
#include "timeline/identity/entity.h"
#include "timeline/identity/identity.h"
#include "timeline/identity/nameindex.h"
#include "timeline/numbermap.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dateline::Timeline {

/// What a catalogue is made of, as an index has it.
struct CatalogueSource
{
    QList<NameNode> nodes;
    NumberMap<QString> ids;           ///< Of entities, by their number.
    QHash<QString, qint64> formerIds; ///< Of entities that were, the number of the one they are part of now.
    QList<IdentitySuggestion> suggestions;
    QList<IdentityDoubt> doubts;
    QList<Edit> edits; ///< In order.
};

class EditedGroups;

/// All entities of an archive, with a person's edits applied. Never changes; any thread.
class Catalogue
{
public:
    Catalogue() = default;
    explicit Catalogue(CatalogueSource source);

    /// The most frequent first.
    const QList<CatalogueEntry> &entries() const { return m_entries; }
    /// Numbers in entries() of those with a name that has the words of `filter` (folded), of a kind if one is
    /// given; in their order.
    QList<qint32> matching(const QString &filter, std::optional<EntityKind> kind = {}) const;
    /// By any of its names, whatever the script, blanks and dots, or by id, also the former one of an entity
    /// that is part of another now; the most frequent of several. Null for none.
    const CatalogueEntry *named(const QString &name) const;
    /// Numbers in entries() of all that named() could mean, the most frequent first.
    QList<qint32> allNamed(const QString &name) const;
    const CatalogueEntry *entry(qint64 entity) const;
    /// Shares its memory.
    EntityTable entities() const { return {m_entries, m_places}; }
    /// By id, also the former one of an entity that is part of another now. Null for none.
    const CatalogueEntry *withId(const QString &id) const;
    /// Whose name it is; null for a name that is nobody's.
    const CatalogueEntry *entryOf(const NameReference &name) const;

    /// Numbers of the names of an entity, the most frequent first.
    QList<qint64> namesOf(qint64 entity) const;
    /// The entity of a name; 0 for none and for what a person hid.
    qint64 entityOf(qint64 name) const { return m_entityOf.value(name); }
    /// The name of this number; one of number 0 for none.
    NameNode name(qint64 number) const;
    /// The names that edits mean, in their order, also those of what a person hid; one of number 0 for a name
    /// that is not there. Looks through all names once.
    QList<NameNode> names(const QList<NameReference> &references) const;
    /// What these entities, at least one, would be shown as if they were one.
    QString mergedName(const QList<qint64> &entities) const;
    /// That nobody refused or accepted.
    QList<IdentitySuggestion> suggestions() const { return m_suggestions; }
    QList<IdentityDoubt> doubts() const { return m_doubts; }

private:
    void addEntries(const EditedGroups &groups, const NumberMap<QString> &ids);
    void keepFormerIds(const EditedGroups &groups, const CatalogueSource &source);
    void keepSuggestions(const EditedGroups &groups, const CatalogueSource &source);
    void locatePlaces();
    qsizetype placeOf(qint64 name) const;

    QList<NameNode> m_nodes; ///< By number.
    QList<CatalogueEntry> m_entries;
    NumberMap<qint32> m_places; ///< Of an entity's number that in m_entries.
    QList<qint64> m_names;      ///< Of all entries, in their order.
    QList<qint32> m_firstNames; ///< By entry, and one more: where its names begin.
    NumberMap<qint64> m_entityOf;
    QHash<qint64, QString> m_givenNames; ///< Of entities that a person renamed.
    bool m_isEastAsian = false;
    QHash<QString, qint64> m_formerIds; ///< The number of an entity that is.
    QList<IdentitySuggestion> m_suggestions;
    QList<IdentityDoubt> m_doubts;
    NameIndex m_index;
};

} // namespace Dateline::Timeline
