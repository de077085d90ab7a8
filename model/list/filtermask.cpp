// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/filtermask.h"

#include "list/articlecolumns.h"
#include "list/slottests.h"

#include <algorithm>
#include <type_traits>

namespace Dateline::List {

namespace {

/// Marks a slot that no row shows yet.
constexpr quint8 Unknown = 128;

/// The numbers from 0 to `count` - 1, for a range-based loop.
struct AllSlots
{
    struct Iterator
    {
        int slot;
        int operator*() const { return slot; }
        Iterator &operator++()
        {
            ++slot;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return slot != other.slot; }
    };

    int count;
    Iterator begin() const { return {0}; }
    Iterator end() const { return {count}; }
};

/// Sets the bit of `criterion` where `passes` says no, and clears it elsewhere.
template<typename Slots, typename Test>
void mark(std::vector<quint8> &failures, const Slots &slotNumbers, Criterion criterion, const Test &passes)
{
    const auto bit = quint8(criterion);
    for (const int slot : slotNumbers)
        failures[slot] = quint8((failures[slot] & ~bit) | (passes(slot) ? 0 : bit));
}

/// Computes the bits of `criteria` for a range of slots.
template<typename Slots>
void markAll(std::vector<quint8> &failures, const ArticleColumns &columns, const ArticleFilter &filter,
             Criteria criteria, const Slots &slotNumbers)
{
    const auto test = [&](Criterion criterion, bool isSet, const auto &makeTest) {
        if (!criteria.testFlag(criterion))
            return;
        if (isSet)
            mark(failures, slotNumbers, criterion, makeTest(columns, filter));
        else
            mark(failures, slotNumbers, criterion, [](int) { return true; });
    };
    test(Criterion::Date, !filter.from.isNull() || !filter.to.isNull() || !filter.periods.isEmpty(),
         dateTest);
    test(Criterion::Source, !filter.sources.isEmpty(), sourceTest);
    test(Criterion::Tag, !filter.tags.isEmpty() && filter.tagMatch == TagMatch::Any, anyTagTest);
    if (filter.tagMatch == TagMatch::All)
        test(Criterion::Tag, !filter.tags.isEmpty(), allTagsTest);
    test(Criterion::Language, !filter.languages.isEmpty(), languageTest);
    test(Criterion::State, true, stateTest);
    // Whatever is prepared for all slots costs more than to look a few of them up.
    if constexpr (std::is_same_v<Slots, AllSlots>)
        test(Criterion::Search, filter.search != nullptr, searchTest);
    else
        test(Criterion::Search, filter.search != nullptr, hitTest);
}

} // namespace

Criteria FilterMask::difference(const ArticleFilter &one, const ArticleFilter &other)
{
    Criteria changed;
    changed.setFlag(Criterion::Date,
                    one.from != other.from || one.to != other.to || one.periods != other.periods);
    changed.setFlag(Criterion::Source, one.sources != other.sources);
    changed.setFlag(Criterion::Tag, one.tags != other.tags || one.tagMatch != other.tagMatch);
    changed.setFlag(Criterion::Language, one.languages != other.languages);
    changed.setFlag(Criterion::State,
                    one.states != other.states || listsArchived(one) != listsArchived(other));
    changed.setFlag(Criterion::Search, one.search != other.search);
    return changed;
}

void FilterMask::recompute(const ArticleColumns &columns, const ArticleFilter &filter, Criteria criteria)
{
    m_failures.resize(columns.size(), 0);
    if (criteria == AllCriteria)
        std::fill(m_failures.begin(), m_failures.end(), quint8(0));
    markAll(m_failures, columns, filter, criteria, AllSlots{columns.size()});
}

void FilterMask::recomputeSlots(const ArticleColumns &columns, const ArticleFilter &filter,
                                const std::vector<int> &slotNumbers)
{
    m_failures.resize(columns.size(), Unknown);
    for (const int slot : slotNumbers)
        m_failures[slot] = 0;
    markAll(m_failures, columns, filter, AllCriteria, slotNumbers);
}

int FilterMask::passingCount() const
{
    return int(std::count(m_failures.begin(), m_failures.end(), quint8(0)));
}

} // namespace Dateline::List
