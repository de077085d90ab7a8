// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"

#include "search/queryparser.h"

#include <QHash>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace Dateline::Test {

using namespace Qt::StringLiterals;

void SearchBench::add(const QString &title, const QString &body, const ArticleText &more)
{
    ArticleText article = more;
    article.title = title;
    article.body = body;
    if (article.url.isEmpty())
        article.url = u"https://news.example/"_s + title;
    write(title + u".md"_s, articleFile(article));
}

Search::SearchEngine &SearchBench::engine()
{
    if (!m_engine) {
        auto opened = Search::SearchEngine::open(library());
        REQUIRE(opened.ok());
        m_engine = std::move(*opened);
    }
    return *m_engine;
}

Search::SearchResult SearchBench::result(const QString &query)
{
    auto result = engine().search(Search::parseQuery(query));
    if (!result)
        FAIL(result.error().toString().toStdString());
    return *result;
}

QStringList SearchBench::found(const QString &query)
{
    std::vector<Search::Hit> hits = result(query).hits;
    std::stable_sort(hits.begin(), hits.end(), [](const Search::Hit &one, const Search::Hit &other) {
        return one.score > other.score;
    });
    QHash<qint32, QString> titles;
    for (const Library::ArticleRow &row : rows())
        titles.insert(row.number, row.title);
    QStringList found;
    for (const Search::Hit &hit : hits)
        found.append(titles.value(hit.article));
    return found;
}

QStringList SearchBench::foundSorted(const QString &query)
{
    QStringList titles = found(query);
    titles.sort();
    return titles;
}

} // namespace Dateline::Test
