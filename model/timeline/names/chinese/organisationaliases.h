// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/chinese/organisationreader.h"
#include "timeline/names/namecandidate.h"

#include <QHash>
#include <QStringList>

namespace Dateline::Timeline {

/// What the organisations of an article are called besides: in brackets, behind 簡稱, without 公司, by some
/// of their characters, or by another name of the table.
class OrganisationAliases
{
public:
    OrganisationAliases(const NameText &text, std::vector<OrganisationSpan> spans);

    void find();

    /// Those given and those found besides.
    const std::vector<OrganisationSpan> &spans() const { return m_spans; }
    const QList<CandidateLink> &links() const { return m_links; }

private:
    QStringView nameOf(const OrganisationSpan &span) const;
    void trimBeginnings();
    void readBrackets();
    void readBracket(const OrganisationSpan &owner);
    void readAlias(const OrganisationSpan &owner, qint32 start, qint32 end);
    void readCores();
    void repeat(const QString &name, const OrganisationSpan &model);
    bool canStandFor(const OrganisationSpan &name, const OrganisationSpan &full) const;
    void joinByTable();
    void joinShort();
    void link(const OrganisationSpan &one, const OrganisationSpan &other, Strength strength,
              const char *rule);

    const NameText &m_text;
    const QString &m_folded;
    std::vector<OrganisationSpan> m_spans;
    QStringList m_repeated; ///< Names that were looked for all over the article.
    QList<CandidateLink> m_links;
};

} // namespace Dateline::Timeline
