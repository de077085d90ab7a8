// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "support/result.h"

#include <QList>
#include <QString>

namespace Dateline::Import {

/// "Refused" or "Doubtful".
QString severityText(Library::ImportProblem::Severity severity);

/// Lines with tabs between result, file, reason and advice, for the clipboard.
QString problemsAsText(const QList<Library::ImportProblem> &problems);

/// Comma-separated values after RFC 4180, with a heading line. A cell that a spreadsheet would take for a
/// formula gets an apostrophe in front: names of files come from anywhere.
QString problemsAsCsv(const QList<Library::ImportProblem> &problems);

/// Writes them to a file, whole or not at all, in UTF-8 with the mark that spreadsheets need to see it.
Result<void> saveProblemsAsCsv(const QList<Library::ImportProblem> &problems, const QString &file);

/// The file on the disk that a problem is about, or that holds what it is about: for an entry of an
/// archive the archive. `archive` is the location that was imported.
QString fileOfProblem(const QString &archive, const Library::ImportProblem &problem);

} // namespace Dateline::Import
