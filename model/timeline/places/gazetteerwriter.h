// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/places/gazetteer.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace Dateline::Timeline {

/// Puts places together to what Gazetteer::fromBytes() reads.
class GazetteerWriter
{
public:
    /// `names` in any script; they are folded here. The place's number and what is empty of it do not matter.
    void add(const Place &place, const QStringList &names);
    qint32 count() const { return qint32(m_records.size()); }
    /// All of them, folded, in the order of their numbers.
    const QStringList &names() const { return m_names; }

    QByteArray bytes() const;

private:
    Gazetteer::Record recordOf(const Place &place);

    std::vector<Gazetteer::Record> m_records;
    QString m_pool;
    QStringList m_names; ///< Folded, each once.
    QHash<QString, qint32> m_numbers;
    std::vector<std::vector<qint32>> m_places; ///< Of each name.
};

} // namespace Dateline::Timeline
