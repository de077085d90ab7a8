// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "library/timelines/recordcodec.h"
#include "timeline/articlerecord.h"

#include <QHash>

#include <map>
#include <tuple>
#include <vector>

namespace Dateline::Library {

/// Numbers the names and rules that records have, and counts in how many articles each name and link is. What
/// is new and counted waits until write(), which then goes through the tables in their order. Works inside
/// the caller's transaction; errors stick to the database.
class NameStore
{
public:
    explicit NameStore(Database &index);

    /// The number of a name, which is made when it is new. Its text counts towards how it is shown.
    quint32 number(const Timeline::RecordedName &name);
    /// The number of rules that belong together, 0 for none.
    quint32 ruleNumber(const QList<QByteArray> &rules);

    /// Adds `change` (1 or -1) to the articles of each name that has mentions, and of each link.
    void count(const StoredRecord &record, int change);
    void write();

private:
    struct Row
    {
        quint32 number = 0;
        quint32 hash = 0;
        Timeline::EntityKind kind = Timeline::EntityKind::Person;
        QString key;
        QString place;
        QString text;
        qint32 votes = 0; ///< How many more articles wrote it like this than in other ways, roughly.
        bool isNew = false;
    };
    using Key = QPair<QPair<int, QString>, QString>;    ///< Kind, key, place.
    using Link = std::tuple<quint32, quint32, quint32>; ///< First, second, evidence.

    Row stored(const Timeline::RecordedName &name);
    void writeNames();
    void writeLinks();

    quint32 m_lastNumber;
    QHash<Key, size_t> m_places; ///< Of those in m_rows.
    std::vector<Row> m_rows;
    std::map<quint32, qint32> m_changes; ///< In articles.
    std::map<Link, qint32> m_links;
    QHash<QByteArray, quint32> m_rules;
    Statement m_find;
    Statement m_insert;
    Statement m_vote;
    Statement m_count;
    Statement m_countLink;
    Statement m_forgetLink;
    Statement m_insertRule;
};

/// What tells entries of `names_by_hash` apart, mostly. The same on every machine.
quint32 nameHash(Timeline::EntityKind kind, const QString &key, const QString &place);

} // namespace Dateline::Library
