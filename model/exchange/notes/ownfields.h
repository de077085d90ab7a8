// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "exchange/notes/jsonfields.h"
#include "exchange/notesexport.h"

namespace Dateline::Exchange {

/// What of a note only Dateline has a field for, so that it comes back as it went: "colour" (from 1), "part"
/// ("article", "text" or "title"), "article" (its id), "start" and "end" (UTF-16, in the text it was made
/// in), "content" and "text" (which text that was, in hexadecimal), "bases" (NotesExport::bases). Each name
/// has `prefix` before it.
QJsonObject ownFields(const Notes::Annotation &annotation, const NotesExport &notes, const QString &prefix);

/// The other way. Fields that are missing leave the note as it is; what is wrong is a doubt.
void readOwnFields(const QJsonObject &object, const QString &prefix, IncomingNote &note, Doubts &doubts);

/// What part of an article a note is about, after its passage and own fields were read: a passage is never
/// said to be about the whole article, and the whole article has none.
void settlePart(IncomingNote &note);

} // namespace Dateline::Exchange
