// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefilter.h"
#include "list/facetcounter.h"
#include "list/facetentries.h"
#include "list/itemroles.h"

#include <QAbstractListModel>

#include <vector>

namespace Dateline::List {

/// The values of one facet with their counts; checking one changes the ArticleFilterModel. Lives on the
/// GUI thread. Roles are in itemroles.h.
///
/// Values that no article would be listed with are left out unless they are checked or are Unread or Starred.
/// Sources, tags and languages stand in falling order of count, then by name; dates newest first, each year
/// before its months. After a check inside the facet nothing moves until a criterion elsewhere changes or the
/// table is replaced. Changes of order and set are layout changes, so that a view keeps its place.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `counter` must outlive the model and is shared by all facets of a list.
    FacetModel(FacetKind kind, FacetCounter *counter, QObject *parent = nullptr);

    FacetKind kind() const { return m_kind; }
    FacetCounter *counter() const { return m_counter; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows only values whose label contains `text`, in any case and width.
    void setNameFilter(const QString &text);
    QString nameFilter() const { return m_nameFilter; }

    /// Shows the first `rows` values and those that are checked; 0 shows all.
    void setRowLimit(int rows);
    /// How many values there are, whatever the limit: those that contain the name filter, and all of them.
    int foundCount() const { return m_foundCount; }
    int valueCount() const { return m_valueCount; }

    /// Whether any article of the table has a value, whatever the filter.
    bool hasValues() const;

    /// Checks this value alone.
    void checkOnly(const QModelIndex &index);
    /// Labels in the language that is now in force.
    void retranslate() { refresh(); }

    /// The row of a value, or -1.
    int rowOfValue(const QString &value) const;
    /// How many values are checked, shown or not.
    int checkedCount() const;
    void uncheckAll();

private:
    void takeCounts();
    void refresh();
    void refreshChecked();
    /// `entries` in the order that is shown now, new ones last.
    std::vector<FacetEntry> inShownOrder(std::vector<FacetEntry> entries) const;
    void limit(std::vector<FacetEntry> &entries) const;
    void show(std::vector<FacetEntry> entries);

    FacetKind m_kind;
    FacetCounter *m_counter;
    QString m_nameFilter;
    std::vector<FacetEntry> m_entries;
    ValueRanks m_ranks;
    int m_rowLimit = 0;
    int m_foundCount = 0;
    int m_valueCount = 0;
    bool m_frozen = false; ///< The user is at work here: nothing moves.
};

} // namespace Dateline::List
