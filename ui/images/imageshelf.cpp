// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imageshelf.h"

#include <QSet>
#include <QSize>
#include <QtConcurrent>

#include <algorithm>

namespace Dateline::Images {

using Library::EncodedImage;
using Library::ImageKey;
using Library::ImageOrigin;
using Library::ImageStore;
using Library::KeptImage;

namespace {

struct Inventory
{
    QList<KeptImage> kept;
    QList<ImageKey> wanted;
    std::optional<Error> error;
};

} // namespace

/// What lives on the thread.
struct ImageShelf::Room
{
    QString folder;
    std::unique_ptr<ImageStore> reading;
    std::unique_ptr<ImageStore> writing;

    /// Null when nothing is kept.
    ImageStore *reader()
    {
        if (writing)
            return writing.get();
        if (!reading) {
            if (auto opened = ImageStore::open(folder, ImageStore::Access::ReadOnly))
                reading = std::move(opened).value();
        }
        return reading.get();
    }

    Result<ImageStore *> writer()
    {
        if (!writing) {
            auto opened = ImageStore::open(folder, ImageStore::Access::ReadWrite);
            if (!opened)
                return opened.error();
            writing = std::move(opened).value();
            reading.reset();
        }
        return writing.get();
    }

    Inventory content()
    {
        Inventory content;
        auto opened = ImageStore::open(folder, ImageStore::Access::ReadOnly);
        if (!opened) {
            if (opened.error().code != Error::Code::NotFound)
                content.error = opened.error();
            return content;
        }
        reading = std::move(opened).value();
        const auto kept = reading->all();
        const auto wanted = reading->wanted();
        if (!kept || !wanted)
            content.error = kept ? wanted.error() : kept.error();
        else
            content = {*kept, *wanted, {}};
        return content;
    }
};

ImageShelf::ImageShelf(const QString &libraryFolder, bool isReadOnly, QObject *parent)
    : QObject(parent)
    , m_isReadOnly(isReadOnly)
    , m_room(std::make_shared<Room>())
{
    m_room->folder = libraryFolder;
    // A connection belongs to one thread, which therefore never ends before this object does.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

ImageShelf::~ImageShelf()
{
    // Not by a future: who waits for one runs what has not begun itself, before what was asked for earlier.
    m_thread.start([room = m_room] {
        room->reading.reset();
        room->writing.reset();
    });
    m_thread.waitForDone();
}

void ImageShelf::open()
{
    QtConcurrent::run(&m_thread, [room = m_room] {
        return room->content();
    }).then(this, [this](const Inventory &content) {
        m_isOpen = true;
        count(content.kept);
        m_leftOver.clear();
        for (const ImageKey &key : content.wanted)
            m_leftOver.insert(key, int(m_leftOver.size()));
        if (content.error)
            Q_EMIT failed(*content.error);
        Q_EMIT opened();
    });
}

void ImageShelf::count(const QList<KeptImage> &images)
{
    m_kept.clear();
    m_addresses.clear();
    m_contents.clear();
    m_bytes = 0;
    for (const KeptImage &image : images)
        add(image);
}

void ImageShelf::add(const KeptImage &image)
{
    drop(image.key);
    m_kept.insert(image.key, image);
    if (image.origin == ImageOrigin::Network)
        ++m_addresses[image.key.address];
    Content &content = m_contents[image.number];
    if (content.keys++ == 0)
        m_bytes += image.bytes;
    content.bytes = image.bytes;
}

void ImageShelf::drop(const ImageKey &key)
{
    const auto found = m_kept.constFind(key);
    if (found == m_kept.cend())
        return;
    const KeptImage image = *found;
    m_kept.erase(found);
    if (image.origin == ImageOrigin::Network && --m_addresses[key.address] == 0)
        m_addresses.remove(key.address);
    Content &content = m_contents[image.number];
    if (--content.keys > 0)
        return;
    m_bytes -= content.bytes;
    m_contents.remove(image.number);
}

std::optional<KeptImage> ImageShelf::kept(const ImageKey &key) const
{
    const auto found = m_kept.constFind(key);
    return found == m_kept.cend() ? std::nullopt : std::optional(*found);
}

bool ImageShelf::has(const ImageKey &key) const
{
    return m_kept.contains(key) || m_laid.contains(key);
}

QSize ImageShelf::size(const ImageKey &key) const
{
    if (const auto found = m_kept.constFind(key); found != m_kept.cend())
        return {found->width, found->height};
    const EncodedImage image = m_laid.value(key);
    return {image.width, image.height};
}

void ImageShelf::image(const ImageKey &key, const std::function<void(const EncodedImage &)> &callback)
{
    const auto laid = m_laid.constFind(key);
    const auto kept = m_kept.constFind(key);
    if (laid != m_laid.cend() || kept == m_kept.cend()) {
        const EncodedImage image = laid == m_laid.cend() ? EncodedImage() : *laid;
        QMetaObject::invokeMethod(
            this, [callback, image] { callback(image); }, Qt::QueuedConnection);
        return;
    }
    QtConcurrent::run(&m_thread, [room = m_room, key] {
        ImageStore *store = room->reader();
        const auto read = store ? store->image(key) : Result<EncodedImage>(Error());
        return read ? *read : EncodedImage();
    }).then(this, [callback](const EncodedImage &image) { callback(image); });
}

void ImageShelf::imageUnder(const QString &address, const std::function<void(const EncodedImage &)> &callback)
{
    const auto found = std::find_if(m_kept.cbegin(), m_kept.cend(), [&address](const KeptImage &kept) {
        return kept.origin == ImageOrigin::Network && kept.key.address == address;
    });
    image(found == m_kept.cend() ? ImageKey() : found->key, callback);
}

QList<ImageKey> ImageShelf::leftOver() const
{
    QList<ImageKey> keys = m_leftOver.keys();
    std::sort(keys.begin(), keys.end(), [this](const ImageKey &left, const ImageKey &right) {
        return m_leftOver.value(left) < m_leftOver.value(right);
    });
    return keys;
}

void ImageShelf::lay(const ImageKey &key, const EncodedImage &image)
{
    m_laid.insert(key, image);
}

void ImageShelf::clearAllBut(const QString &article)
{
    m_laid.removeIf([&article](const QHash<ImageKey, EncodedImage>::iterator &laid) {
        return laid.key().article != article;
    });
}

std::optional<EncodedImage> ImageShelf::laid(const ImageKey &key) const
{
    const auto found = m_laid.constFind(key);
    return found == m_laid.cend() ? std::nullopt : std::optional(*found);
}

void ImageShelf::keep(const ImageKey &key, ImageOrigin origin, const EncodedImage &image, qint64 budget,
                      const Keeping &callback)
{
    struct Kept
    {
        Result<KeptImage> image;
        QList<ImageKey> gone;
    };
    QtConcurrent::run(&m_thread, [room = m_room, key, origin, image, budget] {
        const auto store = room->writer();
        if (!store)
            return Kept{store.error(), {}};
        QList<ImageKey> gone;
        const auto kept = (*store)->keep(key, origin, image, budget, &gone);
        return Kept{kept, gone};
    }).then(this, [this, callback](const Kept &kept) {
        for (const ImageKey &gone : kept.gone)
            drop(gone);
        taken(kept.image);
        callback(kept.image);
    });
}

void ImageShelf::share(const ImageKey &key, const Keeping &callback)
{
    QtConcurrent::run(&m_thread, [room = m_room, key]() -> Result<KeptImage> {
        const auto store = room->writer();
        if (!store)
            return store.error();
        const auto shared = (*store)->share(key);
        if (!shared)
            return shared.error();
        return *shared ? Result<KeptImage>(**shared) : Error{Error::Code::NotFound, {}, {}};
    }).then(this, [this, callback](const Result<KeptImage> &kept) {
        taken(kept);
        callback(kept);
    });
}

void ImageShelf::taken(const Result<KeptImage> &kept)
{
    if (!kept)
        return;
    add(*kept);
    m_laid.remove(kept->key);
    Q_EMIT changed();
}

void ImageShelf::write(const Writing &writing)
{
    if (m_isReadOnly)
        return;
    QtConcurrent::run(&m_thread, [room = m_room, writing]() -> Result<void> {
        const auto store = room->writer();
        return store ? writing(**store) : Result<void>(store.error());
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

QList<ImageKey> ImageShelf::keptFor(const QStringList &articles) const
{
    const QSet<QString> wanted(articles.cbegin(), articles.cend());
    QList<ImageKey> keys;
    for (auto kept = m_kept.keyBegin(); kept != m_kept.keyEnd(); ++kept) {
        if (wanted.contains(kept->article))
            keys.append(*kept);
    }
    return keys;
}

void ImageShelf::remove(const QList<ImageKey> &keys)
{
    for (const ImageKey &key : keys)
        drop(key);
    write([keys](ImageStore &store) { return store.remove(keys); });
    Q_EMIT changed();
    Q_EMIT removed(keys);
}

void ImageShelf::removeAll()
{
    const QList<ImageKey> keys = m_kept.keys();
    count({});
    m_leftOver.clear();
    write([](ImageStore &store) { return store.removeAll(); });
    Q_EMIT changed();
    Q_EMIT removed(keys);
}

void ImageShelf::want(const QList<ImageKey> &keys)
{
    write([keys](ImageStore &store) { return store.want(keys); });
}

void ImageShelf::unwant(const QList<ImageKey> &keys)
{
    for (const ImageKey &key : keys)
        m_leftOver.remove(key);
    write([keys](ImageStore &store) { return store.unwant(keys); });
}

} // namespace Dateline::Images
