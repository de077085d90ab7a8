// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/pausegate.h"

namespace Dateline::Library {

PauseGate::PauseGate(const std::atomic<bool> &cancelled)
    : m_cancelled(cancelled)
{
    m_clock.start();
}

void PauseGate::close()
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return;
    m_pausedAt = m_clock.elapsed();
    m_isClosed = true;
}

void PauseGate::open()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isClosed)
            return;
        m_paused += m_clock.elapsed() - m_pausedAt;
        m_isClosed = false;
    }
    m_changed.notify_all();
}

void PauseGate::wake()
{
    // With the lock: a thread between looking at the flag and waiting would miss the news.
    {
        const std::lock_guard lock(m_mutex);
    }
    m_changed.notify_all();
}

void PauseGate::pass()
{
    if (!m_isClosed)
        return;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_isClosed || m_cancelled; });
}

void PauseGate::noteWork()
{
    if (!m_isClosed)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        m_pausedAt = m_clock.elapsed();
}

qint64 PauseGate::workedMilliseconds() const
{
    const std::lock_guard lock(m_mutex);
    return (m_isClosed ? m_pausedAt : m_clock.elapsed()) - m_paused;
}

} // namespace Dateline::Library
