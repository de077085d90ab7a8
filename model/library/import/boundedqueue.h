// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace Dateline::Library {

/// A queue between threads that holds at most `capacity` of weight: pushing waits for room, popping
/// waits for something. One item heavier than the capacity still passes, alone.
template<typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(qint64 capacity)
        : m_capacity(capacity)
    {
    }

    /// False when the queue was closed; then `item` is dropped.
    bool push(T item, qint64 weight)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_closed || m_weight == 0 || m_weight + weight <= m_capacity; });
        if (m_closed)
            return false;
        m_items.push_back({std::move(item), weight});
        m_weight += weight;
        m_changed.notify_all();
        return true;
    }

    /// Up to `count` items of together about `weight`; empty only when the queue was closed and is empty.
    std::vector<T> pop(size_t count, qint64 weight)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_closed || !m_items.empty(); });
        std::vector<T> taken;
        qint64 sum = 0;
        while (!m_items.empty() && taken.size() < count &&
               (taken.empty() || sum + m_items.front().weight <= weight)) {
            sum += m_items.front().weight;
            taken.push_back(std::move(m_items.front().item));
            m_items.pop_front();
        }
        m_weight -= sum;
        m_changed.notify_all();
        return taken;
    }

    /// Waits until there is something to pop or the queue was closed; false when that took longer.
    bool waitFor(std::chrono::milliseconds longest)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, longest, [&] { return m_closed || !m_items.empty(); });
    }

    /// Nothing can be pushed any more; what is in it can still be popped.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    struct Weighted
    {
        T item;
        qint64 weight;
    };

    const qint64 m_capacity;
    qint64 m_weight = 0;
    bool m_closed = false;
    std::deque<Weighted> m_items;
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

} // namespace Dateline::Library
