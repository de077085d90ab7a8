// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/archivedshelf.h"

#include "images/imagedecoder.h"
#include "images/imagepreferences.h"

#include <QtConcurrent>

namespace Dateline::Images {

using namespace Qt::StringLiterals;
using Library::ArchivedImages;
using Library::EncodedImage;
using Library::ImageKey;
using Library::ImagePlace;

namespace {

constexpr qint64 megabyte = 1 << 20;

} // namespace

/// What lives on the thread.
struct ArchivedShelf::Room
{
    explicit Room(const QString &program)
        : images(program, isCancelled)
        , decoder(program, isCancelled)
    {
    }

    std::atomic<bool> isCancelled = false;
    Library::ArchivedImages images;
    ImageDecoder decoder;
};

ArchivedShelf::ArchivedShelf(ImageShelf *shelf, ImagePreferences *preferences, const QString &workerProgram,
                             QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_preferences(preferences)
    , m_room(std::make_shared<Room>(workerProgram))
{
    // The decoder's process ends with the thread that started it, which therefore never rests for good.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

ArchivedShelf::~ArchivedShelf()
{
    ++*m_generation;
    m_room->isCancelled = true;
    m_thread.clear();
    m_thread.waitForDone();
}

void ArchivedShelf::expect(const QString &article, const QStringList &files)
{
    stopReading();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &callbacks : waiting) {
        for (const auto &callback : callbacks)
            callback({});
    }
    // Another version of the same article stands elsewhere.
    m_place.reset();
    m_article = article;
    m_files = files;
}

void ArchivedShelf::stopReading()
{
    ++*m_generation;
    m_room->isCancelled = true;
    m_stamp.clear();
    m_onTheirWay.clear();
    m_arrived.clear();
}

void ArchivedShelf::open(const QString &article, const ImagePlace &place)
{
    if (article != m_article || place == m_place)
        return;
    stopReading();
    m_place = place;
    if (m_files.isEmpty())
        return;
    QtConcurrent::run(&m_thread, [place] {
        return ArchivedImages::stamp(place);
    }).then(this, [this, generation = int(*m_generation)](const QString &stamp) {
        if (generation == *m_generation)
            stamped(stamp);
    });
}

/// It is known which images these are: those that are not at hand are read.
void ArchivedShelf::stamped(const QString &stamp)
{
    m_stamp = stamp;
    QStringList paths;
    for (const QString &file : std::as_const(m_files)) {
        const QString path = ArchivedImages::pathOf(*m_place, file);
        if (path.isEmpty() || m_onTheirWay.contains(path) || m_shelf->has(keyOf(path)))
            continue;
        if (paths.size() == m_limits.images)
            break;
        m_onTheirWay.insert(path);
        paths.append(path);
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (auto asked = waiting.cbegin(); asked != waiting.cend(); ++asked) {
        for (const auto &callback : *asked)
            image(m_article, asked.key(), callback);
    }
    if (!paths.isEmpty())
        read(paths);
}

void ArchivedShelf::read(const QStringList &paths)
{
    const int generation = *m_generation;
    const qint64 largest = m_preferences->largest() * megabyte;
    // One after the other: the article's author says how many there are and how large, and nobody is asked.
    m_thread.start([this, room = m_room, place = *m_place, paths, largest, generation, limits = m_limits] {
        // What ended the reading for the article before is over.
        room->isCancelled = false;
        const auto isOver = [this, generation] { return generation != *m_generation; };
        if (isOver())
            return;
        const bool isSlow = ArchivedImages::isContained(place);
        const auto tell = [this, isOver](const auto &what) {
            QMetaObject::invokeMethod(
                this,
                [isOver, what] {
                    if (!isOver())
                        what();
                },
                Qt::QueuedConnection);
        };
        qint64 bytes = 0;
        room->images.read(place, paths, largest, [&](const QString &path, const QByteArray &found) {
            const EncodedImage image = room->decoder.decode(found).image;
            bytes += image.bytes.size();
            if (isOver() || bytes > limits.bytes)
                return false;
            tell([this, path, image, isSlow] { arrived(path, image, isSlow); });
            return true;
        });
        tell([this, paths] {
            for (const QString &path : paths)
                settle(path);
        });
    });
}

void ArchivedShelf::arrived(const QString &path, const EncodedImage &image, bool isSlow)
{
    if (!image.bytes.isEmpty()) {
        const ImageKey key = keyOf(path);
        m_arrived.insert(path);
        m_shelf->lay(key, image);
        if (isSlow && m_shelf->canKeep())
            m_shelf->keep(key, Library::ImageOrigin::Archive, image, m_preferences->budget() * megabyte,
                          [](const auto &) {});
    }
    settle(path);
}

void ArchivedShelf::settle(const QString &path)
{
    m_onTheirWay.remove(path);
    const auto callbacks = m_waiting.take(path);
    for (const auto &callback : callbacks)
        m_shelf->image(keyOf(path), callback);
}

ImageKey ArchivedShelf::keyOf(const QString &path) const
{
    return {m_article, u"file:"_s + m_stamp + u'/' + path};
}

QSize ArchivedShelf::size(const QString &article, const QString &file) const
{
    if (article != m_article || m_stamp.isEmpty())
        return {};
    return m_shelf->size(keyOf(ArchivedImages::pathOf(*m_place, file)));
}

void ArchivedShelf::image(const QString &article, const QString &file,
                          const std::function<void(const EncodedImage &)> &callback)
{
    if (article != m_article || m_files.isEmpty())
        return m_shelf->image({}, callback);
    if (m_stamp.isEmpty()) {
        m_waiting[file].append(callback);
        return;
    }
    const QString path = ArchivedImages::pathOf(*m_place, file);
    // It may have made room for another one since.
    const bool isAgain = m_arrived.contains(path) && !m_shelf->has(keyOf(path));
    if (!isAgain && !m_onTheirWay.contains(path))
        return m_shelf->image(keyOf(path), callback);
    m_waiting[path].append(callback);
    if (isAgain && !m_onTheirWay.contains(path)) {
        m_onTheirWay.insert(path);
        read({path});
    }
}

} // namespace Dateline::Images
