// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Dateline::Archive {

/// One header block of a tar file (POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual,
/// "Basic Tar Format").
struct TarHeader
{
    static constexpr qint64 blockSize = 512;

    QByteArray name;
    char type = '0';
    qint64 size = 0;              ///< Of the data that follows, without padding.
    qint64 modified = 0;          ///< Seconds since the epoch.
    bool hasSparseBlocks = false; ///< Blocks with the map of an old GNU sparse file come first.
};

/// Empty when the checksum is wrong or a number makes no sense. `block` has blockSize bytes.
std::optional<TarHeader> parseTarHeader(QByteArrayView block);

/// What the records of a pax header say about the entry that follows.
struct PaxRecords
{
    std::optional<QByteArray> path;
    std::optional<qint64> size;
    std::optional<qint64> modified; ///< Milliseconds since the epoch.
    bool isSparse = false;
};

/// Adds the records in `bytes` to `records`; false when they are malformed.
bool parsePaxRecords(QByteArrayView bytes, PaxRecords &records);

} // namespace Dateline::Archive
