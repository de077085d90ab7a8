// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/identity.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Library {

namespace {

constexpr qsizetype shortText = 80;
constexpr qsizetype hashBytes = 16;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(hashBytes);
}

bool isTracking(const QString &name)
{
    static const QStringList exact{u"fbclid"_s, u"gclid"_s, u"ref"_s, u"spm"_s, u"from"_s};
    return name.startsWith(u"utm_"_s) || exact.contains(name);
}

/// A query that names a parameter without a value, or a feed: what it gives changes with time.
bool isListing(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems();
    const bool isOpen =
        std::any_of(items.cbegin(), items.cend(), [](const auto &item) { return item.second.isEmpty(); });
    static const QStringList feeds{u"feed"_s, u"rss"_s, u"rss.xml"_s, u"feed.xml"_s, u"atom.xml"_s};
    return isOpen || feeds.contains(url.fileName().toLower());
}

QString withoutTracking(const QUrl &url)
{
    QString kept;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (!isTracking(name))
            kept += (kept.isEmpty() ? u'?' : u'&') + name + u'=' + value;
    }
    return kept;
}

} // namespace

QString identifyingUrl(const QString &address)
{
    const QUrl url(address.trimmed());
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString query = withoutTracking(url);
    if ((path.isEmpty() && query.isEmpty()) || isListing(url))
        return {};
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    if (url.port() >= 0 && url.port() != (url.scheme() == "http"_L1 ? 80 : 443))
        host += u':' + QString::number(url.port());
    return host + path + query;
}

QByteArray contentHash(const Article &article)
{
    QString content = article.title.simplified() + u'\n' + article.text.simplified();
    if (article.text.size() - article.title.size() < shortText)
        content += u'\n' + article.published.toString(Qt::ISODateWithMs) + u'\n' + article.url;
    return hashOf(content.toUtf8());
}

QByteArray fileHash(const QByteArray &bytes)
{
    return hashOf(bytes);
}

QString makeArticleId(const QString &identifyingUrl, const QByteArray &content)
{
    const QByteArray key = identifyingUrl.isEmpty() ? QByteArray("content:" + content)
                                                    : QByteArray("url:" + identifyingUrl.toUtf8());
    return QString::fromLatin1(hashOf(key).first(8).toHex());
}

} // namespace Dateline::Library
