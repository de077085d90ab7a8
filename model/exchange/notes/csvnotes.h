// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"

namespace Dateline::Exchange {

/// How a table is written.
struct CsvOptions
{
    bool byteOrderMark = false; ///< Spreadsheets take the file for UTF-8 only with one.
};

/// Notes as a table, "notes.csv" (RFC 4180, UTF-8), with all that is known of each. Columns: id, article,
/// title, source, author, url, published, quote, prefix, suffix, start, end (of the passage in the present
/// text, in code points; empty when unknown), colour (its number), colour name, note (Markdown), tags (parted
/// by
/// "; ", with a backslash before ";" and "\" in them), creator, created, modified, orphan ("true" or
/// "false"), part ("article", "text" or "title"). Cells that a spreadsheet would run are guarded, see
/// guardedCsvCell().
Exported csvNotes(const NotesExport &notes, const CsvOptions &options = {});

/// Tags in one cell, and the other way.
QString joinedTags(const QStringList &tags);
QStringList tagsIn(const QString &cell);

} // namespace Dateline::Exchange
