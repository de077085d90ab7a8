// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zip/zipdirectory.h"

#include "archive/decoding/bytes.h"
#include "archive/namedecoder.h"
#include "archive/reasons.h"
#include "archive/zip/ziprecords.h"

#include <QIODevice>

#include <algorithm>
#include <numeric>

namespace Dateline::Archive {

namespace {

constexpr qint64 endRecordSize = 22;
constexpr qint64 zip64LocatorSize = 20;
constexpr qint64 zip64EndRecordSize = 56;

/// A list of ten million entries is an attack on memory.
constexpr qint64 maximumDirectoryBytes = qint64(256) << 20;

struct DirectoryPlace
{
    qint64 entries = 0;
    qint64 offset = 0;
    qint64 size = 0;
};

/// The place according to the 64-bit end record, which stands before a locator, which stands before `end`.
std::optional<DirectoryPlace> zip64Place(QIODevice &device, qint64 end)
{
    const auto locator = readAt(device, std::max<qint64>(0, end - zip64LocatorSize), zip64LocatorSize);
    if (locator.size() < zip64LocatorSize || !locator.startsWith("PK\6\7"))
        return std::nullopt;
    const auto offset = qint64(littleEndian<quint64>(locator, 8));
    if (offset < 0 || offset > end - zip64LocatorSize - zip64EndRecordSize)
        return std::nullopt;
    const auto record = readAt(device, offset, zip64EndRecordSize);
    if (record.size() < zip64EndRecordSize || !record.startsWith("PK\6\6"))
        return std::nullopt;
    const DirectoryPlace place{qint64(littleEndian<quint64>(record, 32)),
                               qint64(littleEndian<quint64>(record, 48)),
                               qint64(littleEndian<quint64>(record, 40))};
    const auto isInside =
        place.offset >= 0 && place.size >= 0 && place.offset <= offset && place.size == offset - place.offset;
    return isInside ? std::optional(place) : std::nullopt;
}

/// The directory ends where its end record begins: this tells it from the end record of an archive
/// stored inside a truncated one.
std::optional<DirectoryPlace> findDirectory(QIODevice &device)
{
    const auto tailSize = std::min<qint64>(device.size(), endRecordSize + 0xffff);
    const auto tailStart = device.size() - tailSize;
    const auto tail = readAt(device, tailStart, tailSize);
    for (auto at = tail.lastIndexOf("PK\5\6"); at >= 0;
         at = at > 0 ? tail.lastIndexOf("PK\5\6", at - 1) : -1) {
        if (at + endRecordSize > tail.size())
            continue;
        const auto end = tailStart + at;
        if (const auto place = zip64Place(device, end))
            return place;
        const DirectoryPlace place{littleEndian<quint16>(tail, at + 10), littleEndian<quint32>(tail, at + 16),
                                   littleEndian<quint32>(tail, at + 12)};
        if (place.offset + place.size == end)
            return place;
    }
    return std::nullopt;
}

void markOverlaps(QList<ZipEntry> &entries)
{
    QList<qsizetype> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&entries](qsizetype a, qsizetype b) { return entries[a].offset < entries[b].offset; });
    qint64 end = 0;
    qsizetype endOwner = -1;
    for (const auto index : std::as_const(order)) {
        auto &entry = entries[index];
        if (endOwner >= 0 && entry.offset < end) {
            entry.sharesData = true;
            entries[endOwner].sharesData = true;
        }
        const auto packed = std::clamp<qint64>(entry.packedSize, 0, qint64(1) << 48);
        const auto entryEnd =
            std::clamp<qint64>(entry.offset, 0, qint64(1) << 48) + zipLocalHeaderSize + packed;
        if (entryEnd > end) {
            end = entryEnd;
            endOwner = index;
        }
    }
}

void nameEntries(QList<ZipEntry> &entries, const QByteArray &nameEncoding)
{
    NameDecoder decoder(nameEncoding);
    QList<QByteArray> undecided;
    for (const auto &entry : std::as_const(entries)) {
        if (entry.name.isEmpty() && !isUtf8(entry.rawName))
            undecided.append(entry.rawName);
    }
    if (!undecided.isEmpty())
        decoder.guess(undecided);
    for (auto &entry : entries) {
        if (entry.name.isEmpty())
            entry.name = decoder.decode(entry.rawName);
    }
}

/// False when the list breaks off or has another number of entries than it says.
bool readCentralRecords(QIODevice &device, const DirectoryPlace &place, QList<ZipEntry> &entries)
{
    const auto bytes = readAt(device, place.offset, place.size);
    QByteArrayView rest(bytes);
    while (auto entry = takeCentralRecord(rest))
        entries.append(*std::move(entry));
    // Without the 64-bit record the number is stored modulo 65,536.
    const auto isCountRight = (entries.size() & 0xffff) == (place.entries & 0xffff);
    return isCountRight && (rest.isEmpty() || rest.startsWith("PK\5\5"));
}

} // namespace

ZipDirectory readZipDirectory(QIODevice &device, const QByteArray &nameEncoding)
{
    ZipDirectory directory;
    const auto place = findDirectory(device);
    if (place && place->size > maximumDirectoryBytes) {
        directory.complaint = Reasons::damagedArchive();
        return directory;
    }
    if (!place) {
        directory.complaint = Reasons::truncatedArchive();
        directory.entries = followLocalHeaders(device);
    } else if (!readCentralRecords(device, *place, directory.entries)) {
        directory.complaint = Reasons::damagedArchive();
        if (directory.entries.isEmpty())
            directory.entries = followLocalHeaders(device);
    }
    markOverlaps(directory.entries);
    nameEntries(directory.entries, nameEncoding);
    return directory;
}

} // namespace Dateline::Archive
