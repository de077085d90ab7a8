// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/librarythread.h"

#include <atomic>
#include <optional>

namespace Dateline::Support {

/// Lives on the thread, with the one reader that is opened there.
class LibraryThread::Worker : public QObject
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
        auto opened = Library::LibraryReader::open(m_folder);
        if (!opened)
            return opened.error();
        m_reader = std::move(opened.value());
        return std::nullopt;
    }

    void close() { m_reader.reset(); }
    const Library::LibraryReader &reader() const { return *m_reader; }

    std::atomic_bool isStopping = false;

private:
    QString m_folder;
    std::unique_ptr<Library::LibraryReader> m_reader;
};

LibraryThread::LibraryThread(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(libraryFolder))
{
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker->moveToThread(&m_thread);
    // Deleted on the thread: the reader's connection belongs to it.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LibraryThread::~LibraryThread()
{
    m_worker->isStopping = true;
    m_thread.quit();
    m_thread.wait();
}

void LibraryThread::ask(QObject *context, const Question &question)
{
    const QPointer<QObject> guard(context);
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, guard, question] {
        if (worker->isStopping)
            return;
        if (const auto error = worker->open()) {
            QMetaObject::invokeMethod(this, [this, error = *error] { Q_EMIT failed(error); });
            return;
        }
        const Answer answer = question(worker->reader());
        QMetaObject::invokeMethod(this, [guard, answer] {
            if (guard && answer)
                answer();
        });
    });
}

void LibraryThread::reopen()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

} // namespace Dateline::Support
