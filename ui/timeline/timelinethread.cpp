// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinethread.h"

#include <atomic>
#include <optional>

namespace Dateline::TimelinePanel {

/// Lives on the thread, with the one reader that is opened there.
class TimelineThread::Worker : public QObject
{
public:
    explicit Worker(QString folder)
        : m_folder(std::move(folder))
    {
    }

    std::optional<Error> open()
    {
        if (m_reader)
            return std::nullopt;
        auto opened = Library::TimelineReader::open(m_folder);
        if (!opened)
            return opened.error();
        m_reader = std::move(opened.value());
        return std::nullopt;
    }

    void close() { m_reader.reset(); }
    const Library::TimelineReader &reader() const { return *m_reader; }

    std::atomic_bool isStopping = false;

private:
    QString m_folder;
    std::unique_ptr<Library::TimelineReader> m_reader;
};

TimelineThread::TimelineThread(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(libraryFolder))
{
    m_thread.setObjectName(QStringLiteral("timelines"));
    m_worker->moveToThread(&m_thread);
    // Deleted on the thread: the reader's connection belongs to it.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

TimelineThread::~TimelineThread()
{
    m_worker->isStopping = true;
    m_thread.quit();
    m_thread.wait();
}

void TimelineThread::ask(const Question &question, const Failure &failure)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, question, failure] {
        if (worker->isStopping)
            return;
        // Answers that are on their way when this object goes are dropped with it.
        if (const auto error = worker->open())
            QMetaObject::invokeMethod(this, [failure, error = *error] { failure(error); });
        else if (const Answer answer = question(worker->reader()))
            QMetaObject::invokeMethod(this, answer);
    });
}

void TimelineThread::reopen()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

} // namespace Dateline::TimelinePanel
