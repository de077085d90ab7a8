// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "search/articlefacts.h"
#include "search/indexterms.h"
#include "search/phrase.h"

namespace Dateline::Search {

/// What the full-text index says about a phrase: which articles have all of its terms.
class TermLookup
{
public:
    /// Both must outlive the lookup.
    TermLookup(Library::Database &library, const ArticleFacts &facts);

    /// Every article that has the phrase, and when not isExact() perhaps some that have its terms apart.
    ArticleSet articles(const Phrase &phrase, Vocabulary vocabulary);
    /// Whether the terms say all: one word, one character, or one pair.
    static bool isExact(const Phrase &phrase);

    /// The articles that have a term, as they come, at most `most`.
    std::vector<qint32> articlesWithTerm(const QByteArray &term, size_t most);

private:
    const ArticleFacts &m_facts;
    Library::Statement m_match;
};

} // namespace Dateline::Search
