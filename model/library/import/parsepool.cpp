// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/parsepool.h"

#include "library/identity.h"

#include <QCoreApplication>

#include <iterator>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr qint64 queueBytes = 16 << 20;
constexpr size_t batchFiles = 32;
constexpr qint64 batchBytes = 1 << 20;
constexpr qint64 taskBytes = 256;

QString namePath(const FileRecord &file)
{
    return file.member.isEmpty() ? file.path : file.member;
}

} // namespace

ParsePool::ParsePool(Settings settings, Deliver deliver, const std::atomic<bool> &cancelled, PauseGate &gate)
    : m_settings(std::move(settings))
    , m_deliver(std::move(deliver))
    , m_cancelled(cancelled)
    , m_gate(gate)
    , m_tasks(queueBytes)
{
    for (int i = 0; i < m_settings.workers; ++i)
        m_threads.emplace_back([this] { work(); });
}

ParsePool::~ParsePool()
{
    m_tasks.close();
    for (std::thread &thread : m_threads)
        thread.join();
}

void ParsePool::submit(ParseTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_inFlight;
    }
    const qint64 weight = taskBytes + task.bytes.capacity();
    m_tasks.push(std::move(task), weight);
}

void ParsePool::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_inFlight == 0; });
}

void ParsePool::retire(size_t count)
{
    const std::lock_guard lock(m_mutex);
    m_inFlight -= count;
    if (m_inFlight == 0)
        m_idle.notify_all();
}

void ParsePool::work()
{
    std::unique_ptr<ChildProcess> child;
    for (;;) {
        std::vector<ParseTask> tasks = m_tasks.pop(batchFiles, batchBytes);
        if (tasks.empty())
            return;
        const size_t count = tasks.size();
        m_gate.pass();
        if (!m_cancelled)
            handle(std::move(tasks), child);
        retire(count);
    }
}

void ParsePool::handle(std::vector<ParseTask> tasks, std::unique_ptr<ChildProcess> &child)
{
    std::vector<ParseTask> changed;
    for (ParseTask &task : tasks) {
        if (task.known && task.known->hash == fileHash(task.bytes)) {
            const FileStamp known = *task.known;
            deliver(task, ParseOutcome::SameBytes{known});
        } else {
            changed.push_back(std::move(task));
        }
    }
    parse(std::move(changed), child);
}

void ParsePool::parse(std::vector<ParseTask> tasks, std::unique_ptr<ChildProcess> &child)
{
    while (!tasks.empty() && !m_cancelled) {
        const size_t answered = parseBatch(tasks, child, ParseMode::Rich);
        auto rest = tasks.begin() + std::ptrdiff_t(answered);
        if (rest != tasks.end() && !m_cancelled)
            parseAlone(std::move(*rest++), child);
        tasks.erase(tasks.begin(), rest);
    }
}

size_t ParsePool::parseBatch(std::vector<ParseTask> &tasks, std::unique_ptr<ChildProcess> &child,
                             ParseMode mode)
{
    if (!child) {
        auto started = ChildProcess::start(m_settings.program, {QStringLiteral("--import-worker")});
        if (!started)
            return 0;
        child = std::move(started).value();
        child->socket().setInterruption(&m_cancelled);
    }
    QList<ParseRequest> requests;
    for (const ParseTask &task : tasks)
        requests.append({namePath(task.file), task.bytes, mode});
    size_t answered = 0;
    if (child->socket().send(toFrame(requests))) {
        QByteArray frame;
        ParsedArticle parsed;
        while (answered < tasks.size() &&
               child->receive(&frame, m_settings.secondsPerFile * 1000) == FrameSocket::Status::Ok &&
               fromFrame(frame, &parsed)) {
            if (mode == ParseMode::Plain)
                parsed.article.doubts.append(
                    Texts::tr("A worker process stopped or took too long at this file, so it "
                              "was read as plain text."));
            deliver(tasks[answered++], std::move(parsed));
        }
    }
    if (answered < tasks.size())
        child.reset();
    return answered;
}

void ParsePool::parseAlone(ParseTask task, std::unique_ptr<ChildProcess> &child)
{
    std::vector<ParseTask> single;
    single.push_back(std::move(task));
    for (const ParseMode mode : {ParseMode::Rich, ParseMode::Plain}) {
        if (m_cancelled || parseBatch(single, child, mode) == 1)
            return;
    }
    deliver(single.front(), ParseOutcome::Refused{Texts::tr(
                                "The file could not be parsed: a worker process stopped or took too "
                                "long, also when it read the file as plain text.")});
}

void ParsePool::deliver(ParseTask &task, decltype(ParseOutcome::what) what)
{
    m_deliver({task.file, fileHash(task.bytes), std::move(what)});
}

} // namespace Dateline::Library
