// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchengine.h"

#include "library/libraryreader.h"
#include "search/highlighter.h"

namespace Dateline::Search {

class SearchEngine::Private
{
public:
    std::unique_ptr<Library::LibraryReader> reader;
};

Result<std::unique_ptr<SearchEngine>> SearchEngine::open(const QString &folder)
{
    auto reader = Library::LibraryReader::open(folder);
    if (!reader)
        return reader.error();
    auto opened = std::make_unique<Private>();
    opened->reader = std::move(*reader);
    return std::unique_ptr<SearchEngine>(new SearchEngine(std::move(opened)));
}

SearchEngine::SearchEngine(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

SearchEngine::~SearchEngine() = default;

Result<SearchResult> SearchEngine::search(const Query &query, const std::atomic_bool *)
{
    SearchResult result{query, {}, 0};
    const Highlighter highlighter(query);
    const auto visited = d->reader->visitRows([&](Library::ArticleRow &&row) {
        if (!highlighter.hits(row.title, {}).isEmpty())
            result.hits.push_back({row.number, float(row.number)});
        return true;
    });
    std::sort(result.hits.begin(), result.hits.end(),
              [](const Hit &one, const Hit &other) { return one.article < other.article; });
    if (!visited)
        return visited.error();
    return result;
}

Result<QList<Snippet>> SearchEngine::snippets(const Query &, const QList<qint32> &articles)
{
    return QList<Snippet>(articles.size());
}

Result<QList<SimilarArticle>> SearchEngine::similar(qint32, int)
{
    return QList<SimilarArticle>();
}

} // namespace Dateline::Search
