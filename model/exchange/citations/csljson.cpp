// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/bibliography.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

/// Processors know Chinese names by their characters, and write families first and without a blank.
QJsonObject nameOf(const CitedAuthor &author)
{
    if (!author.isPerson())
        return {{u"literal"_s, author.name}};
    return {{u"family"_s, author.family}, {u"given"_s, author.given}};
}

QJsonObject itemOf(const CitationFacts &facts, const QString &key)
{
    QJsonObject item{
        {u"id"_s, key},
        {u"type"_s, facts.kind == CitationFacts::Kind::News ? u"article-newspaper"_s : u"webpage"_s}};
    const auto add = [&item](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            item.insert(name, value);
    };
    add("title"_L1, facts.title);
    add("container-title"_L1, facts.outlet);
    add("URL"_L1, facts.url);
    add("language"_L1, facts.language);
    QJsonArray authors;
    for (const CitedAuthor &author : facts.authors)
        authors += nameOf(author);
    if (!authors.isEmpty())
        item.insert("author"_L1, authors);
    if (facts.day.isValid()) {
        QJsonArray days;
        days.append(QJsonArray{facts.day.year(), facts.day.month(), facts.day.day()});
        item.insert("issued"_L1, QJsonObject{{u"date-parts"_s, days}});
    }
    return item;
}

} // namespace

Exported cslCitations(const QList<Library::ArticleRow> &articles)
{
    auto [cited, exported] = citedArticles(articles);
    QSet<QString> keys;
    QJsonArray items;
    for (const CitationFacts &facts : std::as_const(cited))
        items += itemOf(facts, citationKey(facts, keys));
    exported.files = {{u"citations.json"_s, QJsonDocument(items).toJson()}};
    return exported;
}

} // namespace Dateline::Exchange
