// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "library/timelines/versionfacts.h"
#include "timeline/history/sighting.h"
#include "timeline/identity/catalogue.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace Dateline::Library {

/// Reads what the listed versions tell of an entity. The index has to have the notes beside it
/// (openWithNotes()). Use it on the thread of its database.
class SightingReader
{
public:
    explicit SightingReader(Database &index);

    /// In the order of versions and of the text. Names that are nobody's in `catalogue` are left out. Of
    /// `articles` all events, whosever they are.
    Timeline::Sightings read(const Timeline::Catalogue &catalogue, qint64 entity,
                             const QStringList &articles = {});

    /// Reads what all long timelines need, unless it was read and nothing changed, so that the first of them
    /// does not take longer than the others.
    void prepare();

private:
    std::vector<quint32> versionsOf(const QList<qint64> &names);
    QSet<quint32> listedVersions(const QStringList &articles);
    void readOutlets();
    void readRules();
    /// Calls `take` with version, source and data of each record that there is.
    template<typename Task>
    void forRecords(const std::vector<quint32> &versions, const Task &take);
    template<typename Task>
    void scan(const std::vector<quint32> &versions, const Task &take);

    Database &m_index;
    VersionFacts m_facts;
    QHash<qint64, QString> m_outlets;       ///< By the number of the source.
    std::vector<QList<QByteArray>> m_rules; ///< By number.
    Statement m_versions;
    Statement m_record;
    Statement m_records;
};

} // namespace Dateline::Library
