// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageshelf.h"
#include "library/images/archivedimage.h"

#include <atomic>
#include <memory>

namespace Dateline::Images {

class ImageDecoder;
class ImagePreferences;

/// Gets the images that lie in the archive beside the article that is looked at, encoded anew by the worker
/// as all others, onto the shelf. Nobody has to be asked: they are the user's own files. What comes out of a
/// container is kept, as room allows, for it takes long to get. Lives on the GUI thread.
class ArchivedShelf : public QObject
{
    Q_OBJECT

public:
    ArchivedShelf(ImageShelf *shelf, ImagePreferences *preferences, const QString &workerProgram,
                  QObject *parent = nullptr);
    ~ArchivedShelf() override;

    /// What one article may have at hand without a question: images, and bytes of all as they are shown.
    struct Limits
    {
        int images = 300;
        qint64 bytes = 128 << 20;
    };
    /// For tests; from the next article on.
    void setLimits(const Limits &limits) { m_limits = limits; }

    /// Another article, or another version of it, is looked at, which has `files`; what is asked of it from
    /// now on waits for open().
    void expect(const QString &article, const QStringList &files);
    /// Where its own file is. Ignored when another article is looked at by now.
    void open(const QString &article, const Library::ImagePlace &place);
    /// Width and height of an image that is at hand; otherwise nothing.
    QSize size(const QString &article, const QString &file) const;
    /// The image; without bytes when there is none.
    void image(const QString &article, const QString &file,
               const std::function<void(const Library::EncodedImage &)> &callback);

private:
    struct Room;
    void stopReading();
    void stamped(const QString &stamp);
    void read(const QStringList &paths);
    void arrived(const QString &path, const Library::EncodedImage &image, bool isSlow);
    void settle(const QString &path);
    /// How the shelf knows a file beside the article, in its place and as it is now.
    Library::ImageKey keyOf(const QString &path) const;

    ImageShelf *m_shelf;
    ImagePreferences *m_preferences;
    std::shared_ptr<Room> m_room; ///< Of the thread.
    QThreadPool m_thread;         ///< One.
    QString m_article;
    std::optional<Library::ImagePlace> m_place;
    QString m_stamp; ///< Of the place; empty until it is known.
    QStringList m_files;
    QSet<QString> m_onTheirWay; ///< Paths of which it is not known yet whether they are there.
    QSet<QString> m_arrived;    ///< Paths that were there.
    /// By path; by file while the stamp is unknown.
    QHash<QString, QList<std::function<void(const Library::EncodedImage &)>>> m_waiting;
    Limits m_limits;
    /// Of the article; what reads for an earlier one stops.
    std::shared_ptr<std::atomic<int>> m_generation = std::make_shared<std::atomic<int>>(0);
};

} // namespace Dateline::Images
