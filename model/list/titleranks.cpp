// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/titleranks.h"

#include "list/articlecolumns.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace Dateline::List {

void TitleRanks::forget(int slot)
{
    if (slot >= int(m_ranks.size()))
        return;
    m_ranks[slot] = -1;
    m_complete = false;
}

void TitleRanks::clear()
{
    *this = TitleRanks();
}

const std::vector<int> &TitleRanks::of(const ArticleColumns &columns)
{
    if (m_complete && int(m_ranks.size()) == columns.size())
        return m_ranks;
    m_ranks.resize(columns.size(), -1);
    std::vector<int> added;
    for (int slot = 0; slot < columns.size(); ++slot) {
        if (m_ranks[slot] < 0)
            added.push_back(slot);
    }
    // A place found by bisection takes about twenty comparisons, each dearer than comparing two keys.
    if (added.size() > m_ranks.size() / 10)
        rankAll(columns);
    else
        rankNew(columns, std::move(added));
    m_complete = true;
    return m_ranks;
}

void TitleRanks::rankAll(const ArticleColumns &columns)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(columns.size());
    for (int slot = 0; slot < columns.size(); ++slot)
        keys.push_back(collator.sortKey(columns.title(slot)));
    m_sorted.resize(columns.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::sort(m_sorted.begin(), m_sorted.end(),
              [&](int one, int other) { return keys[one].compare(keys[other]) < 0; });
    int rank = 0;
    for (size_t i = 0; i < m_sorted.size(); ++i) {
        if (i > 0 && keys[m_sorted[i - 1]].compare(keys[m_sorted[i]]) != 0)
            ++rank;
        m_ranks[m_sorted[i]] = rank;
    }
}

void TitleRanks::rankNew(const ArticleColumns &columns, std::vector<int> added)
{
    const QCollator collator;
    const auto comesBefore = [&](int one, int other) {
        return collator.compare(columns.title(one), columns.title(other)) < 0;
    };
    std::erase_if(m_sorted, [this](int slot) { return m_ranks[slot] < 0; });
    std::sort(added.begin(), added.end(), comesBefore);

    std::vector<int> merged;
    merged.reserve(columns.size());
    int rank = -1;
    const auto push = [&](int slot, bool sameAsLast) {
        rank += sameAsLast ? 0 : 1;
        merged.push_back(slot);
        return rank;
    };
    std::vector<int> ranks(m_ranks.size());
    auto next = m_sorted.cbegin();
    int lastRankBefore = -1;
    const auto pushOldUntil = [&](auto end) {
        for (; next != end; ++next) {
            ranks[*next] = push(*next, m_ranks[*next] == lastRankBefore);
            lastRankBefore = m_ranks[*next];
        }
    };
    for (const int slot : added) {
        pushOldUntil(std::upper_bound(next, m_sorted.cend(), slot, comesBefore));
        const bool sameAsLast = !merged.empty() && !comesBefore(merged.back(), slot);
        ranks[slot] = push(slot, sameAsLast);
    }
    pushOldUntil(m_sorted.cend());
    m_sorted = std::move(merged);
    m_ranks = std::move(ranks);
}

} // namespace Dateline::List
