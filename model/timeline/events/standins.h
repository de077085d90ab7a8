// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/clauseitems.h"

#include <QHash>
#include <QSet>

namespace Dateline::Timeline {

/// Finds whom a title without a name means, by the names that the article gives with titles; and keeps the
/// mentions of pronouns, titles and signs of countries that clauses are found to need.
class StandIns
{
public:
    StandIns(const ArticleItems &article, const ArticleNames &names, const QList<Cue> &cues);

    /// The mention that a title means; -1 when no name or more than one has it. A country or an organisation
    /// before it must be that of the name.
    qint32 holderOf(qint32 cue) const;

    /// The number that a new mention will have.
    qint32 add(const NameMention &mention);
    void addStandIn(const Cue &cue, qint32 titleStart, qint32 standsFor, EntityKind kind, const char *rule);
    /// The mentions put where they belong; the new number of each is returned.
    QList<qint32> insertInto(ArticleNames *names) const;

private:
    struct Holder
    {
        qint32 mention = -1;
        qint32 qualifier = -1; ///< Identity of the country or organisation in the title, -1 for none.
    };

    qint32 qualifierBefore(qint32 place, qint32 from) const;
    void learn(const QList<Cue> &cues);

    const ArticleItems &m_article;
    const ArticleNames &m_names;
    const QList<Cue> &m_cues;
    QHash<QString, QList<Holder>> m_holders; ///< By title, folded.
    QList<NameMention> m_added;
    QSet<qint32> m_starts; ///< Of the pronouns and titles among them.
};

} // namespace Dateline::Timeline
