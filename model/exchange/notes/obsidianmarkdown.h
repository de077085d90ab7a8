// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"

namespace Dateline::Exchange {

/// A tag as Obsidian takes it, without '#': blanks and punctuation are hyphens, '/' parts levels, and there
/// is something besides digits. The same tag gives the same one each time.
QString obsidianTag(const QString &tag);

/// Text that Obsidian shows as it is: Notes::escapedMarkdown(), with tags, comments (%%), marks (==), and ids
/// of blocks (^) escaped as well.
QString obsidianText(const QString &text);

/// The notes of an article in Obsidian's Markdown: a heading of this level, a line of facts, and for each
/// note the passage as a quote with an id ("^note-ID", to which other notes can link), its colour, tags and a
/// link back ("dateline:note/ID"), and the note itself. Ends with '\n'.
QString obsidianMarkdown(const NotesOfArticle &notes, const NotesExport &notesExport, int headingLevel);

} // namespace Dateline::Exchange
