// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Dateline::Exchange {

/// Somebody who wrote an article: a person with a name in parts, or a name to be printed as it is.
struct CitedAuthor
{
    QString name;        ///< As the article has it: "Ann Lee", 王明, "Editorial Board".
    QString family = {}; ///< "Lee", 王; empty for desks, agencies, pen names and what cannot be told.
    QString given = {};  ///< "Ann", 明.
    bool isHan = false;  ///< Family name first, without a blank.

    bool isPerson() const { return !family.isEmpty(); }
    bool operator==(const CitedAuthor &) const = default;
};

/// What bibliographies need to know of an article.
struct CitationFacts
{
    enum class Kind : quint8 {
        News, ///< An article of an outlet of the table of outlets, or of one that is named without address.
        WebPage, ///< Anything else.
    };

    Kind kind = Kind::WebPage;
    QString id;                 ///< The article's.
    QList<CitedAuthor> authors; ///< Without the outlet itself.
    QString title;              ///< One line.
    QString outlet;             ///< Display name.
    QDate day;                  ///< On which the outlet dates it; invalid when there is no date.
    QString url;
    QString language; ///< BCP 47, or empty.

    bool isChinese() const { return language.startsWith(QLatin1String("zh")); }
};

CitationFacts citationFacts(const Library::ArticleRow &article);

/// The day on which the outlet dates an article, in the outlet's time zone; invalid without date.
QDate outletDay(const Library::ArticleRow &article);

} // namespace Dateline::Exchange
