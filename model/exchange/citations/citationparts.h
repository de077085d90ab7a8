// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/citations/citationfacts.h"

namespace Dateline::Exchange {

/// Names as lists of references write them. Names that are no persons', and Chinese ones, stay whole.
QString initialsLast(const CitedAuthor &author); ///< "Lee, A. B."
QString invertedName(const CitedAuthor &author); ///< "Lee, Ann B."
QString straightName(const CitedAuthor &author); ///< "Ann B. Lee"
QString capitalName(const CitedAuthor &author);  ///< "LEE A B"

/// "A", "A{two}B", "A, B{last}C".
QString joinedNames(const QStringList &names, const QString &two, const QString &last);

/// A title in English double quotation marks; those within it become single ones.
QString inQuotationMarks(const QString &title);
/// A title in 〈〉; those within it become 《》.
QString inTitleMarks(const QString &title);

/// A day in English: "MMMM d, yyyy" and the like, in Qt's letters.
QString englishDay(QDate day, const QString &format);
/// "29 Jan. 2023"; months of up to four letters are not shortened, September is "Sept.".
QString mlaDay(QDate day);

/// What stands for a title that is not known, in the article's language.
QString titleOrNone(const CitationFacts &facts);

} // namespace Dateline::Exchange
