// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/tar/tarheader.h"

#include "archive/decoding/bytes.h"

#include <QtGlobal>

#include <cmath>

namespace Dateline::Archive {

namespace {

QByteArrayView untilNul(QByteArrayView field)
{
    const auto end = field.indexOf('\0');
    return end < 0 ? field : field.first(end);
}

std::optional<qint64> parseBinary(QByteArrayView field)
{
    if (quint8(field[0]) != 0x80)
        return std::nullopt;
    qint64 value = 0;
    for (qsizetype i = 1; i < field.size(); ++i) {
        if (value >> 55)
            return std::nullopt;
        value = value << 8 | quint8(field[i]);
    }
    return value;
}

/// Octal digits between blanks, or GNU's base 256 where the first byte has its top bit set.
std::optional<qint64> parseNumber(QByteArrayView field)
{
    if (quint8(field[0]) & 0x80)
        return parseBinary(field);
    const auto text = untilNul(field).trimmed();
    qint64 value = 0;
    for (const auto digit : text) {
        if (digit < '0' || digit > '7' || value >> 58)
            return std::nullopt;
        value = value << 3 | (digit - '0');
    }
    return value;
}

bool checksumIsRight(QByteArrayView block)
{
    constexpr qsizetype begin = 148;
    constexpr qsizetype end = 156;
    qint64 unsignedSum = 0;
    qint64 signedSum = 0;
    for (qsizetype i = 0; i < block.size(); ++i) {
        const auto byte = i >= begin && i < end ? ' ' : block[i];
        unsignedSum += quint8(byte);
        signedSum += qint8(byte);
    }
    // Some old programs summed signed characters.
    const auto stored = parseNumber(part(block, begin, end - begin));
    return stored && (*stored == unsignedSum || *stored == signedSum);
}

std::optional<qint64> parseMilliseconds(QByteArrayView value)
{
    bool ok = false;
    const auto seconds = value.toByteArray().toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || std::abs(seconds) > 1e11)
        return std::nullopt;
    return qint64(std::floor(seconds * 1000));
}

bool applyRecord(QByteArrayView key, QByteArrayView value, PaxRecords &records)
{
    if (key == "path") {
        records.path = value.toByteArray();
    } else if (key == "size") {
        bool ok = false;
        records.size = value.toByteArray().toLongLong(&ok);
        return ok && *records.size >= 0;
    } else if (key == "mtime") {
        records.modified = parseMilliseconds(value);
    } else if (key.startsWith("GNU.sparse.")) {
        records.isSparse = true;
        if (key == "GNU.sparse.name")
            records.path = value.toByteArray();
    }
    return true;
}

} // namespace

std::optional<TarHeader> parseTarHeader(QByteArrayView block)
{
    Q_ASSERT(block.size() == TarHeader::blockSize);
    if (!checksumIsRight(block))
        return std::nullopt;
    const auto size = parseNumber(part(block, 124, 12));
    if (!size)
        return std::nullopt;

    TarHeader header;
    header.name = untilNul(block.first(100)).toByteArray();
    header.type = block[156];
    header.size = *size;
    header.modified = parseNumber(part(block, 136, 12)).value_or(0);
    header.hasSparseBlocks = header.type == 'S' && block[482] != 0;
    // GNU tar ends its magic with a blank, and has other fields in place of the prefix.
    const auto isUstar = part(block, 257, 6) == QByteArrayView("ustar\0", 6);
    const auto prefix = untilNul(part(block, 345, 155));
    if (isUstar && !prefix.isEmpty())
        header.name = prefix.toByteArray() + '/' + header.name;
    return header;
}

bool parsePaxRecords(QByteArrayView bytes, PaxRecords &records)
{
    while (!bytes.isEmpty() && bytes.front() != '\0') {
        const auto blank = bytes.first(qMin<qsizetype>(bytes.size(), 12)).indexOf(' ');
        if (blank < 1)
            return false;
        bool ok = false;
        const auto length = bytes.first(blank).toByteArray().toLongLong(&ok);
        if (!ok || length < blank + 3 || length > bytes.size() || bytes[length - 1] != '\n')
            return false;
        const auto record = part(bytes, blank + 1, length - blank - 2);
        const auto equals = record.indexOf('=');
        if (equals < 1 || !applyRecord(record.first(equals), part(record, equals + 1), records))
            return false;
        bytes = part(bytes, length);
    }
    return true;
}

} // namespace Dateline::Archive
