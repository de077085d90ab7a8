// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/images/imagedecoding.h"
#include "support/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <memory>

namespace Dateline::Library {

class Database;

enum class ImageOrigin : quint8 {
    Network,
    Archive, ///< Read from the archive; it can be again, so it makes room first.
};

/// Which image of which article: `address` as the article's HTML has it.
struct ImageKey
{
    QString article;
    QString address;

    bool operator==(const ImageKey &) const = default;
};

inline size_t qHash(const ImageKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.article, key.address);
}

/// An image that is kept, without its bytes.
struct KeptImage
{
    ImageKey key;
    qint64 number = 0; ///< Of its content; several keys can have the same. Another one's when it is gone.
    ImageOrigin origin = ImageOrigin::Network;
    int width = 0;
    int height = 0;
    qint64 bytes = 0;

    bool operator==(const KeptImage &) const = default;
};

/// The images that a library keeps (images.db), through a connection of its own. Use it on one thread. There
/// is one writer in a program that has the library's lock.
class ImageStore
{
public:
    enum class Access : quint8 {
        ReadWrite, ///< Makes the file.
        ReadOnly,  ///< Error NotFound when there is none: then nothing is kept.
    };
    static Result<std::unique_ptr<ImageStore>> open(const QString &folder, Access access);
    ~ImageStore();

    Result<QList<KeptImage>> all() const;
    /// NotFound when it was removed.
    Result<EncodedImage> image(const ImageKey &key) const;
    /// Bytes of all images, each counted once.
    qint64 bytes() const;

    /// Keeps an image for `key`, in place of the one before. Error LimitExceeded when that would be more than
    /// `budget` bytes of all; images out of archives make room before. `gone` gets the keys of those.
    Result<KeptImage> keep(const ImageKey &key, ImageOrigin origin, const EncodedImage &image, qint64 budget,
                           QList<ImageKey> *gone = nullptr);
    /// Keeps for `key` what is kept for another article under the same address; nothing when there is none.
    Result<std::optional<KeptImage>> share(const ImageKey &key);

    /// Removes what is kept for these keys, and gives the room back to the disk.
    Result<void> remove(const QList<ImageKey> &keys);
    Result<void> removeAll();

    /// What the user asked to keep and is not there yet, in the order in which it was asked for.
    Result<QList<ImageKey>> wanted() const;
    Result<void> want(const QList<ImageKey> &keys);
    /// It is there, or was given up.
    Result<void> unwant(const QList<ImageKey> &keys);

private:
    explicit ImageStore(std::unique_ptr<Database> database);
    qint64 add(const QByteArray &hash, const EncodedImage &image);
    QList<ImageKey> makeRoom(qint64 bytes);
    void removeUnused();
    std::optional<KeptImage> find(const ImageKey &key) const;

    std::unique_ptr<Database> m_database;
};

/// Puts a damaged images.db aside (".damaged"), so that a new one can be made. The caller has the lock.
Result<void> putAsideImages(const QString &folder);

} // namespace Dateline::Library
