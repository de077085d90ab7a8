// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/requestinterceptor.h"

#include "reader/readerscheme.h"

#include <QWebEngineUrlRequestInfo>

#include <algorithm>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

RequestInterceptor::RequestInterceptor(QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
{
}

bool RequestInterceptor::isRasterData(const QUrl &url)
{
    if (url.scheme() != "data"_L1)
        return false;
    const QString content = url.path(QUrl::FullyEncoded);
    if (content.size() > maximumDataUrl)
        return false;
    static constexpr QLatin1String types[] = {"image/png"_L1,  "image/jpeg"_L1, "image/gif"_L1,
                                              "image/webp"_L1, "image/avif"_L1, "image/bmp"_L1};
    return std::any_of(std::begin(types), std::end(types), [&](QLatin1String type) {
        const QStringView rest = QStringView(content).mid(type.size());
        return content.startsWith(type, Qt::CaseInsensitive) &&
               (rest.startsWith(u';') || rest.startsWith(u','));
    });
}

void RequestInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const bool isImage = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    const bool isOurs = url.scheme() == QLatin1String(ReaderScheme::name()) && info.requestMethod() == "GET";
    if (isOurs || (isImage && isRasterData(url)))
        return;
    info.block(true);
    Q_EMIT refused(url);
}

} // namespace Dateline::Reader
