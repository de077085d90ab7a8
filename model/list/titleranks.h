// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/textpool.h"

#include <functional>
#include <vector>

namespace Dateline::List {

class ArticleColumns;

/// The places of titles in the user's alphabet. Equal titles share a rank.
struct TitleRanking
{
    std::vector<int> sorted; ///< Slots.
    std::vector<int> ranks;  ///< By slot.
};

/// Ranks all titles. May run on any thread; `isCanceled` is asked now and then, and true ends it
/// with an empty ranking.
TitleRanking rankTitles(
    const TitleTexts &titles, const std::function<bool()> &isCanceled = [] { return false; });

/// The ranking of the titles of all slots, computed when it is first needed and then kept up: collating
/// is by far the dearest part of sorting by title. What was computed elsewhere can be taken over.
class TitleRanks
{
public:
    /// The title in `slot` is another one now.
    void forget(int slot);
    void clear();
    /// Ranks every title; afterwards ranks of titles known before keep their order.
    const std::vector<int> &of(const ArticleColumns &columns);

    /// How many titles of() would have to rank.
    int missing(const ArticleColumns &columns) const;
    /// A ranking of the titles as they are now will be adopted: what is forgotten until then is kept in mind.
    void expect();
    /// Takes over what was expected, unless all titles have been ranked meanwhile.
    void adopt(const ArticleColumns &columns, TitleRanking ranking);

private:
    void rankNew(const ArticleColumns &columns, std::vector<int> added);

    std::vector<int> m_sorted; ///< Slots, also forgotten ones.
    std::vector<int> m_ranks;  ///< By slot; -1 for a forgotten one.
    int m_forgotten = 0;       ///< How many ranks are -1.
    bool m_isExpecting = false;
    std::vector<int> m_forgottenMeanwhile; ///< Since expect().
};

} // namespace Dateline::List
