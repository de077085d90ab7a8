// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/timelines/recordcodec.h"
#include "library/timelines/versionfacts.h"
#include "timeline/history/sighting.h"
#include "timeline/identity/catalogue.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace Dateline::Library {

/// What is looked for in records, and what their numbers mean. Does not change while it is used.
struct SightingSearch
{
    const Timeline::Catalogue &catalogue;
    std::vector<char> isSubject;                 ///< By the number of a name.
    QSet<quint32> wholeVersions;                 ///< Of which all events are wanted.
    const QHash<qint64, QString> &outlets;       ///< By the number of the source.
    const std::vector<QList<QByteArray>> &rules; ///< By number.
};

/// Makes sightings of records. Several threads may have one each for the same search and facts, if these are
/// kept (VersionFacts::areKept()).
class SightingDecoder
{
public:
    /// Both must outlive it.
    SightingDecoder(const SightingSearch &search, VersionFacts &facts);

    /// Appends the sightings of one record, in the order of its text.
    void decode(quint32 version, qint64 source, QByteArrayView record, QList<Timeline::Sighting> *sightings);

private:
    bool takesPart() const;
    void add(quint32 version, qint64 source, QList<Timeline::Sighting> *sightings);
    const QString &outlet(qint64 source);
    const QList<QByteArray> &rules(quint32 number);

    const SightingSearch &m_search;
    VersionFacts &m_facts;
    // Its own ones, so that threads do not wait for each other to count who shares them.
    QHash<qint64, QString> m_outlets;
    std::vector<QList<QByteArray>> m_rules;
    std::vector<StoredName> m_names; ///< Of the record under way.
    std::vector<char> m_isSubject;   ///< By the place in these.
    StoredEvent m_event;
};

} // namespace Dateline::Library
