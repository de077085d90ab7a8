// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "support/result.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace Dateline::Archive {

/// One entry of a zip file, as its directory describes it (PKWARE's APPNOTE.TXT, 4.3.12).
struct ZipEntry
{
    QByteArray rawName;
    QString name; ///< Known at once when the entry says that it is UTF-8; else decoded later.
    Listing::Kind kind = Listing::Kind::File;
    QDateTime modified;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 checksum = 0;
    qint64 packedSize = 0;
    qint64 unpackedSize = 0;
    qint64 offset = 0; ///< Of the local header.
    bool sharesData = false;
    bool hasSizes = true; ///< False when a cut-off archive never came to say them.

    bool isEncrypted() const { return flags & (0x1 | 0x40 | 0x2000); }
};

struct ZipDirectory
{
    QList<ZipEntry> entries; ///< In the order of the archive's own list.
    Result<void> complaint;  ///< What is wrong with the archive as a whole, to be said at the end.
};

/// Reads the central directory with 64-bit extensions. When it is missing or damaged, the local headers
/// are followed from the start of the file instead.
ZipDirectory readZipDirectory(QIODevice &device, const QByteArray &nameEncoding);

} // namespace Dateline::Archive
