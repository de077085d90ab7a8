// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <memory>
#include <vector>

namespace Dateline::Search {

/// An article that was found, by its number in the index (ArticleRow::number).
struct Hit
{
    qint32 article = 0;
    float score = 0; ///< The higher the better; comparable within one result only.

    bool operator==(const Hit &) const = default;
};

/// What a search found.
struct SearchResult
{
    Query query;
    std::vector<Hit> hits; ///< By number, ascending.
    double milliseconds = 0;
    Query named = {}; ///< The query with all names of the entities that it asks for: what to mark in texts.
};

/// Shared between the threads that search and the models that show; never changed once made.
using SearchResultPointer = std::shared_ptr<const SearchResult>;

/// A passage of an article around what was found, on one line.
struct Snippet
{
    QString text;
    QList<TextRange> hits; ///< In `text`.

    bool operator==(const Snippet &) const = default;
};

/// An article that has much in common with another one.
struct SimilarArticle
{
    qint32 article = 0;
    float score = 0;
    QStringList terms; ///< What they share, the rarest first; as the article writes them.

    bool operator==(const SimilarArticle &) const = default;
};

} // namespace Dateline::Search
