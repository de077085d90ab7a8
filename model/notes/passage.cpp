// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/passage.h"

#include <algorithm>

namespace Dateline::Notes {

namespace {

/// A Chinese character says about as much as two letters.
bool isHeavy(char16_t unit)
{
    return unit >= 0x2e80;
}

double weight(std::u16string_view units)
{
    return double(units.size()) + double(std::count_if(units.begin(), units.end(), isHeavy));
}

/// Two texts in letters have more in common by chance than two in Chinese characters.
constexpr double chanceOfLetters = 0.3;
constexpr double chanceOfHan = 0.08;

constexpr double tellingWeight = 16;
constexpr double contextWeight = 32;
constexpr double leastQuoteShare = 0.25;
constexpr double mostQuoteShare = 0.8;
/// A sentence that was moved takes along what stands around it on one side at most.
constexpr double oneSideWorth = 0.8;
constexpr double leastSideWeight = 8;

} // namespace

Passage::Passage(const Anchor &anchor)
    : m_prefix(anchor.prefix)
    , m_quote(anchor.quote)
    , m_suffix(anchor.suffix)
    , m_quoteWeight(weight(m_quote.units()))
    , m_prefixWeight(weight(m_prefix.units()))
    , m_suffixWeight(weight(m_suffix.units()))
{
    const double units = m_prefix.size() + m_quote.size() + m_suffix.size();
    const double heavy = m_prefixWeight + m_quoteWeight + m_suffixWeight - units;
    const double share = units > 0 ? heavy / units : 0;
    m_chance = share * chanceOfHan + (1 - share) * chanceOfLetters;
}

bool Passage::isTelling() const
{
    return m_quoteWeight >= tellingWeight;
}

double Passage::likeness(qint32 errors, qint32 length) const
{
    if (length <= 0)
        return 1;
    const double same = 1 - double(errors) / length;
    return std::max(0.0, (same - m_chance) / (1 - m_chance));
}

double Passage::score(double quote, double prefix, double suffix) const
{
    const double around = m_prefixWeight + m_suffixWeight;
    if (around == 0)
        return quote;
    double context = (prefix * m_prefixWeight + suffix * m_suffixWeight) / around;
    if (m_prefixWeight >= leastSideWeight)
        context = std::max(context, oneSideWorth * prefix);
    if (m_suffixWeight >= leastSideWeight)
        context = std::max(context, oneSideWorth * suffix);
    const double share =
        std::clamp(m_quoteWeight / (m_quoteWeight + contextWeight), leastQuoteShare, mostQuoteShare);
    return share * quote + (1 - share) * context;
}

} // namespace Dateline::Notes
