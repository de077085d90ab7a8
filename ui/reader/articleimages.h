// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imagequeue.h"
#include "library/images/archivedimage.h"
#include "reader/readertemplate.h"

#include <QHash>
#include <QObject>

namespace Dateline::Images {
class ImageService;
}

namespace Dateline::Reader {

class ReaderBridge;
class ReaderPage;
class ReaderSchemeHandler;

/// The images of the article that is shown: gives the page those that are at hand, and asks for others when
/// the reader does. A page gets images of its own article only, by tokens of the addresses in it. Lives on
/// the GUI thread.
class ArticleImages : public QObject
{
    Q_OBJECT

public:
    explicit ArticleImages(QObject *parent = nullptr);

    /// Null for none. It must outlive this object.
    void setService(Images::ImageService *service);
    void setPage(ReaderPage *page, ReaderSchemeHandler *handler);
    void setArticle(const QString &id, const QString &html);
    /// Where the article's file is; ignored for another article.
    void setPlace(const QString &id, const Library::ImagePlace &place);

    void applyTo(PageOptions &options) const;
    /// The page that shows the article; null while there is none.
    void setShown(ReaderBridge *bridge);

    /// Asks for all images of the network, to be looked at.
    void load();

private:
    struct Known
    {
        Library::ImageKey key; ///< Of one of the network.
        QString file;          ///< Of one beside the article.
    };

    void heard(const QString &message);
    void stateChanged(const Library::ImageKey &key, Images::ImageState state, const QString &reason);
    void push(const QStringList &tokens);
    QList<Library::ImageKey> keysOf(int run) const;

    Images::ImageService *m_service = nullptr;
    ReaderBridge *m_bridge = nullptr;
    QString m_id;
    QString m_html;
    std::optional<Library::ImagePlace> m_place;
    QList<ArticleImage> m_images;
    QHash<QString, Known> m_known; ///< By token.
    struct Told
    {
        Images::ImageState state = Images::ImageState::Waiting;
        QString reason;
    };
    QHash<QString, Told> m_states; ///< By token, since the article is shown.
};

} // namespace Dateline::Reader
