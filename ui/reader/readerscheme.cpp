// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerscheme.h"

#include <QWebEngineUrlScheme>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

namespace {

void shareRenderer()
{
    static constexpr char variable[] = "QTWEBENGINE_CHROMIUM_FLAGS";
    const QByteArray flags = qgetenv(variable);
    if (!flags.contains("--renderer-process-limit"))
        qputenv(variable, QByteArray(flags + " --renderer-process-limit=1"));
}

} // namespace

void ReaderScheme::registerScheme()
{
    shareRenderer();
    QWebEngineUrlScheme scheme(name());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QByteArray ReaderScheme::name()
{
    return QByteArrayLiteral("dateline");
}

QUrl ReaderScheme::pageUrl(const QString &id)
{
    QUrl url;
    url.setScheme(QString::fromLatin1(name()));
    url.setHost(u'a' + id);
    url.setPath(u"/"_s);
    return url;
}

QString ReaderScheme::idOf(const QUrl &url)
{
    const QString host = url.host();
    const bool isOurs = url.scheme() == QLatin1String(name()) && host.startsWith(u'a');
    return isOurs ? host.mid(1) : QString();
}

QString ReaderScheme::imageOf(const QUrl &url)
{
    static const QString folder = u"/image/"_s;
    const QString path = url.path(QUrl::FullyEncoded);
    const QString token = path.mid(folder.size());
    const bool isIt = path.startsWith(folder) && !token.contains(u'/') && !url.hasQuery();
    return isIt && !idOf(url).isEmpty() ? token : QString();
}

} // namespace Dateline::Reader
