// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "exchange/incoming/incomingnote.h"

#include <memory>

namespace Dateline::Notes {
class Anchoring;
}

namespace Dateline::Exchange {

/// Finds the passages of incoming notes in one article.
class PassagePlacer
{
public:
    explicit PassagePlacer(Article article);
    ~PassagePlacer();

    /// The note's annotation with its passage in this article: where the file says, if the quote is there;
    /// else where it is found; else an orphan. One that says where but not what gets its quote from there.
    Notes::Annotation placed(const IncomingNote &note);

private:
    const Notes::Anchoring &anchoring(Notes::Part part);
    const QString &text(Notes::Part part) const;
    /// Takes the passage at this UTF-16 range as the annotation's own.
    void take(Notes::Annotation &annotation, qint32 start, qint32 end) const;
    bool takeSaid(Notes::Annotation &annotation, const IncomingNote &note) const;

    Article m_article;
    QByteArray m_content;
    std::unique_ptr<Notes::Anchoring> m_inText;
    std::unique_ptr<Notes::Anchoring> m_inTitle;
};

} // namespace Dateline::Exchange
