// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articleage.h"
#include "list/itemroles.h"
#include "list/relevanceranks.h"
#include "list/titleranks.h"
#include "list/valuetable.h"

#include <QtGlobal>

#include <compare>
#include <vector>

namespace Dateline::List {

class ArticleColumns;

/// The order of the article list: a column and a direction, or the relevance for a search. What has no value
/// in the column comes last in both directions; ties are newest first, then by id, so that an order is the
/// same every time.
class RowOrder
{
public:
    int column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    void set(int column, Qt::SortOrder direction);

    /// Forgets all that was computed: other articles are in the columns.
    void clear();
    /// An article's title is another one now.
    void forgetTitle(int slot) { m_titleRanks.forget(slot); }
    void forgetAges() { m_relevance.forgetAges(); }
    /// What RelevanceOrder goes by; when it is in force, all must be sorted anew.
    void setScores(const Search::SearchResultPointer &result) { m_relevance.setResult(result); }
    const Search::SearchResultPointer &scores() const { return m_relevance.result(); }
    /// How many titles prepare() would have to rank for an order by title.
    int missingTitles(const ArticleColumns &columns) const { return m_titleRanks.missing(columns); }
    /// See TitleRanks.
    void expectTitles() { m_titleRanks.expect(); }
    void adoptTitles(const ArticleColumns &columns, TitleRanking ranking)
    {
        m_titleRanks.adopt(columns, std::move(ranking));
    }
    /// Must follow any change of order or columns before the functions below.
    void prepare(const ArticleColumns &columns);

    bool comesBefore(const ArticleColumns &columns, int oneSlot, int otherSlot) const;
    void sort(const ArticleColumns &columns, std::vector<int> &slotNumbers);

private:
    struct Key
    {
        quint64 value; ///< What the column says, in the order's direction.
        ArticleAge age;

        auto operator<=>(const Key &) const = default;
    };

    Key key(const ArticleColumns &columns, int slot) const;
    quint64 columnValue(const ArticleColumns &columns, int slot) const;

    int m_column = DateColumn;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    TitleRanks m_titleRanks;
    ValueRanks m_sourceRanks;
    ValueRanks m_tagRanks;
    ValueRanks m_languageRanks;
    RelevanceRanks m_relevance;
    const std::vector<int> *m_ranks = nullptr; ///< Those of the column, once prepared.
};

} // namespace Dateline::List
