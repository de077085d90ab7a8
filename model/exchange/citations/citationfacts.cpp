// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/citationfacts.h"

#include "article/sourcetable.h"
#include "article/sourcezone.h"
#include "exchange/citations/authornames.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

CitationFacts::Kind kindOf(const Library::ArticleRow &article)
{
    const Outlet *byName = article.source.isEmpty() ? nullptr : outletOfName(article.source);
    const Outlet *outlet = byName ? byName : outletOfHost(QUrl(article.url).host().toLower());
    const bool isOutlet = outlet ? !outlet->platform : article.url.isEmpty() && !article.source.isEmpty();
    return isOutlet ? CitationFacts::Kind::News : CitationFacts::Kind::WebPage;
}

/// 中央社 and 中央社 CNA are one outlet.
bool isSameOutlet(const QString &author, const QString &source)
{
    if (author.isEmpty() || source.isEmpty())
        return false;
    const Outlet *outlet = outletOfName(author);
    return foldedName(author) == foldedName(source) || (outlet && outlet == outletOfName(source));
}

} // namespace

QDate outletDay(const Library::ArticleRow &article)
{
    if (article.dateOrigin == DateOrigin::None)
        return {};
    QDateTime published = QDateTime::fromMSecsSinceEpoch(article.published, Qt::UTC);
    const QTimeZone zone = sourceZone(article.url, article.source);
    if (article.publishedHasTime && zone.isValid())
        published = published.toTimeZone(zone);
    return published.date();
}

CitationFacts citationFacts(const Library::ArticleRow &article)
{
    CitationFacts facts;
    facts.kind = kindOf(article);
    facts.id = article.id;
    facts.authors = citedAuthors(article.author);
    facts.title = article.title.simplified();
    facts.outlet = article.source.simplified();
    facts.authors.removeIf(
        [&facts](const CitedAuthor &author) { return isSameOutlet(author.name, facts.outlet); });
    facts.day = outletDay(article);
    facts.url = article.url.trimmed();
    facts.language = article.language == "und"_L1 ? QString() : article.language;
    return facts;
}

} // namespace Dateline::Exchange
