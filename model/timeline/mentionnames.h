// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"
#include "timeline/extraction.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Dateline::Timeline {

/// The names that mentions of one article are, as archives know them. Refers to both, which must outlive it.
class MentionNames
{
public:
    MentionNames(const ArticleText &article, const QList<NameMention> &mentions);

    /// A pronoun or a title alone is none, whatever it stands for.
    static bool isName(const NameMention &mention);
    /// The 日 of 訪日, which is the name of a country.
    static bool isSign(const NameMention &mention);
    /// By what tables know a name in all its languages; empty for most.
    static QString codeOf(const NameMention &mention, QStringView text);

    bool isMention(qint32 mention) const { return mention >= 0 && mention < m_mentions.size(); }
    /// The mention that this one stands for in the end; itself when it stands for none.
    qint32 root(qint32 mention) const;
    /// As the article has it; empty when it is longer than a name can be.
    QStringView textOf(const NameMention &mention) const;
    /// The name of the country that a sign is for, in the article's characters.
    QString countryName(const NameMention &mention) const;

private:
    const ArticleText &m_article;
    const QList<NameMention> &m_mentions;
};

/// A place of an article where a name stands, and whose it is: of a short form the name that it is short for.
struct NamedMention
{
    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;
    NameReference name;
};

/// All of them, in order and none over another; the names as recordOf() has them.
QList<NamedMention> namedMentions(const ArticleText &article, const Extraction &extraction);

} // namespace Dateline::Timeline
