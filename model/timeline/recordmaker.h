// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articlerecord.h"
#include "timeline/mentionnames.h"

#include <QHash>
#include <QPair>

#include <vector>

namespace Dateline::Timeline {

/// Makes the record of one article.
class RecordMaker
{
public:
    RecordMaker(const ArticleText &article, const Extraction &extraction);

    ArticleRecord make();

private:
    /// A way of writing a name, and how often.
    struct Spelling
    {
        QStringView text;
        qint32 count = 0;
    };
    static constexpr qint32 unknown = -2;
    using Written = QPair<QPair<qint32, qint32>, QStringView>; ///< Kind, place, text.

    void takeMentions();
    void takeLinks();
    void takeEvents();
    void chooseSpellings();

    qint32 nameOf(qint32 mention);
    qint32 newNameOf(qint32 mention);
    void countSpelling(qint32 name, QStringView text);
    void addLink(RecordedLink link);

    const ArticleText &m_article;
    const Extraction &m_extraction;
    const QList<NameMention> &m_mentions;
    const MentionNames m_mentionNames;
    ArticleRecord m_record;
    std::vector<qint32> m_nameOf;     ///< Of each mention; `unknown` where nobody asked yet.
    QHash<Written, qint32> m_written; ///< So that what is written alike is folded once.
    QHash<QPair<QPair<qint32, QString>, QString>, qint32> m_names;
    QHash<QPair<QPair<qint32, qint32>, QByteArray>, qint32> m_links;
    std::vector<std::vector<Spelling>> m_spellings; ///< Of each name.
};

} // namespace Dateline::Timeline
