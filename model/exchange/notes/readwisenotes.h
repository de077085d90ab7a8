// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"

namespace Dateline::Exchange {

/// Notes as a CSV file "notes-readwise.csv" that Readwise imports: the columns of its template, Highlight,
/// Title, Author, URL, Note, Location (the passage's position in the text, in code points) and Date (when the
/// note was made, UTC). Tags stand before the note as Readwise's inline tags, ".tag", with hyphens for
/// spaces; a note that begins like one gets a backslash. Cells that a spreadsheet would run are guarded, see
/// guardedCsvCell(). Notes without a passage are left out: Readwise has no place for them.
Exported readwiseNotes(const NotesExport &notes);

} // namespace Dateline::Exchange
