// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"

namespace Dateline::Exchange {

/// Notes in the W3C's Web Annotation Data Model (Recommendation of 23 February 2017), as one file
/// "notes.jsonld": an AnnotationCollection with one AnnotationPage. Each annotation's target is a
/// SpecificResource, its source the article's address ("urn:x-dateline:article:ID" without one), its
/// selectors a TextQuoteSelector and, where the place in the present text is known, a TextPositionSelector in
/// code points of that text (for a passage of the title, of the title). What the model has no term for stands
/// in properties of its own namespace, see ownFields(); readW3cNotes() gives the same notes back.
Exported w3cNotes(const NotesExport &notes);

/// "urn:x-dateline:vocabulary#", which "dateline:" stands for in such a file.
QString w3cVocabulary();

} // namespace Dateline::Exchange
