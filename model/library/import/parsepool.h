// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import/boundedqueue.h"
#include "library/import/childprocess.h"
#include "library/import/filerecord.h"
#include "library/import/importprotocol.h"
#include "library/import/pausegate.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace Dateline::Library {

/// A file to be parsed.
struct ParseTask
{
    FileRecord file;
    QByteArray bytes;
    std::optional<FileStamp> known; ///< Same bytes as these need no parsing.
};

/// What became of it.
struct ParseOutcome
{
    struct SameBytes
    {
        FileStamp known;
    };
    struct Refused
    {
        QString reason;
    };

    FileRecord file;
    QByteArray hash;
    std::variant<ParsedArticle, SameBytes, Refused> what;
};

/// Threads that each feed a worker process with batches of files. A worker that dies or stalls is
/// replaced; the file at which it did is tried again alone, then as plain text, then refused. While the
/// import is paused the threads wait with their next batch.
class ParsePool
{
public:
    struct Settings
    {
        QString program;
        int workers = 1;
        int secondsPerFile = 10;
    };
    /// Called on the pool's threads.
    using Deliver = std::function<void(ParseOutcome)>;

    ParsePool(Settings settings, Deliver deliver, const std::atomic<bool> &cancelled, PauseGate &gate);
    /// Finishes what was submitted, unless cancelled.
    ~ParsePool();

    /// Waits while too much is queued.
    void submit(ParseTask task);
    void waitUntilIdle();

private:
    void work();
    void handle(std::vector<ParseTask> tasks, std::unique_ptr<ChildProcess> &child);
    void parse(std::vector<ParseTask> tasks, std::unique_ptr<ChildProcess> &child);
    /// Parses the first tasks of `tasks`; returns how many were answered.
    size_t parseBatch(std::vector<ParseTask> &tasks, std::unique_ptr<ChildProcess> &child, ParseMode mode);
    void parseAlone(ParseTask task, std::unique_ptr<ChildProcess> &child);
    void deliver(ParseTask &task, decltype(ParseOutcome::what) what);
    void retire(size_t count);

    const Settings m_settings;
    const Deliver m_deliver;
    const std::atomic<bool> &m_cancelled;
    PauseGate &m_gate;
    BoundedQueue<ParseTask> m_tasks;
    std::mutex m_mutex;
    std::condition_variable m_idle;
    size_t m_inFlight = 0;
    std::vector<std::thread> m_threads;
};

} // namespace Dateline::Library
