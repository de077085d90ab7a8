// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefilter.h"
#include "list/articletablemodel.h"
#include "list/filtermask.h"
#include "list/snippetcache.h"

#include <QSortFilterProxyModel>

namespace Dateline::List {

/// The articles that pass a filter keyed by date, source, tag, language, state and search.
/// Lives on the GUI thread above an ArticleTableModel, whose order it keeps: sort() sorts that model. It
/// hands on what a search found, for the order by relevance.
///
/// A filter change is one layout change, also when rows come and go, because scattered row signals
/// cost the square of their number. Selections and persistent indexes of rows that stay survive.
class ArticleFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `table` must outlive the model.
    explicit ArticleFilterModel(ArticleTableModel *table, QObject *parent = nullptr);

    ArticleTableModel *table() const { return m_table; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// As the table; during a search also snippets, which tool tips and accessible texts then hold too.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Passages of the articles that the search found; views tell it what they show.
    SnippetCache *snippets() const { return m_snippets; }
    /// The number of a row's article, for snippets().
    qint32 numberOfRow(int row) const;

    const ArticleFilter &filter() const { return m_filter; }
    /// Applies all changed criteria at once.
    void setFilter(const ArticleFilter &filter);
    void clearFilter() { setFilter({}); }

    /// Days in UTC, both included; a null date is no limit.
    void setDateRange(QDate from, QDate to);
    void setValues(FacetKind kind, const QSet<QString> &values);
    void setValue(FacetKind kind, const QString &value, bool on);
    void setTagMatch(TagMatch match);
    void setStates(States states);
    /// Null for no search.
    void setSearch(const Search::SearchResultPointer &search);

    /// Keeps an article listed (one that is being read) whatever becomes of it, until the filter
    /// changes: a list from which rows vanish while one reads through it cannot be read. The one
    /// pinned last stays pinned when it passes the new filter.
    void pin(const QString &id);
    /// Lets articles go that were pinned: the user put them away.
    void unpin(const QStringList &ids);

    /// How many articles pass; pinned ones that do not pass are not counted.
    int passingCount() const { return m_mask.passingCount(); }
    /// How many articles an empty filter lists: all but those put away.
    int listedCount() const;
    /// The row of article `id` in this model, or -1.
    int rowOfId(const QString &id) const;
    QModelIndex indexOfId(const QString &id, int column = TitleColumn) const;

    /// Whether the article in `slot` of the table passes or is pinned.
    bool isListed(int slot) const
    {
        return m_mask.passes(slot) || (!m_pinnedSlots.isEmpty() && m_pinnedSlots.contains(slot));
    }
    /// Which criteria each slot of the table fails.
    const FilterMask &mask() const { return m_mask; }

Q_SIGNALS:
    /// Another filter is in force; `changed` says which of its criteria are others.
    void filterChanged(Dateline::List::Criteria changed);
    /// Which articles pass may be different: by a filter change, or because articles changed.
    void passingChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void watchTable();
    void announceSnippets(const QList<qint32> &numbers);
    void recomputeRows(int firstRow, int lastRow);
    void recomputeAll();
    void renewPins();
    void findPinnedSlots();

    ArticleTableModel *m_table;
    ArticleFilter m_filter;
    FilterMask m_mask;
    SnippetCache *m_snippets;
    QString m_lastPin;
    QSet<QString> m_pinnedIds;
    QSet<int> m_pinnedSlots; ///< Of those pinned articles that the table has.
};

} // namespace Dateline::List
