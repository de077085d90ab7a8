// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/decoding/decoder.h"

#include <QList>

#include <optional>

namespace Dateline::Archive {

class SevenZipFields;

/// What the parts of a 7z header begin with (7-Zip's 7zFormat.txt, "Property IDs").
enum SevenZipProperty : quint64 {
    End = 0x00,
    Header = 0x01,
    ArchiveProperties = 0x02,
    AdditionalStreams = 0x03,
    MainStreams = 0x04,
    Files = 0x05,
    PackInfo = 0x06,
    UnpackInfo = 0x07,
    SubStreams = 0x08,
    Size = 0x09,
    Checksum = 0x0a,
    Folders = 0x0b,
    UnpackSizes = 0x0c,
    StreamCounts = 0x0d,
    EmptyStream = 0x0e,
    EmptyFile = 0x0f,
    Anti = 0x10,
    Names = 0x11,
    ModifiedTimes = 0x14,
    Attributes = 0x15,
    PackedHeader = 0x17,
};

/// A stream of the archive that one chain of coders makes of one run of packed bytes, and that holds
/// the files of the folder one behind the other (7-Zip's 7zFormat.txt).
struct SevenZipFolder
{
    QList<LzmaCoder> coders; ///< The one that is decoded last comes first.
    bool isChain = true;     ///< False when coders have more than one stream, as BCJ2 has.
    qint64 packedOffset = 0; ///< From the end of the signature header.
    qint64 packedSize = 0;
    qint64 unpackedSize = 0;
    std::optional<quint32> checksum;
    qint64 files = 1;

    bool isEncrypted() const;
};

/// The part of a folder that is one file.
struct SevenZipSubStream
{
    qint64 size = 0;
    std::optional<quint32> checksum;
};

struct SevenZipStreams
{
    QList<SevenZipFolder> folders;
    QList<SevenZipSubStream> subStreams; ///< Of all folders, in their order.
};

/// Reads the part of a header that says how bytes become files; `fields` fails when it is malformed.
SevenZipStreams parseSevenZipStreams(SevenZipFields &fields);

} // namespace Dateline::Archive
