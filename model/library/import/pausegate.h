// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace Dateline::Library {

/// Where the threads of an import wait while it is paused, and the clock that stands still meanwhile.
/// Cancelling lets everybody pass. Used by all threads of an import.
class PauseGate
{
public:
    /// `cancelled` must outlive the gate; call wake() after it became true.
    explicit PauseGate(const std::atomic<bool> &cancelled);

    void close();
    void open();
    bool isClosed() const { return m_isClosed; }
    void wake();

    /// Returns at once while the gate is open, otherwise when it opens or the import is cancelled.
    void pass();

    /// Something that was in flight was done: until now no time was lost to the pause.
    void noteWork();
    /// Milliseconds since construction, without the pauses.
    qint64 workedMilliseconds() const;

private:
    const std::atomic<bool> &m_cancelled;
    std::atomic<bool> m_isClosed = false;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QElapsedTimer m_clock;
    qint64 m_pausedAt = 0; ///< By m_clock, while closed.
    qint64 m_paused = 0;   ///< The sum of the pauses that are over.
};

} // namespace Dateline::Library
