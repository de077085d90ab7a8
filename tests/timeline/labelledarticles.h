// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"

#include <QList>
#include <QString>

namespace Dateline::Test {

/// A name that a person marked in an article.
struct LabelledName
{
    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;
    char kind = 'p';         ///< p, o or l.
    bool isOptional = false; ///< Counts neither as right nor as wrong.
};

/// A date that a person marked in an article.
struct LabelledDate
{
    qint32 start = 0;
    qint32 end = 0;
    QString value;       ///< EDTF, "?" when it cannot be told.
    bool isPart = false; ///< Of a month, year or day, which `value` gives as a whole.
};

struct LabelledArticle
{
    Timeline::ArticleText article;
    QList<LabelledName> names;
    QList<LabelledDate> dates; ///< All of the article's, or none.
};

/// The articles of labels/SET.json that are in the corpus as labelled; none without the corpus.
QList<LabelledArticle> labelledArticles(const QString &set);

} // namespace Dateline::Test
