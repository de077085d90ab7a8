// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/titleranks.h"

#include "list/articlecolumns.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Dateline::List {

TitleRanking rankTitles(const TitleTexts &titles, const std::function<bool()> &isCanceled)
{
    constexpr int slotsBetweenQuestions = 1024;
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(titles.size());
    for (int slot = 0; slot < titles.size(); ++slot) {
        if (slot % slotsBetweenQuestions == 0 && isCanceled())
            return {};
        keys.push_back(collator.sortKey(titles.text(slot)));
    }
    TitleRanking ranking{std::vector<int>(titles.size()), std::vector<int>(titles.size())};
    std::vector<int> &sorted = ranking.sorted;
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(),
              [&](int one, int other) { return keys[one].compare(keys[other]) < 0; });
    int rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && keys[sorted[i - 1]].compare(keys[sorted[i]]) != 0)
            ++rank;
        ranking.ranks[sorted[i]] = rank;
    }
    return ranking;
}

void TitleRanks::forget(int slot)
{
    if (m_isExpecting)
        m_forgottenMeanwhile.push_back(slot);
    if (slot >= int(m_ranks.size()) || m_ranks[slot] < 0)
        return;
    m_ranks[slot] = -1;
    ++m_forgotten;
}

void TitleRanks::clear()
{
    *this = TitleRanks();
}

int TitleRanks::missing(const ArticleColumns &columns) const
{
    return columns.size() - int(m_ranks.size()) + m_forgotten;
}

void TitleRanks::expect()
{
    m_isExpecting = true;
    m_forgottenMeanwhile.clear();
}

void TitleRanks::adopt(const ArticleColumns &columns, TitleRanking ranking)
{
    const std::vector<int> forgotten = std::exchange(m_forgottenMeanwhile, {});
    m_isExpecting = false;
    if (missing(columns) == 0)
        return;
    m_sorted = std::move(ranking.sorted);
    m_ranks = std::move(ranking.ranks);
    m_forgotten = 0;
    for (const int slot : forgotten)
        forget(slot);
}

const std::vector<int> &TitleRanks::of(const ArticleColumns &columns)
{
    if (missing(columns) == 0)
        return m_ranks;
    m_ranks.resize(columns.size(), -1);
    std::vector<int> added;
    for (int slot = 0; slot < columns.size(); ++slot) {
        if (m_ranks[slot] < 0)
            added.push_back(slot);
    }
    // A place found by bisection takes about twenty comparisons, each dearer than comparing two keys.
    if (added.size() > m_ranks.size() / 10) {
        TitleRanking ranking = rankTitles(columns.titleTexts());
        m_sorted = std::move(ranking.sorted);
        m_ranks = std::move(ranking.ranks);
    } else {
        rankNew(columns, std::move(added));
    }
    m_forgotten = 0;
    return m_ranks;
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
