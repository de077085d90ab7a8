// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace Dateline::Library {

/// What timelines show of the article that lists a version: asked for one by one, or kept for all of them
/// when many are asked for, until the index changes.
class VersionFacts
{
public:
    struct Fact
    {
        QString article; ///< Its id; empty when the version is not the listed one.
        QDateTime published;
    };

    explicit VersionFacts(Database &index);

    /// Before the facts of `count` versions are asked for, in one state of the index.
    void prepare(qsizetype count);
    /// The same for as many as there may be.
    void prepareAll();
    /// Whether of() only looks facts up, which several threads may do at once.
    bool areKept() const { return !m_facts.empty(); }
    const Fact &of(quint32 version);

private:
    void readAll();

    Database &m_index;
    Statement m_change;
    Statement m_read;
    Fact m_single;
    std::vector<Fact> m_facts; ///< By version; empty when they are not kept.
    qint64 m_state = -1;       ///< Of the index when they were read.
};

} // namespace Dateline::Library
