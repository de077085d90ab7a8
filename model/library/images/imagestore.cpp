// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/images/imagestore.h"

#include "library/database.h"
#include "library/images/imageschema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

namespace Dateline::Library {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr qint64 worthVacuum = 4 << 20; // Bytes that lie idle in the file.

KeptImage keptFrom(const Statement &row)
{
    return {{row.text(0), row.text(1)}, row.number(2),      ImageOrigin(row.number(3)),
            int(row.number(4)),         int(row.number(5)), row.number(6)};
}

Result<void> resultOf(Database &database)
{
    if (database.hasError())
        return database.takeError();
    return {};
}

} // namespace

Result<std::unique_ptr<ImageStore>> ImageStore::open(const QString &folder, Access access)
{
    if (access == Access::ReadOnly && !hasImages(folder))
        return Error{Error::Code::NotFound, Texts::tr("No images are kept."), imagesFile(folder)};
    auto database = access == Access::ReadWrite
                        ? openForWriting(folder, imagesSchema())
                        : openForReading(folder, imagesSchema(), readingAccess(folder));
    if (!database)
        return database.error();
    return std::unique_ptr<ImageStore>(new ImageStore(std::move(database).value()));
}

ImageStore::ImageStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

ImageStore::~ImageStore() = default;

Result<QList<KeptImage>> ImageStore::all() const
{
    QList<KeptImage> images;
    Statement reading(*m_database,
                      "SELECT k.article, k.address, k.image, k.origin, i.width, i.height, i.bytes "
                      "FROM kept k JOIN images i ON i.number = k.image");
    while (reading.step())
        images.append(keptFrom(reading));
    if (m_database->hasError())
        return m_database->takeError();
    return images;
}

Result<EncodedImage> ImageStore::image(const ImageKey &key) const
{
    // Not by its number, which another image has once this one has made room.
    Statement reading(*m_database, "SELECT d.data, i.type, i.width, i.height FROM kept k "
                                   "JOIN images i ON i.number = k.image "
                                   "JOIN image_data d ON d.number = i.number "
                                   "WHERE k.article = ?1 AND k.address = ?2");
    reading.bind(1, key.article).bind(2, key.address);
    if (reading.step())
        return EncodedImage{reading.blob(0), reading.text(1).toLatin1(), int(reading.number(2)),
                            int(reading.number(3))};
    if (m_database->hasError())
        return m_database->takeError();
    return Error{Error::Code::NotFound, Texts::tr("The image is not kept any more."), {}};
}

qint64 ImageStore::bytes() const
{
    return m_database->number("SELECT sum(bytes) FROM images");
}

std::optional<KeptImage> ImageStore::find(const ImageKey &key) const
{
    Statement reading(
        *m_database,
        "SELECT k.article, k.address, k.image, k.origin, i.width, i.height, i.bytes "
        "FROM kept k JOIN images i ON i.number = k.image WHERE k.article = ?1 AND k.address = ?2");
    reading.bind(1, key.article).bind(2, key.address);
    return reading.step() ? std::optional(keptFrom(reading)) : std::nullopt;
}

Result<KeptImage> ImageStore::keep(const ImageKey &key, ImageOrigin origin, const EncodedImage &image,
                                   qint64 budget, QList<ImageKey> *gone)
{
    QList<ImageKey> evicted;
    Transaction transaction(*m_database);
    const QByteArray hash = QCryptographicHash::hash(image.bytes, QCryptographicHash::Sha256);
    Statement same(*m_database, "SELECT number FROM images WHERE hash = ?1");
    same.bind(1, hash);
    qint64 number = same.step() ? same.number(0) : 0;
    same.reset();
    if (number == 0) {
        const qint64 over = bytes() + image.bytes.size() - budget;
        if (over > 0)
            evicted = makeRoom(over);
        if (bytes() + image.bytes.size() > budget)
            return Error{Error::Code::LimitExceeded,
                         Texts::tr("The room for images is used up. The settings can give them more."),
                         {}};
        number = add(hash, image);
    }
    Statement keeping(*m_database, "INSERT INTO kept (article, address, image, origin, added) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (article, address) "
                                   "DO UPDATE SET image = ?3, origin = ?4, added = ?5");
    keeping.bind(1, key.article).bind(2, key.address).bind(3, number).bind(4, int(origin));
    keeping.bind(5, QDateTime::currentMSecsSinceEpoch()).run();
    removeUnused();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    evicted.removeAll(key);
    if (gone)
        *gone = evicted;
    return KeptImage{key, number, origin, image.width, image.height, image.bytes.size()};
}

