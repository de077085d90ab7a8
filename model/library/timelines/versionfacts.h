// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <array>
#include <limits>
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
    /// Whether of() only looks facts up, which several threads may do at once.
    bool areKept() const { return !m_facts.empty(); }
    Fact of(quint32 version);

private:
    /// A fact without memory of its own: of most of a hundred thousand nobody ever asks.
    struct Kept
    {
        static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

        std::array<char, 16> article{}; ///< Zeros for none and for an id that is not so long.
        qint64 published = noTime;
    };

    void readAll();
    Fact kept(quint32 version) const;

    Database &m_index;
    Statement m_change;
    Statement m_read;
    std::vector<Kept> m_facts;          ///< By version; empty when they are not kept.
    QHash<quint32, QString> m_otherIds; ///< Of versions whose articles have ids of another length.
    qint64 m_state = -1;                ///< Of the index when they were read.
};

} // namespace Dateline::Library
