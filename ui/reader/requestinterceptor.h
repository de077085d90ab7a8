// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace Dateline::Reader {

/// The third wall: refuses every request but the reader's own scheme and raster images that are
/// inside the page (`data:`), up to a size. Nothing it lets pass leaves the machine. Installed on the
/// profile, called on the GUI thread.
class RequestInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumDataUrl = qsizetype(16) << 20; ///< Bytes, as encoded.

    explicit RequestInterceptor(QObject *parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    /// True for `data:` addresses of PNG, JPEG, GIF, WebP, AVIF and BMP images within the size.
    static bool isRasterData(const QUrl &url);

Q_SIGNALS:
    void refused(const QUrl &url);
};

} // namespace Dateline::Reader
