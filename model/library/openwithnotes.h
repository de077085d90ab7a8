// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"

namespace Dateline::Library {

/// A connection that reads the index of the library `folder`, with its notes as schema "notes". Whatever the
/// version of the notes, the view `marks` has what the user marked (article, read, starred, archived), and
/// `shown_names` the names that the user gave to sources (source, name).
Result<std::unique_ptr<Database>> openWithNotes(const QString &folder);

} // namespace Dateline::Library
