// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/articlefacts.h"
#include "search/articletexts.h"
#include "search/searchresult.h"
#include "search/termlookup.h"

namespace Dateline::Search {

/// Finds articles that share with another one words which few articles have: names, places, numbers.
class Similarity
{
public:
    /// All must outlive the object.
    Similarity(const ArticleFacts &facts, TermLookup &lookup, ArticleTexts &texts);

    /// The most similar first; none when the article is not there or has no such words.
    QList<SimilarArticle> find(qint32 article, int limit);

private:
    bool belongsTogether(const QByteArray &pair, size_t articles);

    const ArticleFacts &m_facts;
    TermLookup &m_lookup;
    ArticleTexts &m_texts;
};

} // namespace Dateline::Search
