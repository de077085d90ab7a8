// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"

#include <QString>

namespace Dateline::Notes {

/// A passage of an article, to be quoted elsewhere with what it was taken from. Quotation marks, their order
/// and the date follow the article's language, not that of the program: 「」 and 〈〉 in Traditional Chinese,
/// “” and 《》 in Simplified Chinese, “” elsewhere.
class Citation
{
public:
    Citation(QString quote, Library::ArticleRow article);

    /// "“Quote” — Author, “Title”, Source, 29 January 2023, https://…"; line breaks within the quote stay.
    QString plainText() const;
    /// A block quote and a paragraph; everything of the article's is escaped.
    QString html() const;
    /// A block quote, and below it the citation.
    QString markdown() const;

    /// The quote in its quotation marks; marks of the same kind within it become those for quotes in quotes.
    QString quotation() const;
    /// Author, title, source, date, address, as far as they are known.
    QString source() const;
    /// The day on which the outlet dates the article, or an empty string.
    QString day() const;

private:
    QString sourceWith(const QString &title, const QString &address) const;

    QString m_quote;
    Library::ArticleRow m_article;
};

} // namespace Dateline::Notes
