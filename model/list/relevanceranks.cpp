// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/relevanceranks.h"

#include "list/articleage.h"
#include "list/articlecolumns.h"
#include "list/searchhits.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace Dateline::List {

namespace {

/// Unsigned numbers in the opposite order of the scores.
quint32 rankOfScore(float score)
{
    constexpr quint32 sign = 0x80000000;
    const auto bits = std::bit_cast<quint32>(score);
    const quint32 ordered = bits & sign ? ~bits : bits | sign;
    return std::min(~ordered, RelevanceRanks::NotFound - 1);
}

struct RankedSlot
{
    quint32 rank;
    int slot;
};

/// Sorts by rank and leaves those of equal rank in their order, in time that grows with their number alone.
void sortByRank(std::vector<RankedSlot> &items)
{
    constexpr int bitsAtOnce = 11;
    constexpr quint32 digits = 1U << bitsAtOnce;
    std::vector<RankedSlot> sorted(items.size());
    for (int shift = 0; shift < 32; shift += bitsAtOnce) {
        const auto digit = [shift](const RankedSlot &item) { return item.rank >> shift & (digits - 1); };
        std::array<size_t, digits> starts{};
        for (const RankedSlot &item : items)
            ++starts[digit(item)];
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), size_t(0));
        for (const RankedSlot &item : items)
            sorted[starts[digit(item)]++] = item;
        items.swap(sorted);
    }
}

} // namespace

quint32 RelevanceRanks::rank(const ArticleColumns &columns, int slot) const
{
    const Search::Hit *hit = m_result ? hitOf(*m_result, columns.numbers()[slot]) : nullptr;
    return hit ? rankOfScore(hit->score) : NotFound;
}

void RelevanceRanks::sort(const ArticleColumns &columns, std::vector<int> &slotNumbers)
{
    updateAges(columns, slotNumbers);
    std::vector<quint32> ranks(columns.size(), NotFound);
    if (m_result) {
        for (const Search::Hit &hit : m_result->hits) {
            if (const int slot = columns.slotOfNumber(hit.article); slot >= 0)
                ranks[slot] = rankOfScore(hit.score);
        }
    }
    std::vector<RankedSlot> found;
    std::vector<int> others;
    for (const int slot : m_newestFirst) {
        if (ranks[slot] == NotFound)
            others.push_back(slot);
        else
            found.push_back({ranks[slot], slot});
    }
    sortByRank(found);
    const auto end = std::transform(found.begin(), found.end(), slotNumbers.begin(),
                                    [](const RankedSlot &item) { return item.slot; });
    std::copy(others.begin(), others.end(), end);
}

void RelevanceRanks::sortByAge(const ArticleColumns &columns, std::vector<int> &slotNumbers)
{
    updateAges(columns, slotNumbers);
    slotNumbers = m_newestFirst;
}

void RelevanceRanks::updateAges(const ArticleColumns &columns, const std::vector<int> &slotNumbers)
{
    const auto isNewer = [&columns](int one, int other) {
        return ageOf(columns, one) < ageOf(columns, other);
    };
    if (m_newestFirst.empty()) {
        // The list usually is in this order already.
        m_newestFirst = slotNumbers;
        if (!std::is_sorted(m_newestFirst.begin(), m_newestFirst.end(), isNewer))
            std::sort(m_newestFirst.begin(), m_newestFirst.end(), isNewer);
        return;
    }
    const auto known = qsizetype(m_newestFirst.size());
    m_newestFirst.resize(columns.size());
    std::iota(m_newestFirst.begin() + known, m_newestFirst.end(), int(known));
    std::sort(m_newestFirst.begin() + known, m_newestFirst.end(), isNewer);
    std::inplace_merge(m_newestFirst.begin(), m_newestFirst.begin() + known, m_newestFirst.end(), isNewer);
}

} // namespace Dateline::List
