// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/images/imagestore.h"

#include <QHash>
#include <QObject>
#include <QSize>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace Dateline::Images {

/// The images that are at hand: those that the library keeps, which it knows by heart and reads on a thread
/// of its own, and those that were only looked at, which are forgotten with their article. Lives on the GUI
/// thread; callbacks come later there, and not once it is gone.
class ImageShelf : public QObject
{
    Q_OBJECT

public:
    explicit ImageShelf(const QString &libraryFolder, bool isReadOnly, QObject *parent = nullptr);
    ~ImageShelf() override;

    /// Reads what is kept; opened() tells when it is known.
    void open();
    bool isOpen() const { return m_isOpen; }
    bool canKeep() const { return !m_isReadOnly; }

    std::optional<Library::KeptImage> kept(const Library::ImageKey &key) const;
    /// Kept or looked at.
    bool has(const Library::ImageKey &key) const;
    /// Width and height of one that it has.
    QSize size(const Library::ImageKey &key) const;
    /// Whether any article keeps an image of the network under this address.
    bool keepsAddress(const QString &address) const { return m_addresses.contains(address); }
    QList<Library::KeptImage> all() const { return m_kept.values(); }
    /// What is kept for these articles.
    QList<Library::ImageKey> keptFor(const QStringList &articles) const;
    /// Of all that is kept, and how many images that are.
    qint64 bytes() const { return m_bytes; }
    int count() const { return int(m_contents.size()); }

    /// The image of `key`; without bytes when it is not there.
    void image(const Library::ImageKey &key,
               const std::function<void(const Library::EncodedImage &)> &callback);

    /// The image that another article keeps of the network under this address; without bytes for none.
    void imageUnder(const QString &address,
                    const std::function<void(const Library::EncodedImage &)> &callback);

    /// Has it at hand without keeping it, until another article is looked at.
    void lay(const Library::ImageKey &key, const Library::EncodedImage &image);
    void clearAllBut(const QString &article);
    /// One that was laid here; nothing for others.
    std::optional<Library::EncodedImage> laid(const Library::ImageKey &key) const;

    using Keeping = std::function<void(const Result<Library::KeptImage> &)>;
    void keep(const Library::ImageKey &key, Library::ImageOrigin origin, const Library::EncodedImage &image,
              qint64 budget, const Keeping &callback);
    /// Keeps what is kept for another article under the same address.
    void share(const Library::ImageKey &key, const Keeping &callback);
    void remove(const QList<Library::ImageKey> &keys);
    void removeAll();

    /// What was asked for when the program ended before; known once it is open.
    QList<Library::ImageKey> leftOver() const;
    void want(const QList<Library::ImageKey> &keys);
    void unwant(const QList<Library::ImageKey> &keys);

Q_SIGNALS:
    void opened();
    /// Something is kept, or not any more.
    void changed();
    /// These are kept no longer.
    void removed(const QList<Dateline::Library::ImageKey> &keys);
    void failed(const Dateline::Error &error);

private:
    struct Room;
    using Writing = std::function<Result<void>(Library::ImageStore &)>;
    void write(const Writing &writing);
    void taken(const Result<Library::KeptImage> &kept);
    void drop(const Library::ImageKey &key);
    void count(const QList<Library::KeptImage> &images);
    void add(const Library::KeptImage &image);

    bool m_isReadOnly;
    bool m_isOpen = false;
    std::shared_ptr<Room> m_room; ///< Of the thread.
    QThreadPool m_thread;         ///< One.
    QHash<Library::ImageKey, Library::KeptImage> m_kept;
    QHash<Library::ImageKey, Library::EncodedImage> m_laid;
    QHash<QString, int> m_addresses; ///< How many articles have an image of this address.
    struct Content
    {
        qint64 bytes = 0;
        int keys = 0;
    };
    QHash<qint64, Content> m_contents;        ///< By number.
    QHash<Library::ImageKey, int> m_leftOver; ///< With their places in the order.
    qint64 m_bytes = 0;
};

} // namespace Dateline::Images
