// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

#include <functional>

namespace Dateline::Reader {

/// Serves the reader's page from memory, at `/` of the id it was given, and the images of that article, at
/// `/image/` and a token. Everything else fails: other ids, paths, queries, methods, and what is asked for by
/// another page. Owned by the profile; lives on
/// the GUI thread.
class ReaderSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit ReaderSchemeHandler(QObject *parent = nullptr);

    /// Makes `html` (a whole page, UTF-8) the one page that is served.
    void setOnlyPage(const QString &id, const QByteArray &html);
    void clear();

    /// Takes the bytes of an image and their type; nothing for one that there is not.
    using ImageAnswer = std::function<void(const QByteArray &bytes, const QByteArray &type)>;
    /// Gives the image of an article by its token, now or later.
    using ImageSource =
        std::function<void(const QString &id, const QString &token, const ImageAnswer &answer)>;
    void setImages(const ImageSource &source) { m_images = source; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void replyImage(QWebEngineUrlRequestJob *job, const QString &id, const QString &token);

    QHash<QString, QByteArray> m_pages;
    ImageSource m_images;
};

} // namespace Dateline::Reader
