// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/savedsearch.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Dateline::Search {

/// What a SavedSearchModel answers. Qt::DisplayRole and Qt::EditRole are the name, Qt::ToolTipRole the query.
enum SavedSearchRole {
    SavedSearchIdRole = Qt::UserRole + 1, ///< QString.
    SavedSearchNameRole,                  ///< QString.
    SavedSearchQueryRole,                 ///< QString.
    SavedSearchSortRole,                  ///< int, SavedSearch::Sort.
    SavedSearchTotalRole,                 ///< int, articles found; -1 as long as it is not known.
    SavedSearchUnreadRole,                ///< int, likewise.
    SavedSearchCountingRole,              ///< bool; counts are on the way, and those that show are old.
};

/// The saved searches in the user's order. Lives on the GUI thread. It stores nothing: its signals go to the
/// Library::StateStore. Rows can be renamed and dragged; counts are handed in.
class SavedSearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SavedSearchModel(QObject *parent = nullptr);

    /// Shows these, in this order, as they are in the library; tells nothing.
    void setSearches(const QList<SavedSearch> &searches);
    QList<SavedSearch> searches() const { return m_searches; }
    const SavedSearch &search(int row) const { return m_searches[row]; }
    /// The row of an id, or -1.
    int rowOf(const QString &id) const;
    /// The first row with this query, or -1.
    int rowOfQuery(const QString &query) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Renames. An empty name is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Puts `search` at its position, or at the end when that is behind it; gives the row. What remove() gave
    /// comes back to where it was.
    int insert(const SavedSearch &search);
    SavedSearch remove(int row);
    /// What `row` was before, for undo: replace() takes it back. The search keeps its place and id.
    SavedSearch replace(int row, const SavedSearch &search);

    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationChild) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves the row itself and says false, so that no view removes what it dragged.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void setCounts(const QString &id, int total, int unread);
    void setCounting(const QString &id);

Q_SIGNALS:
    /// A search is new or another one: to be stored.
    void changed(const Dateline::Search::SavedSearch &search);
    void removed(const QString &id);
    /// The order of all of them.
    void ordered(const QStringList &ids);

private:
    struct Counts
    {
        int total = -1;
        int unread = -1;
        bool isCounting = false;
    };

    void number();
    void tell(int row, const QList<int> &roles = {});
    void tellOrder();
    Counts countsOf(int row) const { return m_counts.value(m_searches[row].id); }

    QList<SavedSearch> m_searches;
    QHash<QString, Counts> m_counts; ///< By id.
};

} // namespace Dateline::Search
