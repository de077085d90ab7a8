// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QCoreApplication>
#include <QString>
#include <QTimeZone>

namespace Dateline::Reader {

/// What stands above an article's text: outlet, author, day and time, address, tags. Each is said once. The
/// texts follow the language and the default QLocale.
class ArticleHeader
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Reader::ArticleHeader)

public:
    /// When an article was published, in words.
    struct Moment
    {
        QString text;  ///< "Sunday, 29 January 2023, 20:34 Taipei"; only the day when no more is known.
        QString here;  ///< "13:34 here", when clocks differ; with the weekday when the days differ too.
        QString exact; ///< For a tool tip: day and time in UTC, and in which zone `text` is.
    };

    /// The header element, as HTML; empty when nothing is known. `here` is the reader's time zone.
    static QString html(const Article &article, const QTimeZone &here);

    static Moment moment(const Article &article, const QTimeZone &here);

    /// Host and path of an address, shortened in the middle; a host with other letters is in Punycode.
    static QString shortAddress(const QString &address);

private:
    static QString byline(const Article &article);
    static QString when(const Article &article, const QTimeZone &here);
    static QString more(const Article &article);
    static QString tags(const Article &article);
};

} // namespace Dateline::Reader
