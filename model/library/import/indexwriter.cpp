// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/indexwriter.h"

#include "library/schema.h"

#include <future>

namespace Dateline::Library {

namespace {

constexpr qint64 queueBytes = 32 << 20;
constexpr qint64 jobBytes = 256;
constexpr int jobsPerCommit = 1000;
constexpr qint64 millisecondsPerCommit = 500;

} // namespace

void IndexWriter::Session::report(const ImportProblem &problem)
{
    result.problems.append(problem);
    ledger.addProblem(import, problem);
}

Result<std::unique_ptr<IndexWriter>> IndexWriter::start(const QString &libraryFolder, Callbacks callbacks)
{
    auto index = openForWriting(libraryFolder, indexSchema());
    if (!index)
        return index.error();
    auto notes = openForReading(libraryFolder, notesSchema(), Database::Access::ReadOnly);
    if (!notes)
        return notes.error();
    return std::unique_ptr<IndexWriter>(
        new IndexWriter(std::move(index).value(), std::move(notes).value(), std::move(callbacks)));
}

IndexWriter::IndexWriter(std::unique_ptr<Database> index, std::unique_ptr<Database> notes,
                         Callbacks callbacks)
    : m_index(std::move(index))
    , m_notes(std::move(notes))
    , m_callbacks(std::move(callbacks))
    , m_jobs(queueBytes)
    , m_thread([this] { work(); })
{
}

IndexWriter::~IndexWriter()
{
    m_jobs.close();
    m_thread.join();
}

void IndexWriter::post(Task task, qint64 weight)
{
    m_jobs.push({std::move(task), {}}, jobBytes + weight);
}

void IndexWriter::call(Task task)
{
    std::promise<void> finished;
    m_jobs.push({std::move(task), [&finished] { finished.set_value(); }}, jobBytes);
    finished.get_future().wait();
}

std::optional<Error> IndexWriter::failure() const
{
    const std::lock_guard lock(m_failureMutex);
    return m_failure;
}

void IndexWriter::work()
{
    ImportLedger ledger(*m_index);
    VersionStore versions(*m_index, m_notes.get());
    QStringList changedIds;
    Session session{ledger, versions, m_result, changedIds};
    std::unique_ptr<Transaction> transaction;
    QElapsedTimer sinceBegin;
    int jobs = 0;

    for (;;) {
        // What was written is not left waiting when nothing more comes, as from a slow archive.
        if (transaction && !m_jobs.waitFor(std::chrono::milliseconds(millisecondsPerCommit)))
            commit(transaction, session);
        std::vector<Job> taken = m_jobs.pop(1, queueBytes);
        if (taken.empty())
            break;
        Job &job = taken.front();
        if (!failure()) {
            if (!transaction) {
                transaction = std::make_unique<Transaction>(*m_index);
                sinceBegin.start();
                jobs = 0;
            }
            job.task(session);
            const bool isDue =
                job.done || ++jobs >= jobsPerCommit || sinceBegin.hasExpired(millisecondsPerCommit);
            if (isDue || m_index->hasError())
                commit(transaction, session);
        }
        if (job.done)
            job.done();
    }
    if (transaction)
        commit(transaction, session);
    // A commit in WAL mode is not on the disk before a checkpoint; what is reported as done has to be.
    m_index->execute("PRAGMA wal_checkpoint(PASSIVE)");
}

bool IndexWriter::commit(std::unique_ptr<Transaction> &transaction, Session &session)
{
    const Result<void> committed = transaction->commit();
    transaction.reset();
    if (!committed) {
        m_result = m_committed;
        {
            const std::lock_guard lock(m_failureMutex);
            m_failure = committed.error();
        }
        m_callbacks.failed();
        return false;
    }
    m_committed = m_result;
    if (!session.changedIds.isEmpty())
        m_callbacks.committed(std::exchange(session.changedIds, {}));
    return true;
}

} // namespace Dateline::Library
