// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/citations/citationfacts.h"
#include "exchange/notesexport.h"

#include <QSet>

namespace Dateline::Exchange {

/// Entries of a bibliography for other programs, one an article, in the order given, as one file. Articles
/// that are not in the index any more (with an id alone) are left out, with a remark.
enum class BibDialect : quint8 {
    BibTeX,   ///< What every BibTeX style takes: @article and @misc.
    BibLaTeX, ///< @article and @online with `date`, for biber and BibLaTeX.
};
Exported bibtexCitations(const QList<Library::ArticleRow> &articles, BibDialect dialect = BibDialect::BibTeX);

/// RIS (Research Information Systems, format of 2011): NEWS and ELEC, UTF-8, CR LF.
Exported risCitations(const QList<Library::ArticleRow> &articles);

/// CSL-JSON (schema csl-data.json of CSL 1.0.2): article-newspaper and webpage.
Exported cslCitations(const QList<Library::ArticleRow> &articles);

/// The key of an article in a bibliography, ASCII: outlet, year and the beginning of the article's id, such
/// as "cna2023-a1b2c3d4"; with all of the id when that is taken. It depends on no other article otherwise, so
/// it stays the same from one export to the next. Added to `taken`.
QString citationKey(const CitationFacts &facts, QSet<QString> &taken);

/// What there is to cite, and a remark on what is not.
struct CitedArticles
{
    QList<CitationFacts> facts;
    Exported rest; ///< Without files.
};
CitedArticles citedArticles(const QList<Library::ArticleRow> &articles);

} // namespace Dateline::Exchange
