// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"
#include "list/articlecolumns.h"
#include "list/itemroles.h"
#include "list/roworder.h"
#include "list/titleranker.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Dateline::List {

/// Every listed article of a library, one a row, in the order of sort(). Lives on the GUI thread and
/// never touches a database: the owner hands over rows. Roles and columns are in itemroles.h.
///
/// Rows are stored by column in the order of their arrival (the *slot* of an article) and shown
/// through a permutation. Filters and counters work on slots, which sorting does not change.
class ArticleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ArticleTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Sorts by a column of itemroles.h or, during a search, by RelevanceOrder. Undated articles, and those
    /// without a source, tags or language, come last in both orders. Ties: newest first, then by id. The
    /// first order by title of many rows waits for their titles to be ranked in the background.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_order.column(); }
    Qt::SortOrder sortOrder() const { return m_order.direction(); }
    /// What a search found, null for no search. Searches have an order of their own: it comes into force with
    /// the first result, sort() changes it, and after the search the list falls back to the order that it
    /// had. True when rows were laid out anew.
    bool setScores(const Search::SearchResultPointer &result);
    bool hasScores() const { return m_order.scores() != nullptr; }
    void setSearchOrder(int column, Qt::SortOrder order);
    int searchOrder() const { return m_searchOrder.column; }
    /// The direction of an order by title that was asked for and is yet to come.
    std::optional<Qt::SortOrder> pendingTitleOrder() const { return m_pendingTitleOrder; }
    /// Ranks titles in the background, so that an order by title need not wait.
    void prepareTitles();

    /// Shows these rows instead of all that were there.
    void reset(const QList<Library::ArticleRow> &rows);
    /// Adds rows at their places in the order; an id that is already listed is updated.
    void appendRows(const QList<Library::ArticleRow> &rows) { updateRows(rows); }
    /// Updates listed ids and adds the others, each at its place in the order. Signals are narrow
    /// for small changes; large ones move rows by one layout change.
    void updateRows(const QList<Library::ArticleRow> &rows);

    /// Sets the mark of the listed ones among `ids`.
    void setRead(const QStringList &ids, bool read);
    void setStarred(const QStringList &ids, bool starred);
    void setArchived(const QStringList &ids, bool archived);
    void setNoted(const QStringList &ids, bool noted);
    /// Adds or removes a tag of the user's; an article's own tags stay.
    void setUserTag(const QStringList &ids, const QString &tag, bool present);

    /// The row that shows article `id`, or -1 when it is not listed.
    int rowOfId(const QString &id) const;
    QString idAt(int row) const;
    Library::ArticleRow articleAt(int row) const;

    /// The columns behind the model, by slot.
    const ArticleColumns &columns() const { return m_columns; }
    int slotOfRow(int row) const { return m_slots[row]; }
    int rowOfSlot(int slot) const { return m_rows[slot]; }
    int slotOfId(const QString &id) const { return m_columns.slotOfId(id); }

Q_SIGNALS:
    /// The order or pendingTitleOrder() is another one.
    void orderChanged();

private:
    struct Order
    {
        int column;
        Qt::SortOrder direction;

        bool operator==(const Order &) const = default;
    };

    /// True when rows were laid out anew.
    bool putInOrder(Order order);
    void useRankedTitles();
    void setFlag(const QStringList &ids, ArticleColumns::Flag flag, const QList<int> &roles, bool on);
    /// Tells views and filters about changed articles whose places stay.
    void announceChanged(const std::vector<int> &slotNumbers, const QList<int> &roles);
    /// Puts new slots at their places; true when all rows must be put in order after it.
    bool addAtPlaces(std::vector<int> added);
    void insertRun(int row, std::vector<int>::const_iterator first, std::vector<int>::const_iterator last);
    /// Puts all rows in order in one layout change; the hint says whether articles changed as well.
    void changeLayout(QAbstractItemModel::LayoutChangeHint hint);
    bool isInOrder(int row) const;
    void numberRows(int from = 0);
    QDateTime published(int slot) const;
    QVariant displayText(int slot, int column) const;
    QString accessibleText(int slot) const;
    QString toolTip(int slot) const;

    ArticleColumns m_columns;
    RowOrder m_order; ///< In force.
    Order m_listOrder{DateColumn, Qt::DescendingOrder};
    Order m_searchOrder{DateColumn, Qt::DescendingOrder};
    TitleRanker m_ranker;
    std::optional<Qt::SortOrder> m_pendingTitleOrder;
    std::vector<int> m_slots; ///< Slot of each row.
    std::vector<int> m_rows;  ///< Row of each slot.
};

} // namespace Dateline::List
