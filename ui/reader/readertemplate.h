// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace Dateline::Reader {

enum class ReaderTheme : quint8 { Light, Dark };

/// Makes the page around an article. The fourth wall stands here: the first two elements of the
/// head turn DNS prefetching off and set the Content-Security-Policy. The article's own HTML is the
/// content of `#text` and nothing else is, so that the document text can be computed from it.
class ReaderTemplate
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Reader::ReaderTemplate)

public:
    static constexpr int normalTextSize = 18;

    /// `textSize` in CSS pixels.
    static QByteArray page(const Article &article, ReaderTheme theme, int textSize = normalTextSize);

    /// "29 January 2023 20:34" in the reader's language and time zone; only the day when no
    /// more is known; empty without a date.
    static QString dateText(const QDateTime &published, bool hasTime);

private:
    static QString head(const QString &title, int textSize);
    static QString header(const Article &article);
    static QString footer(const Article &article);
    /// Puts a box in place of each image that is not here, which names its host, and its description
    /// unless a caption says the same. It has no text of its own: the style writes it from attributes.
    static QString withPlaceholders(const QString &html);
};

} // namespace Dateline::Reader
