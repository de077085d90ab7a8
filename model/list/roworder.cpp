// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/roworder.h"

#include "list/articlecolumns.h"

#include <algorithm>
#include <limits>

namespace Dateline::List {

namespace {

constexpr quint64 NoValue = std::numeric_limits<quint64>::max();

} // namespace

void RowOrder::set(int column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
    m_ranks = nullptr;
}

void RowOrder::clear()
{
    m_titleRanks.clear();
    m_sourceRanks.clear();
    m_tagRanks.clear();
    m_languageRanks.clear();
    m_relevance.forgetAges();
    m_ranks = nullptr;
}

void RowOrder::prepare(const ArticleColumns &columns)
{
    switch (m_column) {
    case TitleColumn:
        m_ranks = &m_titleRanks.of(columns);
        break;
    case SourceColumn:
        m_ranks = &m_sourceRanks.of(columns.sourceNames());
        break;
    case TagsColumn:
        m_ranks = &m_tagRanks.of(columns.allTagNames());
        break;
    case LanguageColumn:
        m_ranks = &m_languageRanks.of(columns.languageNames());
        break;
    default:
        break;
    }
}

quint64 RowOrder::columnValue(const ArticleColumns &columns, int slot) const
{
    // From 1 on, so that no reversed rank is NoValue.
    const auto rank = [this](int number) { return quint64((*m_ranks)[number]) + 1; };
    switch (m_column) {
    case TitleColumn:
        return rank(slot);
    case SourceColumn:
        return columns.source(slot).isEmpty() ? NoValue : rank(columns.sources()[slot]);
    case LanguageColumn:
        return columns.language(slot).isEmpty() ? NoValue : rank(columns.languages()[slot]);
    case TagsColumn: {
        const auto tags = columns.tags(slot);
        if (tags.empty())
            return NoValue;
        const quint64 second = tags.size() > 1 ? rank(tags[1]) : 0;
        return (rank(tags[0]) << 32) | second;
    }
    case RelevanceOrder: {
        const quint32 place = m_relevance.rank(columns, slot);
        return place == RelevanceRanks::NotFound ? NoValue : place;
    }
    default:
        return columns.isDated(slot) ? ordered(columns.published()[slot]) : NoValue;
    }
}

RowOrder::Key RowOrder::key(const ArticleColumns &columns, int slot) const
{
    const quint64 value = columnValue(columns, slot);
    const bool reversed =
        m_direction == Qt::DescendingOrder && m_column != RelevanceOrder && value != NoValue;
    return {reversed ? ~value : value, ageOf(columns, slot)};
}

bool RowOrder::comesBefore(const ArticleColumns &columns, int oneSlot, int otherSlot) const
{
    return key(columns, oneSlot) < key(columns, otherSlot);
}

void RowOrder::sort(const ArticleColumns &columns, std::vector<int> &slotNumbers)
{
    if (int(slotNumbers.size()) == columns.size()) {
        if (m_column == RelevanceOrder)
            return m_relevance.sort(columns, slotNumbers);
        if (m_column == DateColumn && m_direction == Qt::DescendingOrder && m_relevance.knowsAges())
            return m_relevance.sortByAge(columns, slotNumbers);
    }
    struct Item
    {
        Key key;
        int slot;
    };
    std::vector<Item> items;
    items.reserve(slotNumbers.size());
    for (const int slot : slotNumbers)
        items.push_back({key(columns, slot), slot});
    std::sort(items.begin(), items.end(),
              [](const Item &one, const Item &other) { return one.key < other.key; });
    std::transform(items.begin(), items.end(), slotNumbers.begin(),
                   [](const Item &item) { return item.slot; });
}

} // namespace Dateline::List
