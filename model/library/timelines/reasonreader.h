// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "library/timelines/recordcodec.h"
#include "timeline/edits/edit.h"
#include "timeline/identity/catalogue.h"
#include "timeline/identity/namereason.h"

#include <QHash>

#include <vector>

namespace Dateline::Library {

/// Reads why the names of an entity are one, when somebody asks: catalogues do not keep it. Use it on the
/// thread of its database.
class ReasonReader
{
public:
    static constexpr qsizetype mostReasons = 5;

    explicit ReasonReader(Database &index);

    /// The weightiest first; of many the first ones. `edits` are all there are.
    QList<Timeline::NameReason> read(const Timeline::Catalogue &catalogue, qint64 entity,
                                     const QList<Timeline::Edit> &edits);

private:
    QList<Timeline::NameEvidence> linksOf(const QList<qint64> &names);
    QByteArray rule(quint32 number);
    std::vector<quint32> versionsOf(qint64 name);
    void addExample(const Timeline::NameEvidence &said, Timeline::NameReason *reason);
    bool says(quint32 version, const Timeline::NameEvidence &said);

    QHash<quint32, QByteArray> m_rules; ///< Those that were asked for: a rule never changes.
    std::vector<StoredName> m_names;    ///< Of the record under way.
    std::vector<StoredLink> m_recordLinks;
    Statement m_links;
    Statement m_rule;
    Statement m_versions;
    Statement m_record;
    Statement m_article;
};

} // namespace Dateline::Library
