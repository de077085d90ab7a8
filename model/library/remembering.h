// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "support/result.h"

#include <QStringList>

#include <optional>

namespace Dateline::Library {

/// Writes into notes.db, within the caller's transaction, what each article is, so that what the user made of
/// it outlives the index. Articles that the index does not know are left out. When the index cannot be read
/// they are entered with nothing but their ids, so that what refers to them can be stored; then that error is
/// given, and is not left in the index.
std::optional<Error> remember(Database &notes, Database &index, const QStringList &articles);

} // namespace Dateline::Library
