// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/images/imageaddress.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace Dateline::Library {

using namespace Qt::StringLiterals;

namespace {

/// Proxies that take the address as a parameter: host and path, for any of which empty is all, and the
/// parameter's name.
struct QueryProxy
{
    QLatin1StringView host;
    QLatin1StringView path;
    QLatin1StringView parameter;
};

constexpr std::array queryProxies{
    QueryProxy{"images.weserv.nl"_L1, ""_L1, "url"_L1},
    QueryProxy{"wsrv.nl"_L1, ""_L1, "url"_L1},
    QueryProxy{"imageproxy.pimg.tw"_L1, ""_L1, "url"_L1},
    QueryProxy{"external-content.duckduckgo.com"_L1, ""_L1, "u"_L1},
    QueryProxy{""_L1, "/_next/image"_L1, "url"_L1},
    QueryProxy{""_L1, "/_vercel/image"_L1, "url"_L1},
};

constexpr auto plainScheme = "http://"_L1;

/// i0.wp.com to i3.wp.com.
bool isWordPress(const QString &host)
{
    return host.size() == 9 && host.startsWith(u'i') && host.endsWith(".wp.com"_L1) && host[1] >= u'0' &&
           host[1] <= u'9';
}

/// An address as it stands inside another one: often without its scheme.
QUrl innerUrl(QString text)
{
    // Marks of weserv: the address is to be asked for over TLS.
    if (text.startsWith("ssl:"_L1))
        text = u"https://"_s + text.mid(4);
    else if (text.startsWith("//"_L1))
        text.prepend(u"https:"_s);
    else if (!text.contains("://"_L1))
        text.prepend(u"https://"_s);
    return QUrl(text, QUrl::TolerantMode);
}

QUrl wrapped(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (isWordPress(host)) {
        // The host is the first part of the path; ?ssl=1 says how it is reached, the rest is for the proxy.
        const QUrlQuery query(url);
        const QString scheme = query.queryItemValue(u"ssl"_s) == "0"_L1 ? u"http://"_s : u"https://"_s;
        const QString path = url.path(QUrl::FullyEncoded).mid(1);
        return path.section(u'/', 0, 0).contains(u'.') ? QUrl(QString(scheme + path)) : QUrl();
    }
    for (const QueryProxy &proxy : queryProxies) {
        const bool isIt = (proxy.host.isEmpty() || host == proxy.host) &&
                          (proxy.path.isEmpty() || url.path() == proxy.path);
        if (!isIt)
            continue;
        const QString value = QUrlQuery(url).queryItemValue(proxy.parameter, QUrl::FullyDecoded);
        if (value.isEmpty())
            continue;
        // A path alone is the site's own picture in another size.
        return value.startsWith(u'/') && !value.startsWith("//"_L1) ? QUrl() : innerUrl(value);
    }
    return {};
}

} // namespace

bool isFetchable(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

QString imageHost(const QUrl &url)
{
    if (!isFetchable(url))
        return {};
    const bool isPlain = url.scheme() == "http"_L1;
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int usual = isPlain ? 80 : 443;
    if (url.port(usual) != usual)
        host += u':' + QString::number(url.port());
    return isPlain ? withPlainScheme(host) : host;
}

QString withoutScheme(const QString &imageHost)
{
    return imageHost.startsWith(plainScheme) ? imageHost.mid(plainScheme.size()) : imageHost;
}

QString withPlainScheme(const QString &imageHost)
{
    return imageHost.isEmpty() || imageHost.startsWith(plainScheme) ? imageHost
                                                                    : QString(plainScheme + imageHost);
}

std::optional<QUrl> unwrappedImage(const QUrl &url)
{
    if (!isFetchable(url))
        return std::nullopt;
    const QUrl inner = wrapped(url);
    if (!isFetchable(inner) || withoutScheme(imageHost(inner)) == withoutScheme(imageHost(url)))
        return std::nullopt;
    return inner;
}

} // namespace Dateline::Library
