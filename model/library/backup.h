// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "support/result.h"

#include <QString>

namespace Dateline::Library {

/// Copies an open database to `file` with VACUUM INTO, beside it first, checks the copy with
/// `PRAGMA integrity_check`, and only then puts it in the place of an earlier `file`.
Result<void> backUp(Database &database, const QString &file);

} // namespace Dateline::Library
