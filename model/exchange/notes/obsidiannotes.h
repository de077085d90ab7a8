// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"

#include <QHash>

#include <functional>
#include <optional>

class QIODevice;

namespace Dateline::Exchange {

/// How notes are spread over files.
enum class NoteFiles : quint8 { OnePerArticle, OneForAll };

/// What a file begins with, as much of it as is needed to know whose notes it holds: its front matter. Of a
/// file that is open for reading, a MiB at most.
QByteArray noteFileHead(QIODevice &file);

/// Which of the files of a vault holds the notes of which article, by the property "dateline-id" in their
/// front matter and not by their names, so that they can be renamed and moved. `heads` are the files' names
/// (a path below the vault's folder, with '/') and their noteFileHead(). Of copies with one id the first by
/// name counts.
QHash<QString, QString> noteFilesByArticle(const QList<ExportedFile> &heads);

/// The file of one article: properties on top, then the notes between two comments. Of what is there already
/// (`existing`; empty for none) everything else stays to the byte: other properties, their order and
/// comments, all text before and behind. Written anew without a change it is the same to the byte. Where a
/// comment was damaged or something was written between them, the notes are appended and a remark says so;
/// likewise properties stay as they are when they cannot be read.
Exported obsidianNote(const NotesOfArticle &notes, const NotesExport &notesExport, const QString &name,
                      const QByteArray &existing);

/// The file of all articles, in the same way. Without a file where the one that exists must be left alone: it
/// holds the notes of one article, or is no UTF-8.
Exported obsidianNotesOfAll(const NotesExport &notesExport, const QString &name, const QByteArray &existing);

/// All files to be written. `heads`: see noteFilesByArticle(), with all files that are in the vault, and
/// whatever else has a name there, with no content, so that no other is overwritten. `read` gives the whole
/// of one of them; without an answer its article is left out, with a remark. Names of new files are the same
/// whatever the order of articles. Files that would not change are not among the result. Of articles
/// `withoutNotes` that have a file the part with the notes is emptied, and a remark says so.
Exported obsidianNotes(const NotesExport &notesExport, NoteFiles files, const QList<ExportedFile> &heads,
                       const std::function<std::optional<QByteArray>(const QString &name)> &read);

} // namespace Dateline::Exchange
