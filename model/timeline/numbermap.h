// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>

namespace Dateline::Timeline {

/// Values by number. Numbers that are counted up, as those of names and entities are, have a place in an
/// array each, which is several times as quick as a hash of a few hundred thousand. Copies share memory.
template<typename Value>
class NumberMap
{
public:
    /// Makes room for about so many values; to be called before anything is inserted.
    void reserve(qsizetype count) { m_dense.reserve(count + count / 4); }

    void insert(qint64 number, const Value &value)
    {
        if (number >= 0 && number < reach()) {
            if (number >= m_dense.size())
                m_dense.resize(number + 1);
            Place &place = m_dense[number];
            m_size += !place.isTaken;
            place = {value, true};
        } else {
            m_sparse.insert(number, value);
        }
    }

    /// Null for a number that has none.
    const Value *find(qint64 number) const
    {
        if (number >= 0 && number < m_dense.size() && m_dense[number].isTaken)
            return &m_dense[number].value;
        // One that is in reach now may not have been when it came.
        const auto found = m_sparse.constFind(number);
        return found == m_sparse.cend() ? nullptr : &*found;
    }
    bool contains(qint64 number) const { return find(number) != nullptr; }
    Value value(qint64 number, const Value &otherwise = {}) const
    {
        const Value *found = find(number);
        return found ? *found : otherwise;
    }

private:
    struct Place
    {
        Value value{};
        bool isTaken = false;
    };

    /// Numbers of a damaged index, however great, cost no more than so much memory for each value.
    qint64 reach() const { return std::max<qint64>(m_dense.capacity(), m_size * 4 + 1024); }

    QList<Place> m_dense;
    QHash<qint64, Value> m_sparse;
    qsizetype m_size = 0; ///< Of what is in m_dense.
};

} // namespace Dateline::Timeline
