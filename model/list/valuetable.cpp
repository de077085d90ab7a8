// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/valuetable.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace Dateline::List {

int ValueTable::intern(const QString &value)
{
    const auto known = m_numbers.constFind(value);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = size();
    m_values.push_back(value);
    m_numbers.insert(value, number);
    return number;
}

void ValueTable::clear()
{
    m_values.clear();
    m_numbers.clear();
}

const std::vector<int> &ValueRanks::of(const ValueTable &table)
{
    if (int(m_ranks.size()) == table.size())
        return m_ranks;
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(table.size());
    for (int number = 0; number < table.size(); ++number)
        keys.push_back(collator.sortKey(table.value(number)));
    std::vector<int> sorted(table.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](int one, int other) { return keys[one].compare(keys[other]) < 0; });
    m_ranks.resize(sorted.size());
    for (int rank = 0; rank < int(sorted.size()); ++rank)
        m_ranks[sorted[rank]] = rank;
    return m_ranks;
}

} // namespace Dateline::List
