// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zip/zipdirectory.h"

#include <QByteArrayView>

#include <optional>

class QIODevice;

namespace Dateline::Archive {

constexpr qint64 zipLocalHeaderSize = 30;
constexpr qint64 zipCentralHeaderSize = 46;

QByteArray readAt(QIODevice &device, qint64 offset, qint64 size);

/// Reads one record of the central directory off the front of `bytes`.
std::optional<ZipEntry> takeCentralRecord(QByteArrayView &bytes);

/// Follows the local headers from the start of the file as far as they lead.
QList<ZipEntry> followLocalHeaders(QIODevice &device);

} // namespace Dateline::Archive
