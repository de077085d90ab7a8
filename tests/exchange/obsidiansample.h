// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"

namespace Dateline::Test {

inline const QString obsidianName = QStringLiteral("Vote.md");

Notes::Annotation highlight(const QString &id, const QString &quote, int start, const QString &note = {});

/// An article with two highlights, one of them with a note and a tag.
Exchange::NotesOfArticle obsidianSample(const QString &title = QStringLiteral("The *harbour* vote"));
/// The same with another title, and one highlight less.
Exchange::NotesOfArticle changedSample();
Exchange::NotesExport exportOf(const QList<Exchange::NotesOfArticle> &articles);

/// What is written over an existing file, and what was remarked.
Exchange::Exported over(const QByteArray &existing, const Exchange::NotesOfArticle &notes = obsidianSample());
QByteArray bytesOver(const QByteArray &existing, const Exchange::NotesOfArticle &notes = obsidianSample());

} // namespace Dateline::Test
