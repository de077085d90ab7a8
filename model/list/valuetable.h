// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace Dateline::List {

/// Texts that many rows share (sources, tags, ...), each numbered from 0 in the order of arrival.
class ValueTable
{
public:
    int size() const { return int(m_values.size()); }
    const QString &value(int number) const { return m_values[number]; }
    /// The number of a text, which is added when it is new.
    int intern(const QString &value);
    /// The number of a text, or -1.
    int find(const QString &value) const { return m_numbers.value(value, -1); }
    void clear();

private:
    std::vector<QString> m_values;
    QHash<QString, int> m_numbers;
};

/// The places of a table's values in the user's alphabet; kept until the table grows.
class ValueRanks
{
public:
    const std::vector<int> &of(const ValueTable &table);
    void clear() { m_ranks.clear(); }

private:
    std::vector<int> m_ranks;
};

} // namespace Dateline::List