qint64 ImageStore::add(const QByteArray &hash, const EncodedImage &image)
{
    Statement adding(*m_database, "INSERT INTO images (hash, type, width, height, bytes) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5)");
    adding.bind(1, hash).bind(2, QString::fromLatin1(image.type)).bind(3, image.width);
    adding.bind(4, image.height).bind(5, qint64(image.bytes.size())).run();
    const qint64 number = m_database->lastInsertedRow();
    Statement filling(*m_database, "INSERT INTO image_data (number, data) VALUES (?1, ?2)");
    filling.bind(1, number).bind(2, image.bytes).run();
    return number;
}

Result<std::optional<KeptImage>> ImageStore::share(const ImageKey &key)
{
    Transaction transaction(*m_database);
    Statement sharing(*m_database, "INSERT INTO kept (article, address, image, origin, added) "
                                   "SELECT ?1, ?2, image, origin, ?3 FROM kept "
                                   "WHERE address = ?2 AND origin = 0 AND article <> ?1 LIMIT 1 "
                                   "ON CONFLICT (article, address) DO NOTHING");
    sharing.bind(1, key.article).bind(2, key.address).bind(3, QDateTime::currentMSecsSinceEpoch()).run();
    const std::optional<KeptImage> shared = find(key);
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return shared;
}

/// Takes images out of archives away, the oldest first, until `bytes` are free. Returns their keys.
QList<ImageKey> ImageStore::makeRoom(qint64 bytes)
{
    Statement oldest(*m_database, "SELECT i.number, i.bytes FROM images i JOIN kept k ON k.image = i.number "
                                  "GROUP BY i.number HAVING min(k.origin) = 1 ORDER BY max(k.added)");
    QList<qint64> going;
    while (bytes > 0 && oldest.step()) {
        going.append(oldest.number(0));
        bytes -= oldest.number(1);
    }
    oldest.reset();
    QList<ImageKey> gone;
    Statement naming(*m_database, "SELECT article, address FROM kept WHERE image = ?1");
    Statement removing(*m_database, "DELETE FROM kept WHERE image = ?1");
    for (const qint64 number : std::as_const(going)) {
        naming.bind(1, number);
        while (naming.step())
            gone.append({naming.text(0), naming.text(1)});
        naming.reset();
        removing.bind(1, number).run();
    }
    removeUnused();
    return gone;
}

void ImageStore::removeUnused()
{
    m_database->execute("DELETE FROM images WHERE number NOT IN (SELECT image FROM kept)");
}

Result<void> ImageStore::remove(const QList<ImageKey> &keys)
{
    Transaction transaction(*m_database);
    Statement removing(*m_database, "DELETE FROM kept WHERE article = ?1 AND address = ?2");
    for (const ImageKey &key : keys)
        removing.bind(1, key.article).bind(2, key.address).run();
    removeUnused();
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    const qint64 idle = m_database->number("PRAGMA freelist_count") * m_database->number("PRAGMA page_size");
    if (idle > worthVacuum)
        m_database->execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    return resultOf(*m_database);
}

Result<void> ImageStore::removeAll()
{
    Transaction transaction(*m_database);
    m_database->execute("DELETE FROM kept; DELETE FROM image_data; DELETE FROM images; DELETE FROM wanted");
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    m_database->execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
    return resultOf(*m_database);
}

Result<QList<ImageKey>> ImageStore::wanted() const
{
    QList<ImageKey> keys;
    Statement reading(*m_database, "SELECT article, address FROM wanted ORDER BY position");
    while (reading.step())
        keys.append({reading.text(0), reading.text(1)});
    if (m_database->hasError())
        return m_database->takeError();
    return keys;
}

Result<void> ImageStore::want(const QList<ImageKey> &keys)
{
    Transaction transaction(*m_database);
    Statement adding(*m_database, "INSERT OR IGNORE INTO wanted (article, address) VALUES (?1, ?2)");
    for (const ImageKey &key : keys)
        adding.bind(1, key.article).bind(2, key.address).run();
    return transaction.commit();
}

Result<void> ImageStore::unwant(const QList<ImageKey> &keys)
{
    Transaction transaction(*m_database);
    Statement removing(*m_database, "DELETE FROM wanted WHERE article = ?1 AND address = ?2");
    for (const ImageKey &key : keys)
        removing.bind(1, key.article).bind(2, key.address).run();
    return transaction.commit();
}

Result<void> putAsideImages(const QString &folder)
{
    const QString file = imagesFile(folder);
    const QString aside = file + u".damaged"_s;
    QFile::remove(aside);
    if (!QFile::rename(file, aside))
        return Error{Error::Code::ReadOnly, Texts::tr("The damaged images cannot be put aside."), file};
    QFile::remove(file + u"-wal"_s);
    QFile::remove(file + u"-shm"_s);
    return {};
}

} // namespace Dateline::Library
