// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchresult.h"

#include <vector>

namespace Dateline::List {

class ArticleColumns;

/// The places of articles in the order of what a search found: the highest score first, what was not found
/// last. Sorting anew for each key that is typed must cost little, so that the order of the articles' ages is
/// kept, and only what was found is sorted.
class RelevanceRanks
{
public:
    /// Null for no search.
    void setResult(const Search::SearchResultPointer &result) { m_result = result; }
    const Search::SearchResultPointer &result() const { return m_result; }

    /// The lower the better; NotFound for an article that was not found.
    quint32 rank(const ArticleColumns &columns, int slot) const;
    static constexpr quint32 NotFound = 0xffffffff;

    /// An article's date is another one now.
    void forgetAges() { m_newestFirst.clear(); }
    bool knowsAges() const { return !m_newestFirst.empty(); }
    /// Puts all slots of `columns` in order: by rank, then the newest first, then by id.
    void sort(const ArticleColumns &columns, std::vector<int> &slotNumbers);
    /// Puts them in order by age alone; takes next to no time when ages are known.
    void sortByAge(const ArticleColumns &columns, std::vector<int> &slotNumbers);

private:
    void updateAges(const ArticleColumns &columns, const std::vector<int> &slotNumbers);

    Search::SearchResultPointer m_result;
    std::vector<int> m_newestFirst; ///< Slots; empty when it is to be computed.
};

} // namespace Dateline::List
