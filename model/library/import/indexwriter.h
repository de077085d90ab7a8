// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import/boundedqueue.h"
#include "library/import/importledger.h"
#include "library/import/versionstore.h"
#include "library/importjob.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace Dateline::Library {

/// The one writer of index.db: a thread that runs posted tasks in order and commits them in groups.
/// After the first error nothing more is written.
class IndexWriter
{
public:
    /// What a task works with.
    struct Session
    {
        ImportLedger &ledger;
        VersionStore &versions;
        ImportResult &result;
        QStringList &changedIds; ///< Articles whose rows changed since the last commit.
        qint64 import = 0;       ///< The import under way.

        void report(const ImportProblem &problem);
    };
    using Task = std::function<void(Session &)>;

    struct Callbacks
    {
        std::function<void(const QStringList &ids)> committed; ///< Called on the writer's thread.
        std::function<void()> failed;                          ///< Called once, on the writer's thread.
    };

    static Result<std::unique_ptr<IndexWriter>> start(const QString &libraryFolder, Callbacks callbacks);
    ~IndexWriter();

    /// Queues a task that holds on to about `weight` bytes; waits while too much is queued.
    void post(Task task, qint64 weight = 0);
    /// Runs a task after all that was posted, commits, and returns then.
    void call(Task task);

    /// What went wrong, if anything did.
    std::optional<Error> failure() const;
    /// What was done. Only between calls.
    ImportResult &result() { return m_result; }

private:
    IndexWriter(std::unique_ptr<Database> index, std::unique_ptr<Database> notes, Callbacks callbacks);
    void work();
    bool commit(std::unique_ptr<Transaction> &transaction, Session &session);

    struct Job
    {
        Task task;
        std::function<void()> done; ///< Set for calls: commit, then tell.
    };

    std::unique_ptr<Database> m_index;
    std::unique_ptr<Database> m_notes;
    Callbacks m_callbacks;
    ImportResult m_result;
    ImportResult m_committed; ///< m_result as of the last commit.
    BoundedQueue<Job> m_jobs;
    mutable std::mutex m_failureMutex;
    std::optional<Error> m_failure;
    std::thread m_thread;
};

} // namespace Dateline::Library
