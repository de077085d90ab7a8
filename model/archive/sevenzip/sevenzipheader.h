// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "archive/sevenzip/sevenzipstreams.h"
#include "support/result.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Dateline::Archive {

struct SevenZipFile
{
    QString name;
    Listing::Kind kind = Listing::Kind::File;
    QDateTime modified;
    qint64 size = 0;
    std::optional<quint32> checksum;
    bool hasStream = true; ///< Else it is empty, and in no folder.
    bool isDeletionMark = false;
};

struct SevenZipHeader
{
    bool isPacked = false; ///< The one folder holds the real header.
    QList<SevenZipFolder> folders;
    QList<SevenZipFile> files;
};

/// Empty when `bytes` is malformed. Memory and time are in proportion to the size of `bytes`.
std::optional<SevenZipHeader> parseSevenZipHeader(QByteArrayView bytes);

} // namespace Dateline::Archive
