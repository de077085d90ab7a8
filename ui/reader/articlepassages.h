// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "reader/passage.h"

#include <optional>

namespace Dateline::Reader {

/// Where passages of an article's title and text stand in its document text, which begins with the title: the
/// page knows that one text alone.
class ArticlePassages
{
public:
    ArticlePassages() = default;
    explicit ArticlePassages(const Article &article);

    const QString &text() const { return m_text; }
    const QString &title() const { return m_title; }

    /// The passage from `start` to `end` of the document text, without white space at its ends. What lies
    /// half in the title counts with its other half only. Nothing for no letter at all.
    std::optional<Passage> passage(qint32 start, qint32 end) const;

    /// A range of the title or of the text, in the document text; nothing when the title is shown otherwise.
    struct Range
    {
        qint32 start = 0;
        qint32 end = 0;
    };
    std::optional<Range> range(Notes::Part part, qint32 start, qint32 end) const;
    /// Where a range of the document text is when `clause` was there: there, else where these words are now
    /// and nearest to it, else nowhere. With no clause the range itself, when the text is long enough for it.
    std::optional<Range> clause(qint32 start, qint32 end, const QString &clause) const;

private:
    QString m_text;
    QString m_title;
    qint32 m_titleStart = 0;
    qint32 m_titleEnd = 0; ///< The same as the start when the title is not in the text as it is.
};

} // namespace Dateline::Reader
