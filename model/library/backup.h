// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "support/result.h"

#include <QString>

namespace Dateline::Library {

/// Copies an open database to `file` with VACUUM INTO, beside it first, checks the copy with
/// `PRAGMA integrity_check`, brings it to the disk, and only then puts it in the place of an earlier `file`.
Result<void> backUp(Database &database, const QString &file);

/// Waits until the bytes of a file (or the names in a folder) are on the disk.
Result<void> bringToDisk(const QString &path);

/// Puts `from` into the place of `to`, for good: both files are in one folder, and both names are on the disk
/// when it returns.
Result<void> putInPlace(const QString &from, const QString &to);

} // namespace Dateline::Library
