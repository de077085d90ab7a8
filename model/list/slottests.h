// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlecolumns.h"
#include "list/articlefilter.h"
#include "list/articlestates.h"
#include "list/searchhits.h"

#include <utility>
#include <vector>

namespace Dateline::List {

/// Which numbers of a ValueTable are wanted, as bytes: vector<bool> is slower to look up.
std::vector<char> wantedNumbers(const ValueTable &table, const QSet<QString> &values);

// Each makes a test of slots for one criterion of a filter, with all that can be prepared looked up.

class DateTest
{
public:
    DateTest(const ArticleColumns &columns, const ArticleFilter &filter);
    bool operator()(int slot) const
    {
        const qint32 day = m_days[slot];
        return day >= m_from && day <= m_to && (m_anyPeriod || isInPeriods(slot));
    }

private:
    bool isInPeriods(int slot) const;
    void addPeriod(const QString &period);

    const qint32 *m_days;
    const qint32 *m_months;
    qint32 m_from;
    qint32 m_to;
    bool m_anyPeriod;
    bool m_undated = false;
    std::vector<char> m_wantedMonths; ///< By year * 12 + month - 1; empty when none is.
};

inline constexpr auto dateTest = [](const ArticleColumns &columns, const ArticleFilter &filter) {
    return DateTest(columns, filter);
};

inline constexpr auto sourceTest = [](const ArticleColumns &columns, const ArticleFilter &filter) {
    return [numbers = columns.sources().data(),
            wanted = wantedNumbers(columns.sourceNames(), filter.sources)](int slot) {
        return wanted[numbers[slot]] != 0;
    };
};

inline constexpr auto languageTest = [](const ArticleColumns &columns, const ArticleFilter &filter) {
    return [numbers = columns.languages().data(),
            wanted = wantedNumbers(columns.languageNames(), filter.languages)](int slot) {
        return wanted[numbers[slot]] != 0;
    };
};

inline constexpr auto anyTagTest = [](const ArticleColumns &columns, const ArticleFilter &filter) {
    return [&columns, wanted = wantedNumbers(columns.allTagNames(), filter.tags)](int slot) {
        for (const qint32 tag : columns.tags(slot)) {
            if (wanted[tag])
                return true;
        }
        return false;
    };
};

inline constexpr auto allTagsTest = [](const ArticleColumns &columns, const ArticleFilter &filter) {
    return [&columns, wanted = wantedNumbers(columns.allTagNames(), filter.tags),
            count = filter.tags.size()](int slot) {
        qsizetype found = 0;
        for (const qint32 tag : columns.tags(slot))
            found += wanted[tag];
        return found >= count;
    };
};

/// What is put away is hidden unless it is asked for.
/// Whether archived articles can be listed: a state asks for them, or the search does.
bool listsArchived(const ArticleFilter &filter);
bool listsArchived(const Search::Query &query);

inline constexpr auto stateTest = [](const ArticleColumns &columns, const ArticleFilter &filter) {
    return [&columns, flags = columns.flags().data(), states = filter.states,
            hidden = quint8(listsArchived(filter) ? 0 : ArticleColumns::Archived)](int slot) {
        return (flags[slot] & hidden) == 0 && (!states || (statesOf(columns, slot) & states) == states);
    };
};

/// For all slots: each hit is looked up once.
inline constexpr auto searchTest = [](const ArticleColumns &columns, const ArticleFilter &filter) {
    std::vector<char> found(columns.size(), 0);
    for (const Search::Hit &hit : filter.search->hits) {
        const int slot = columns.slotOfNumber(hit.article);
        if (slot >= 0)
            found[slot] = 1;
    }
    return [found = std::move(found)](int slot) { return found[slot] != 0; };
};

/// For some slots: each is looked up among the hits.
inline constexpr auto hitTest = [](const ArticleColumns &columns, const ArticleFilter &filter) {
    return [numbers = columns.numbers().data(), &result = *filter.search](int slot) {
        return hitOf(result, numbers[slot]) != nullptr;
    };
};

} // namespace Dateline::List
