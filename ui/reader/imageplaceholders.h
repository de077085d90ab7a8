// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSize>
#include <QString>

namespace Dateline::Reader {

/// An image of an article that is not in its HTML.
struct ArticleImage
{
    QString address; ///< On the network; may be empty.
    QString file;    ///< Beside the article, relative to it; may be empty.
    int run = -1;    ///< Images of the network that share a stand-in have the same; -1 for others.
};

/// What a page can do about images.
struct ImageOptions
{
    QHash<QString, QSize> atHand = {}; ///< By ImagePlaceholders::token().
    bool canLoad = false;              ///< Others can be loaded, and those beside the article are shown.
    bool canKeep = false;
};

/// Stands in for the images of an article that are elsewhere and not at hand: one quiet line names the host
/// and the description and, where they can be loaded, offers to; images in a row share one; icons and
/// counters vanish. The stand-in has no text of its own, so that the document text stays: the style writes it
/// from attributes. See resources/reader/images.js.
class ImagePlaceholders
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Reader::ImagePlaceholders)

public:
    /// Sanitized HTML with an element `span.remote` before each such image. Images at hand, and those that
    /// may lie beside the article, get an address of the page's own: `image/` and their token.
    static QString apply(const QString &html, const ImageOptions &options = {});

    /// The images of the article in their order, icons and counters left out.
    static QList<ArticleImage> images(const QString &html);

    /// What the page knows an image by: of its address, or of fileKey().
    static QString token(const QString &address);
    /// Tells a file beside the article from an address.
    static QString fileKey(const QString &file) { return QStringLiteral("file:") + file; }

private:
    struct Image;
    struct Run;

    static QList<Image> find(const QString &html, QList<Run> &runs);
    static QString element(const Run &run, int number, const ImageOptions &options);
    static QString button(const QString &name, const QString &text, const QString &description);
    static QString tag(QStringView html, const Image &image, const ImageOptions &options);
};

} // namespace Dateline::Reader
