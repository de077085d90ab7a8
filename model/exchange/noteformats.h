// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"

#include <QList>
#include <QString>

#include <optional>

namespace Dateline::Exchange {

/// What notes, and the articles that they are about, can leave as.
enum class NoteFormat : quint8 {
    Markdown, ///< One file, or a vault of Obsidian: a folder with a file an article.
    W3c,
    Hypothesis,
    Readwise,
    Csv,
    Html,
    Pdf,
    BibTeX,
    BibLaTeX,
    Ris,
    Csl,
    Bundle,
};

struct NoteFormatFacts
{
    NoteFormat format;
    QString id;            ///< On the command line.
    QString suffix;        ///< ".md"
    bool isOfArticles;     ///< A bibliography: notes do not matter.
    bool needsTexts;       ///< NotesOfArticle::text.
    bool keepsIds = false; ///< Notes come back from it as the ones that they are, changed or not.
};

/// In the order in which they are offered.
const QList<NoteFormatFacts> &noteFormats();
const NoteFormatFacts &factsOf(NoteFormat format);
std::optional<NoteFormat> noteFormatOf(const QString &id);

/// In the language of the program: what it is called, and what it is good for.
QString nameOf(NoteFormat format);
QString descriptionOf(NoteFormat format);

/// What a person can choose beside the format.
struct ExportOptions
{
    bool byteOrderMark = false; ///< CSV: so that Excel knows UTF-8.
    bool wholeArticles = false; ///< HTML and PDF: with the articles' texts.

    bool operator==(const ExportOptions &) const = default;
};

/// The files of a format that makes bytes of notes alone: not PDF, of which it gives the HTML, and not the
/// bundle, of which it gives the notes.
Exported renderNotes(NoteFormat format, const NotesExport &notes, const ExportOptions &options);

/// "notes.md", "citations.bib"
QString usualFileName(NoteFormat format);

} // namespace Dateline::Exchange
