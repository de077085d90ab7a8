// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchresult.h"
#include "support/result.h"

#include <QList>
#include <QString>

#include <atomic>
#include <memory>

namespace Dateline::Search {

/// Searches a library through a connection of its own. Use each object on the thread that opened it.
/// Searching goes on while an import writes; each call sees the last committed state.
class SearchEngine
{
public:
    /// `folder` must be a library that Library::Library::open() has accepted.
    static Result<std::unique_ptr<SearchEngine>> open(const QString &folder);
    ~SearchEngine();

    /// Finds all articles that a query asks for. `cancelled` may be set from another thread: the search then
    /// ends early with Error::Code::Cancelled. A name that is asked for as an entity stands for all names
    /// that the library knows it by.
    Result<SearchResult> search(const Query &asked, const std::atomic_bool *cancelled = nullptr);

    /// A snippet for each of these articles, in their order; an empty one for unknown numbers.
    Result<QList<Snippet>> snippets(const Query &query, const QList<qint32> &articles);

    /// Articles that share rare words with article `number`, the most similar first.
    Result<QList<SimilarArticle>> similar(qint32 number, int limit);

private:
    class Private;
    explicit SearchEngine(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Dateline::Search
