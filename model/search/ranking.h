// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/articlefacts.h"
#include "search/articletexts.h"
#include "search/searchresult.h"
#include "search/termlookup.h"

#include <atomic>

namespace Dateline::Search {

/// Orders what was found by how much it is about what was asked for.
///
/// The index knows which articles have a term and which have it in their title; by that all of them are
/// ordered first. The texts of the best are then read, and these ordered by BM25 (Robertson and Zaragoza,
/// 2009, "The Probabilistic Relevance Framework: BM25 and Beyond") with weights for title and captions.
class Ranking
{
public:
    /// All must outlive the ranking.
    Ranking(const ArticleFacts &facts, TermLookup &lookup, TextScanner &scanner,
            const std::atomic_bool &cancelled);

    std::vector<Hit> rank(const Query &query, const ArticleSet &found);

private:
    struct RankedTerm
    {
        Term term;
        float weight = 0; ///< The rarer a term, the more it says.
        ArticleSet articles;
        ArticleSet titles;
    };

    std::vector<RankedTerm> termsOf(const Query &query);
    void refine(const std::vector<RankedTerm> &terms, std::vector<Hit> &hits);

    const ArticleFacts &m_facts;
    TermLookup &m_lookup;
    TextScanner &m_scanner;
    const std::atomic_bool &m_cancelled;
};

} // namespace Dateline::Search
