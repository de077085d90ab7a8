// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory_resource>
#include <type_traits>

namespace Dateline::Timeline {

/// Memory that is given back all at once.
using Arena = std::pmr::monotonic_buffer_resource;

/// A short list whose memory an arena has. At first it may only show items that are elsewhere, so that tens
/// of thousands of lists of one item cost nothing. Copies share what they had in common when they were made:
/// only one of them may grow.
template<typename Item>
class ArenaList
{
    static_assert(std::is_trivially_copyable_v<Item>);

public:
    ArenaList() = default;
    /// Shows items that outlive it.
    ArenaList(const Item *items, qsizetype count)
        : m_items(items)
        , m_size(quint32(count))
    {
    }

    const Item *begin() const { return m_items; }
    const Item *end() const { return m_items + m_size; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const Item &first() const { return *m_items; }
    bool contains(const Item &item) const { return std::find(begin(), end(), item) != end(); }

    void append(const Item &item, Arena &arena)
    {
        owned(m_size + 1, arena)[m_size] = item;
        ++m_size;
    }

    /// Into a sorted list, unless it is there.
    void insertSorted(const Item &item, Arena &arena)
    {
        const auto place = std::lower_bound(begin(), end(), item) - begin();
        if (place < size() && m_items[place] == item)
            return;
        Item *items = owned(m_size + 1, arena);
        std::copy_backward(items + place, items + m_size, items + m_size + 1);
        items[place] = item;
        ++m_size;
    }

    /// To change them in place.
    Item *items(Arena &arena) { return owned(m_size, arena); }

private:
    Item *owned(quint32 count, Arena &arena)
    {
        if (m_capacity == 0 || count > m_capacity) {
            const quint32 capacity = std::max<quint32>({4, count, m_size * 2});
            auto *items = static_cast<Item *>(arena.allocate(capacity * sizeof(Item), alignof(Item)));
            std::copy(begin(), end(), items);
            m_items = items;
            m_capacity = capacity;
        }
        return const_cast<Item *>(m_items); // It is the arena's, and nobody else's.
    }

    const Item *m_items = nullptr;
    quint32 m_size = 0;
    quint32 m_capacity = 0; ///< 0 while it only shows what is elsewhere.
};

/// Whether two sorted lists have something in common.
template<typename Item>
bool haveCommon(const ArenaList<Item> &one, const ArenaList<Item> &other)
{
    if (one.size() > other.size())
        return haveCommon(other, one);
    // Mostly one of them is of one sighting, the other may be of thousands.
    const Item *from = other.begin();
    for (const Item &item : one) {
        from = std::lower_bound(from, other.end(), item);
        if (from == other.end())
            return false;
        if (*from == item)
            return true;
    }
    return false;
}

} // namespace Dateline::Timeline
