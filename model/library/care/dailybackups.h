// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Dateline::Library {

/// Makes the daily backups of a library while it is open: at once, and when a day begins. On a thread and
/// through a connection of its own, so that neither the window nor a write waits for a whole copy. Deleting
/// it waits for a copy that is being made.
class DailyBackups
{
public:
    /// `tell` is called on its thread with the first failure of each kind; nothing stops because of one.
    DailyBackups(QString folder, std::function<void(const Error &)> tell);
    ~DailyBackups();
    DailyBackups(const DailyBackups &) = delete;
    DailyBackups &operator=(const DailyBackups &) = delete;

private:
    void work();

    QString m_folder;
    std::function<void(const Error &)> m_tell;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace Dateline::Library
