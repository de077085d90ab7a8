// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"
#include "search/query.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringList>
#include <QStringView>

namespace Dateline::Search {

/// Raised whenever other terms are made of the same article: articles are then indexed again.
inline constexpr int termsVersion = 1;

/// In which of an index's vocabularies a term is: each has terms of its own.
enum class Vocabulary : char {
    Anywhere = 0,
    Stem = 1,    ///< Stems that are no word of the text themselves.
    Title = 2,   ///< The same for titles, authors and captions alone; stems there have their mark as well.
    Author = 3,
    Caption = 4,
};

/// What of an article is searched.
struct SearchableText
{
    QStringView text; ///< The document text.
    QList<Html::ZoneRange> zones;
    QStringView title;
    QStringView author;
    QStringList tags;
};

/// What of a document text is searched: all but the related zone.
QList<TextRange> searchableStretches(QStringView text, const QList<Html::ZoneRange> &zones);

/// The terms of an article for the full-text index, UTF-8, one a line: each word and its stem, each
/// character of scripts that do not part words, and each pair of such characters, or of one and a word, that
/// stand next to each other. The related zone has none. A term may come more than once.
QByteArray indexTerms(const SearchableText &article);

/// The term for a folded word, or for a character or a pair of them that stand together.
QByteArray term(Vocabulary vocabulary, QStringView folded);
/// The term for a stem.
QByteArray stemTerm(Vocabulary vocabulary, const QByteArray &stem);

} // namespace Dateline::Search
