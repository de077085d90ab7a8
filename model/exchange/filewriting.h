// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace Dateline::Exchange {

/// Writes a file as a whole or not at all: what was there is replaced by what is complete and on the disk. Of
/// a symbolic link the file that it leads to is replaced, and the link stays. What is there and is no file, a
/// pipe or a device, is written to as it is. Errors name the file: StorageFull, Unreadable (it cannot be
/// written, and why). Any thread.
Result<void> writeFile(const QString &path, const QByteArray &content);

/// The same with all that a device, open for reading, still gives.
Result<void> writeFile(const QString &path, QIODevice &content);

/// That a file cannot be written, and why: Unreadable.
Error notWritten(const QString &reason, const QString &path);

} // namespace Dateline::Exchange
