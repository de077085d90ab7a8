// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// How a list of references writes an entry.
enum class CitationStyle : quint8 {
    Apa,        ///< American Psychological Association, 7th edition.
    Chicago,    ///< Chicago Manual of Style, 17th edition, bibliography of the notes system.
    Mla,        ///< Modern Language Association, 9th edition.
    Harvard,    ///< As in Cite Them Right.
    GbT7714,    ///< GB/T 7714-2015, numeric system, the standard of China.
    ApaChinese, ///< APA as usual in Taiwan for what is in Chinese; other languages as in Apa.
};

QList<CitationStyle> citationStyles();
/// The name of a style in the language of the program.
QString citationStyleName(CitationStyle style);
/// A name that never changes, for settings; and back, Apa for one that is not known.
QString citationStyleKey(CitationStyle style);
CitationStyle citationStyleOf(const QString &key);

/// An article as an entry of a list of references, without a line break at its end. Missing authors and days
/// are handled as the manuals say. Titles stay as they are: which of their capitals belong to names is not
/// known. `accessed` is the day on which the address was visited, which some styles name; invalid for none.
QString citation(const Library::ArticleRow &article, CitationStyle style, QDate accessed = {});

/// The same as HTML: <i> around what is in italics, <a> around the address; everything is escaped.
QString citationHtml(const Library::ArticleRow &article, CitationStyle style, QDate accessed = {});

} // namespace Dateline::Exchange
