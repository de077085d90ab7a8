// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "reader/imageplaceholders.h"
#include "support/theme.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace Dateline::Reader {

/// How a page looks, besides its article.
struct PageOptions
{
    Support::Theme theme = Support::Theme::Light;
    int textSize = 18;   ///< CSS pixels.
    int measure = 36;    ///< Width of the column in ems.
    double position = 0; ///< How far the page is scrolled at first, 0 at the top to 1 at the end.
    /// What the search found: a JSON array of the length of the document text and then start and end of each
    /// hit in it. Empty for nothing.
    QByteArray hits = {};
    int currentHit = 0; ///< Counts from 1; 0 for none.
    /// The reader's highlights, as datelineNotes of notes.js takes them: a JSON array of the length of the
    /// document text and then one array for each. Empty for none.
    QByteArray notes = {};
    bool showsNotes = true;
    ImageOptions images = {};
    int number = 1; ///< Tells the page from others of the same article; above 0.
    QTimeZone here = QTimeZone::systemTimeZone(); ///< Where the reader is.
};

/// Makes the page around an article. The fourth wall stands here: the first two elements of the
/// head turn DNS prefetching off and set the Content-Security-Policy. The article's own HTML is the
/// content of `#text` and nothing else is, so that the document text can be computed from it.
class ReaderTemplate
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Reader::ReaderTemplate)

public:
    static QByteArray page(const Article &article, const PageOptions &options = {});

    /// The addresses that the article links to, each once and as the page has them, in their order.
    /// `html` is an article's sanitized HTML.
    static QStringList links(const QString &html);

private:
    static QString head(const QString &title, const PageOptions &options);
};

} // namespace Dateline::Reader
