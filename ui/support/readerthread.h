// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace Dateline::Support {

/// Puts questions to a library on a thread of its own, in the order they were asked, with one reader that is
/// opened there (Reader::open(folder)). Lives on the GUI thread; deleting it waits for the question under way
/// and drops the others and all answers.
template<typename Reader>
class ReaderThread
{
public:
    using Answer = std::function<void()>;
    /// Runs on the thread; what it returns, if anything, runs on the GUI thread.
    using Question = std::function<Answer(const Reader &)>;
    using Failure = std::function<void(const Error &)>;

    /// `name` is what debuggers call the thread.
    ReaderThread(const QString &libraryFolder, const QString &name)
        : m_worker(new Worker(libraryFolder))
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        // Deleted on the thread: the reader's connection belongs to it.
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }

    ~ReaderThread()
    {
        m_worker->isStopping = true;
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(ReaderThread)

    /// Either the answer or `failure` runs: that when the library cannot be opened, which every question
    /// tries anew.
    void ask(const Question &question, const Failure &failure)
    {
        QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, question, failure] {
            if (worker->isStopping)
                return;
            // Answers that are on their way when this object goes are dropped with its receiver.
            if (const auto error = worker->open())
                QMetaObject::invokeMethod(&m_receiver, [failure, error = *error] { failure(error); });
            else if (const Answer answer = question(*worker->reader))
                QMetaObject::invokeMethod(&m_receiver, answer);
        });
    }

    /// Opens the library anew for the questions that are asked from now on: another file may be in the place
    /// of one that was open.
    void reopen()
    {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->reader.reset(); });
    }

private:
    /// Lives on the thread.
    class Worker : public QObject
    {
    public:
        explicit Worker(QString folder)
            : m_folder(std::move(folder))
        {
        }

        std::optional<Error> open()
        {
            if (reader)
                return std::nullopt;
            auto opened = Reader::open(m_folder);
            if (!opened)
                return opened.error();
            reader = std::move(opened.value());
            return std::nullopt;
        }

        std::atomic_bool isStopping = false;
        std::unique_ptr<Reader> reader;

    private:
        QString m_folder;
    };

    QObject m_receiver; ///< Of answers, on the GUI thread.
    QThread m_thread;
    Worker *m_worker;
};

} // namespace Dateline::Support
