// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/notesexport.h"
#include "library/exchangedstate.h"
#include "support/result.h"

#include <functional>

namespace Dateline::Library {
class LibraryReader;
}

namespace Dateline::Exchange {

/// What of the articles is read for an export.
enum class Texts : quint8 {
    None,
    Document, ///< NotesOfArticle::text, for formats that say positions or show whole articles.
};

/// Puts annotations together by their articles, those of the newest article first, and within an article as
/// they stand there; an article that the index does not know has an id alone, and comes last. What is in the
/// trash is left out. `goOn` is asked before each article. Errors: of reading; Cancelled.
Result<NotesExport> gatherNotes(const Library::LibraryReader &reader,
                                const QList<Notes::Annotation> &annotations, Texts texts,
                                const std::function<bool()> &goOn);

/// The same for bibliographies, which are of articles: in the order of their ids, without notes.
Result<NotesExport> gatherArticles(const Library::LibraryReader &reader, const QStringList &ids);

/// What the library is to know of the notes once they have left; see StateStore::putExchanges(). Any thread.
Library::Exchanges statesOf(const NotesExport &notes);

} // namespace Dateline::Exchange
