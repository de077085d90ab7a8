// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/archivedshelf.h"

#include "images/imagedecoder.h"
#include "images/imagepreferences.h"

#include <QtConcurrent>

namespace Dateline::Images {

using namespace Qt::StringLiterals;
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
    m_thread.setMaxThreadCount(1);
}

ArchivedShelf::~ArchivedShelf()
{
    ++*m_generation;
    m_room->isCancelled = true;
    m_thread.clear();
    m_thread.waitForDone();
}

ImageKey ArchivedShelf::keyOf(const QString &article, const QString &file)
{
    return {article, u"file:"_s + file};
}

void ArchivedShelf::expect(const QString &article, const QStringList &files)
{
    ++*m_generation;
    m_room->isCancelled = true;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &callbacks : waiting) {
        for (const auto &callback : callbacks)
            callback({});
    }
    if (article != m_article)
        m_place.reset();
    m_article = article;
    m_expected.clear();
    for (const QString &file : files) {
        if (!m_shelf->has(keyOf(article, file)) && !m_expected.contains(file))
            m_expected.append(file);
    }
    if (m_place && !m_expected.isEmpty())
        read(*m_place, m_expected);
}

void ArchivedShelf::open(const QString &article, const ImagePlace &place)
{
    if (article != m_article)
        return;
    m_place = place;
    if (!m_expected.isEmpty())
        read(place, m_expected);
}

void ArchivedShelf::read(const ImagePlace &place, const QStringList &files)
{
    struct Found
    {
        QString file;
        EncodedImage image;
        bool isSlow = false;
    };
    const int generation = *m_generation;
    const qint64 largest = m_preferences->largest() * megabyte;
    QtConcurrent::run(&m_thread, [room = m_room, place, files, largest, generation, newest = m_generation] {
        QList<Found> result;
        // What ended the reading for the article before is over.
        room->isCancelled = false;
        if (generation != *newest)
            return result;
        const bool isSlow = Library::ArchivedImages::isContained(place);
        const auto found = room->images.read(place, files, largest);
        for (auto file = found.cbegin(); file != found.cend() && generation == *newest; ++file)
            result.append({file.key(), room->decoder.decode(*file).image, isSlow});
        return result;
    }).then(this, [this, files, generation](const QList<Found> &found) {
        if (generation != *m_generation)
            return;
        for (const Found &one : found) {
            if (!one.image.bytes.isEmpty())
                arrived(keyOf(m_article, one.file), one.image, one.isSlow);
        }
        for (const QString &file : files)
            settle(file);
    });
}

void ArchivedShelf::arrived(const ImageKey &key, const EncodedImage &image, bool isSlow)
{
    m_shelf->lay(key, image);
    if (isSlow && m_shelf->canKeep())
        m_shelf->keep(key, Library::ImageOrigin::Archive, image, m_preferences->budget() * megabyte,
                      [](const auto &) {});
}

void ArchivedShelf::settle(const QString &file)
{
    m_expected.removeAll(file);
    const auto callbacks = m_waiting.take(file);
    for (const auto &callback : callbacks)
        m_shelf->image(keyOf(m_article, file), callback);
}

void ArchivedShelf::image(const QString &article, const QString &file,
                          const std::function<void(const EncodedImage &)> &callback)
{
    const bool isOnItsWay = article == m_article && m_expected.contains(file);
    if (isOnItsWay)
        m_waiting[file].append(callback);
    else
        m_shelf->image(keyOf(article, file), callback);
}

} // namespace Dateline::Images
