// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zip/ziprecords.h"

#include "archive/decoding/bytes.h"

#include <QIODevice>
#include <QTimeZone>

#include <algorithm>

#include <sys/stat.h>
#include <zlib.h>

namespace Dateline::Archive {

QByteArray readAt(QIODevice &device, qint64 offset, qint64 size)
{
    return device.seek(offset) ? device.read(size) : QByteArray();
}

namespace {

constexpr quint32 noSize = 0xffffffff;

QDateTime dosTime(quint16 time, quint16 date)
{
    const QDate day(1980 + (date >> 9), date >> 5 & 0xf, date & 0x1f);
    const QTime clock(time >> 11, time >> 5 & 0x3f, (time & 0x1f) * 2);
    return day.isValid() && clock.isValid() ? QDateTime(day, clock) : QDateTime();
}

/// Sizes beyond 32 bits stand in the extra field, in this order, each only where needed.
void applyZip64(QByteArrayView data, ZipEntry &entry)
{
    for (auto *value : {&entry.unpackedSize, &entry.packedSize, &entry.offset}) {
        if (*value != noSize)
            continue;
        if (data.size() < 8)
            return;
        *value = qint64(littleEndian<quint64>(data, 0));
        data = part(data, 8);
    }
}

void applyUnicodePath(QByteArrayView data, ZipEntry &entry)
{
    // The checksum of the name tells whether a program that does not know this field renamed the entry.
    const auto *name = reinterpret_cast<const Bytef *>(entry.rawName.constData());
    if (data.size() > 5 && data[0] == 1 &&
        littleEndian<quint32>(data, 1) == crc32(crc32(0, nullptr, 0), name, uInt(entry.rawName.size())))
        entry.name = QString::fromUtf8(part(data, 5));
}

void applyExtraFields(QByteArrayView extra, ZipEntry &entry)
{
    while (extra.size() >= 4) {
        const auto id = littleEndian<quint16>(extra, 0);
        const auto size = littleEndian<quint16>(extra, 2);
        const auto data = part(extra, 4, size);
        if (id == 0x0001)
            applyZip64(data, entry);
        else if (id == 0x7075 && entry.name.isEmpty())
            applyUnicodePath(data, entry);
        else if (id == 0x5455 && data.size() >= 5 && data[0] & 1)
            entry.modified = QDateTime::fromSecsSinceEpoch(qint32(littleEndian<quint32>(data, 1)), Qt::UTC);
        extra = part(extra, qMin<qsizetype>(extra.size(), 4 + size));
    }
}

Listing::Kind kindOf(const ZipEntry &entry, quint8 system, quint32 attributes)
{
    constexpr quint8 unixSystem = 3;
    constexpr quint8 macSystem = 19;
    const auto mode = system == unixSystem || system == macSystem ? attributes >> 16 & S_IFMT : 0;
    if (mode == S_IFLNK)
        return Listing::Kind::Link;
    if (mode == S_IFIFO || mode == S_IFSOCK || mode == S_IFCHR || mode == S_IFBLK)
        return Listing::Kind::Special;
    const auto isNamedAsFolder = entry.rawName.endsWith('/') || entry.rawName.endsWith('\\');
    const auto isFolder = isNamedAsFolder || mode == S_IFDIR || (mode == 0 && attributes & 0x10);
    return isFolder && entry.unpackedSize == 0 ? Listing::Kind::Folder : Listing::Kind::File;
}

void applyNameFlag(ZipEntry &entry)
{
    if (entry.flags & 0x800)
        entry.name = QString::fromUtf8(entry.rawName);
}

/// Looks behind the data of an entry that was written as a stream for its sizes; returns how many
/// bytes they take, 0 when they are not there.
qint64 findDescriptor(QIODevice &device, qint64 dataStart, ZipEntry &entry)
{
    constexpr qint64 pieceSize = 1 << 16;
    constexpr qint64 descriptorSize = 24;
    for (auto position = dataStart; position < device.size(); position += pieceSize) {
        const auto piece = readAt(device, position, pieceSize + descriptorSize);
        for (auto at = piece.indexOf("PK\7\10"); at >= 0 && at < pieceSize;
             at = piece.indexOf("PK\7\10", at + 1)) {
            const auto packed = position + at - dataStart;
            const auto isShort =
                at + 16 <= piece.size() && qint64(littleEndian<quint32>(piece, at + 8)) == packed;
            if (!isShort &&
                (at + 24 > piece.size() || qint64(littleEndian<quint64>(piece, at + 8)) != packed))
                continue;
            entry.checksum = littleEndian<quint32>(piece, at + 4);
            entry.packedSize = packed;
            entry.unpackedSize = isShort ? littleEndian<quint32>(piece, at + 12)
                                         : qint64(littleEndian<quint64>(piece, at + 16));
            return isShort ? 16 : 24;
        }
    }
    return 0;
}

std::optional<ZipEntry> readLocalHeader(QIODevice &device, qint64 &position)
{
    const auto header = readAt(device, position, zipLocalHeaderSize);
    if (header.size() < zipLocalHeaderSize || !header.startsWith("PK\3\4"))
        return std::nullopt;
    const auto nameSize = littleEndian<quint16>(header, 26);
    const auto rest =
        readAt(device, position + zipLocalHeaderSize, nameSize + littleEndian<quint16>(header, 28));
    if (rest.size() < nameSize)
        return std::nullopt;

    ZipEntry entry;
    entry.offset = position;
    entry.rawName = rest.left(nameSize);
    entry.flags = littleEndian<quint16>(header, 6);
    entry.method = littleEndian<quint16>(header, 8);
    entry.modified = dosTime(littleEndian<quint16>(header, 10), littleEndian<quint16>(header, 12));
    entry.checksum = littleEndian<quint32>(header, 14);
    entry.packedSize = littleEndian<quint32>(header, 18);
    entry.unpackedSize = littleEndian<quint32>(header, 22);
    applyNameFlag(entry);
    applyExtraFields(part(rest, nameSize), entry);

    const auto dataStart = position + zipLocalHeaderSize + nameSize + littleEndian<quint16>(header, 28);
    const auto isStreamed = (entry.flags & 0x8) != 0;
    const auto descriptorSize = isStreamed ? findDescriptor(device, dataStart, entry) : 0;
    entry.hasSizes = !isStreamed || descriptorSize > 0;
    entry.kind = kindOf(entry, 0, 0);
    const auto isInside =
        entry.hasSizes && entry.packedSize >= 0 && entry.packedSize <= device.size() - dataStart;
    position = isInside ? dataStart + entry.packedSize + descriptorSize : device.size();
    return entry;
}

} // namespace

std::optional<ZipEntry> takeCentralRecord(QByteArrayView &bytes)
{
    if (bytes.size() < zipCentralHeaderSize || !bytes.startsWith("PK\1\2"))
        return std::nullopt;
    const qsizetype nameSize = littleEndian<quint16>(bytes, 28);
    const qsizetype extraSize = littleEndian<quint16>(bytes, 30);
    const qsizetype wholeSize =
        zipCentralHeaderSize + nameSize + extraSize + littleEndian<quint16>(bytes, 32);
    if (bytes.size() < wholeSize)
        return std::nullopt;

    ZipEntry entry;
    entry.rawName = part(bytes, zipCentralHeaderSize, nameSize).toByteArray();
    entry.flags = littleEndian<quint16>(bytes, 8);
    entry.method = littleEndian<quint16>(bytes, 10);
    entry.modified = dosTime(littleEndian<quint16>(bytes, 12), littleEndian<quint16>(bytes, 14));
    entry.checksum = littleEndian<quint32>(bytes, 16);
    entry.packedSize = littleEndian<quint32>(bytes, 20);
    entry.unpackedSize = littleEndian<quint32>(bytes, 24);
    entry.offset = littleEndian<quint32>(bytes, 42);
    applyNameFlag(entry);
    applyExtraFields(part(bytes, zipCentralHeaderSize + nameSize, extraSize), entry);
    entry.kind = kindOf(entry, quint8(bytes[5]), littleEndian<quint32>(bytes, 38));
    bytes = part(bytes, wholeSize);
    return entry;
}

QList<ZipEntry> followLocalHeaders(QIODevice &device)
{
    QList<ZipEntry> entries;
    qint64 position = 0;
    while (auto entry = readLocalHeader(device, position))
        entries.append(*std::move(entry));
    return entries;
}

} // namespace Dateline::Archive
