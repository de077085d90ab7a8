// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/approximatesearch.h"

#include <algorithm>
#include <cstdlib>

namespace Dateline::Notes {

namespace {

constexpr int wordBits = 64;

/// Keeps the best hits only, the best first.
void prune(std::vector<ApproximateHit> &hits, size_t most, qint32 expected)
{
    const auto isBetter = [expected](const ApproximateHit &left, const ApproximateHit &right) {
        return left.errors != right.errors ? left.errors < right.errors
                                           : std::abs(left.end - expected) < std::abs(right.end - expected);
    };
    const size_t kept = std::min(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + qptrdiff(kept), hits.end(), isBetter);
    hits.resize(kept);
}

} // namespace

ApproximateSearch::ApproximateSearch(std::u16string_view pattern)
    : m_length(pattern.size())
    , m_blocks((pattern.size() + wordBits - 1) / wordBits)
{
    Q_ASSERT(!pattern.empty());
    size_t entries = 64;
    while (entries < 4 * pattern.size())
        entries *= 2;
    m_table.resize(entries);
    for (size_t at = 0; at < pattern.size(); ++at) {
        Entry &entry = m_table[size_t(slot(pattern[at]))];
        if (entry.mask < 0) {
            entry = {pattern[at], qint32(m_masks.size())};
            m_masks.resize(m_masks.size() + m_blocks, 0);
        }
        m_masks[size_t(entry.mask) + at / wordBits] |= quint64(1) << (at % wordBits);
    }
    // Stands for the units that the pattern does not have.
    m_masks.resize(m_masks.size() + m_blocks, 0);
}

/// The entry of a unit, or the free one where it would be.
qint32 ApproximateSearch::slot(char16_t unit) const
{
    const size_t wrap = m_table.size() - 1;
    size_t at = (size_t(unit) * 0x9e3779b1u >> 8) & wrap;
    while (m_table[at].mask >= 0 && m_table[at].unit != unit)
        at = (at + 1) & wrap;
    return qint32(at);
}

int ApproximateSearch::advance(Block &block, quint64 equal, int carry, int top)
{
    const quint64 vertical = equal | block.minus;
    equal |= carry < 0 ? 1 : 0;
    const quint64 horizontal = (((equal & block.plus) + block.plus) ^ block.plus) | equal;
    quint64 plus = block.minus | ~(horizontal | block.plus);
    quint64 minus = block.plus & horizontal;
    const int out = int((plus >> top) & 1) - int((minus >> top) & 1);
    plus = (plus << 1) | (carry > 0 ? 1 : 0);
    minus = (minus << 1) | (carry < 0 ? 1 : 0);
    block.plus = minus | ~(vertical | plus);
    block.minus = plus & vertical;
    return out;
}

template<typename Each>
void ApproximateSearch::scan(std::u16string_view text, Start start, Each each) const
{
    const qint32 unknown = qint32(m_masks.size() - m_blocks);
    const int lastTop = int((m_length - 1) % wordBits);
    const int first = start == Start::Beginning ? 1 : 0;
    std::vector<Block> blocks(m_blocks);
    qint32 errors = qint32(m_length);
    for (size_t at = 0; at < text.size(); ++at) {
        const Entry &entry = m_table[size_t(slot(text[at]))];
        const quint64 *masks = m_masks.data() + (entry.mask < 0 ? unknown : entry.mask);
        int carry = first;
        for (size_t block = 0; block + 1 < m_blocks; ++block)
            carry = advance(blocks[block], masks[block], carry, wordBits - 1);
        errors += advance(blocks.back(), masks[m_blocks - 1], carry, lastTop);
        each(qint32(at + 1), errors);
    }
}

std::vector<ApproximateHit> ApproximateSearch::search(std::u16string_view text, qint32 errors, size_t most,
                                                      qint32 expected) const
{
    const auto apart = qint32(m_length / 2 + 1);
    std::vector<ApproximateHit> hits;
    qint32 lastSeen = -apart;
    scan(text, Start::Anywhere, [&](qint32 end, qint32 count) {
        if (count > errors)
            return;
        if (hits.empty() || end - lastSeen >= apart) {
            if (hits.size() >= 64 * most)
                prune(hits, most, expected);
            hits.push_back({end, count});
            lastSeen = end;
        } else if (count < hits.back().errors) {
            hits.back() = {end, count};
            lastSeen = end;
        }
    });
    prune(hits, most, expected);
    return hits;
}

ApproximateHit ApproximateSearch::bestBeginning(std::u16string_view text) const
{
    ApproximateHit best{0, qint32(m_length)};
    scan(text, Start::Beginning, [&best](qint32 end, qint32 count) {
        if (count < best.errors)
            best = {end, count};
    });
    return best;
}

qint32 ApproximateSearch::distance(std::u16string_view text) const
{
    qint32 errors = qint32(m_length);
    scan(text, Start::Beginning, [&errors](qint32, qint32 count) { errors = count; });
    return errors;
}

} // namespace Dateline::Notes
