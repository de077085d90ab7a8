// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/entitycounts.h"
#include "timeline/models/namematch.h"
#include "timeline/models/timelinecontent.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace Dateline::Timeline {

/// The entities of a catalogue, those first that most of the counted articles name. Entities that none of
/// them names have no row, but when a name is looked for they come last. Of many rows the first ones are
/// there at once and others are fetched. Lives on the GUI thread.
class EntityListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< Entity::number.
        IdRole,                        ///< Entity::id.
        KindRole,                      ///< EntityKind, as a number.
        CountRole,                     ///< In how many of the counted articles it is named.
        ActivityRole,                  ///< QList<qint32>: EntityCounts::activity().
        AliasesRole, ///< QStringList: a few other names, the most useful first: one that was looked for, then
                     ///< those in another script.
        AllNamesRole, ///< QStringList: the name that is shown and all others, the most frequent first.
        EditedRole,   ///< bool
        DoubtfulRole, ///< bool
    };

    static constexpr int rowsAtOnce = 200;

    explicit EntityListModel(QObject *parent = nullptr);

    /// Null for none. A first catalogue is shown at once, by its own numbers; one in the place of another as
    /// soon as its counts are set, so that rows change their places once.
    void setCatalogue(const CataloguePointer &catalogue);
    /// The one whose entities are shown.
    const CataloguePointer &catalogue() const { return m_catalogue; }
    const EntityCounts &counts() const { return m_counts; }

public Q_SLOTS:
    /// Null counts: the catalogue's own numbers count. Ignored when another catalogue was set by now.
    void setCounts(const Dateline::Timeline::CataloguePointer &catalogue,
                   const Dateline::Timeline::EntityCounts &counts);

public:
    /// Shows entities with a name that has these words, in any script, of one kind or of all.
    void setFilter(const QString &text, std::optional<EntityKind> kind);
    const QString &text() const { return m_text; }
    std::optional<EntityKind> kind() const { return m_kind; }
    /// What to emphasise in a name.
    const NameMatch &match() const { return m_match; }

    /// With those that are not fetched yet.
    int total() const { return int(m_rows.size()); }
    /// The row of an entity by its id, or by its former one; may be one that is not fetched; -1 for none.
    int rowOfId(const QString &id) const;
    /// Makes sure that a row of total() is there.
    void fetchTo(int row);
    const CatalogueEntry &entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: the name. Accessible text: name, kind and number of articles as a sentence.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void show(const CataloguePointer &catalogue, const EntityCounts &counts);
    const CatalogueEntry *entryOfId(const QString &id) const;
    void rememberId(const CatalogueEntry &entry) const;
    qint32 countOf(qint32 place) const;
    bool isOfKind(qint32 place) const;
    void renew();
    std::vector<qint32> wantedPlaces() const;
    std::vector<qint32> foundPlaces() const;
    QStringList usefulAliases(const CatalogueEntry &entry) const;
    QString spoken(int row) const;

    CataloguePointer m_newest; ///< That was set; may wait for its counts.
    CataloguePointer m_catalogue;
    EntityCounts m_counts;
    QString m_text;
    std::optional<EntityKind> m_kind;
    NameMatch m_match;
    std::vector<qint32> m_rows; ///< Places in the catalogue.
    int m_fetched = 0;
    int m_generation = 0; ///< Of the catalogue.
    /// By place, where they lie closer; empty until they are asked for.
    mutable std::vector<EntityKind> m_kinds;
    /// Entities whose ids were asked for or told: looking for one by its id goes through all.
    struct KnownId
    {
        qint64 entity = 0; ///< Its number; 0 for none.
        int generation = 0;
    };
    mutable QHash<QString, KnownId> m_knownIds;
};

} // namespace Dateline::Timeline
