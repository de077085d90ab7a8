// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"
#include "support/result.h"

#include <QString>

#include <functional>

namespace Dateline::Library {
class LibraryReader;
}

namespace Dateline::Exchange {

/// Writes a zip with the notes (notes.jsonld, as of w3cNotes()), the articles that they are about as files
/// that Dateline imports (articles/), and a manifest with the SHA-256 of each file: what a colleague needs
/// who does not have the archive. An existing file is replaced only when all of it is written. `goOn` is
/// asked before each article. Gives how many articles are in it. Errors name the file; Cancelled.
Result<int> writeBundle(const QString &file, const NotesExport &notes, const QString &creator,
                        const Library::LibraryReader &reader, const std::function<bool()> &goOn);

} // namespace Dateline::Exchange
