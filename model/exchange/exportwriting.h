// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/noteformats.h"
#include "support/result.h"

#include <QString>

#include <functional>

namespace Dateline::Library {
class LibraryReader;
}

namespace Dateline::Exchange {

/// What is to be written, and where.
struct ExportRequest
{
    NoteFormat format = NoteFormat::Markdown;
    ExportOptions options = {};
    QString target; ///< A file, or a folder: then a file with its usual name in it. For Markdown a folder
                    ///< is a vault, with a file an article. One that does not exist ends in '/'.
    QString creator = {}; ///< Named in a bundle.
};

struct ExportReport
{
    QString path;  ///< What was written: a file, or the folder of several.
    int files = 0; ///< Written; those that would not change are not.
    int notes = 0; ///< That are in it; of a bibliography none.
    int articles = 0;
    QStringList remarks; ///< What was left out, and why: whole, translated sentences.
    int refused = 0;     ///< Files that were left alone, in part or as a whole; named in the remarks.
};

/// Makes a PDF file of an HTML document. It needs fonts, which the model knows nothing of. Cancelled when
/// `goOn` says so.
using PdfMaker = std::function<Result<void>(const QByteArray &html, const QString &title, const QString &file,
                                            const std::function<bool()> &goOn)>;

/// Writes an export; see writeFile(). What a person wrote into files of Markdown stays, whether there is one
/// or a vault of them; see writeVault(). Errors name the file: Unreadable or StorageFull (it cannot be
/// written), Unsupported (it has something else in it that must stay), Cancelled when `goOn` says so between
/// two articles or files.
Result<ExportReport> writeExport(const ExportRequest &request, const NotesExport &notes,
                                 const Library::LibraryReader &reader, const PdfMaker &makePdf,
                                 const std::function<bool()> &goOn);

/// That all of these are in one file or folder; nothing is written yet.
ExportReport reportOf(const QString &path, const NotesExport &notes);

/// Whether a target is a folder or is meant to be one.
bool isFolderTarget(const QString &target);

} // namespace Dateline::Exchange
