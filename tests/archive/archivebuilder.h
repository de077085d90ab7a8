// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <KCompressionDevice>

#include <optional>

namespace Dateline::Test {

/// One entry of a zip file, with every field that a test may want to be wrong.
struct ZipItem
{
    QByteArray name;
    QByteArray content;
    bool isDeflated = false;
    quint16 method = 0; ///< Overrules isDeflated when not 0; the content is stored as it is.
    quint16 flags = 0;
    QByteArray extra = {}; ///< Of the central directory.
    quint32 unixMode = 0;
    std::optional<quint32> checksum = {};
    std::optional<quint32> unpackedSize = {};
    std::optional<quint32> offset = {}; ///< Of the local header; then none is written.
    bool isStreamed = false;            ///< Sizes stand behind the data only.
    bool isZip64 = false;               ///< Sizes and offset stand in the extra field only.
};

QByteArray zipArchive(const QList<ZipItem> &items);
QByteArray zipExtra(quint16 id, const QByteArray &data);
QByteArray deflated(const QByteArray &content);
quint32 checksum(const QByteArray &content);

struct TarItem
{
    QByteArray name;
    QByteArray content;
    char type = '0';
    qint64 modified = 0;
    std::optional<qint64> size = {}; ///< Claimed instead of the true one.
    bool isBase256 = false;
};

QByteArray tarArchive(const QList<TarItem> &items, bool hasEnd = true);
QByteArray paxRecord(const QByteArray &key, const QByteArray &value);

/// What KArchive makes of `content`.
QByteArray compressed(const QByteArray &content, KCompressionDevice::CompressionType type);

struct SevenZipItem
{
    QByteArray name; ///< ASCII.
    QByteArray content;
    quint32 attributes = 0;
};

/// A 7z file with the contents stored one behind the other, said to be coded by `method`.
QByteArray sevenZipArchive(const QList<SevenZipItem> &items, const QByteArray &method = QByteArray(1, '\0'));
/// A 7z file whose header is packed by `method`.
QByteArray sevenZipWithPackedHeader(const QByteArray &method);
/// A 7z file with these bytes as its header, their checksums right.
QByteArray sevenZipAround(const QByteArray &packed, const QByteArray &header);
/// A number as 7z headers hold them.
QByteArray sevenZipNumber(quint64 value);

} // namespace Dateline::Test
