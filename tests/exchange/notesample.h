// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "exchange/notesexport.h"

namespace Dateline::Test {

/// Notes of three articles, one of them without an address: passages of text and title, one of them lost,
/// notes on a whole article, characters of two units, HTML, formulas, tags with separators in them.
Exchange::NotesExport sampleNotes();

/// The articles of `sent`, with the notes that came back: what a library that has these articles would send
/// on. Passages are where the notes say that they are, else lost.
Exchange::NotesExport received(const Exchange::NotesExport &sent, const Exchange::IncomingNotes &back);

/// So many notes on one article.
Exchange::NotesExport manyNotes(int count);

} // namespace Dateline::Test
