// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/articlefacts.h"
#include "search/articletexts.h"
#include "search/termlookup.h"

#include <atomic>

namespace Dateline::Search {

class Stemmer;

/// Finds the articles that a query asks for: what the full-text index and the facts can tell first, then
/// what only the texts can, of those articles that are left.
class Evaluator
{
public:
    /// All must outlive the evaluator.
    Evaluator(ArticleFacts &facts, TermLookup &lookup, TextScanner &scanner,
              const std::atomic_bool &cancelled);

    ArticleSet evaluate(const Node &node);

private:
    /// The articles of a node, as far as they are in `within`.
    ArticleSet evaluate(const Node &node, const ArticleSet &within);
    ArticleSet termArticles(const Term &term, const ArticleSet &within);
    ArticleSet nearArticles(const Node &node, const ArticleSet &within);
    ArticleSet all(const std::vector<Node> &children, const ArticleSet &within);
    void addUserTags(const Phrase &phrase, ArticleSet &found) const;
    ArticleSet passing(const ArticleSet &candidates, const std::function<TextScanner::Test()> &makeTest);
    int effort(const Node &node) const;
    bool isPunctuation(const Node &node) const;

    ArticleFacts &m_facts;
    TermLookup &m_lookup;
    TextScanner &m_scanner;
    const std::atomic_bool &m_cancelled;
    std::shared_ptr<const Stemmer> m_stemmer;
};

/// The vocabulary in which the terms of a field are.
Vocabulary vocabularyOf(TermField field);

} // namespace Dateline::Search
