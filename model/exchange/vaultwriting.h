// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportwriting.h"

namespace Dateline::Exchange {

/// Writes notes into the folder of a vault, which is made if need be, with a file an article. What is there
/// is looked for in all folders below, those behind symbolic links too, but not in hidden ones. A file that
/// cannot be read or written is named, and the rest is written; only when none can be, or the disk is full,
/// is that an error. `reader` knows of which articles there are no notes any more. Errors as of
/// writeExport().
Result<ExportReport> writeVault(const QString &folder, const NotesExport &notes,
                                const Library::LibraryReader &reader, const std::function<bool()> &goOn);

} // namespace Dateline::Exchange
