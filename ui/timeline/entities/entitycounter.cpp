// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/entitycounter.h"

#include "library/timelinereader.h"

namespace Dateline::TimelinePanel {

using namespace Timeline;

/// Lives on the thread, with the reader that is opened there.
class EntityCounter::Worker : public QObject
{
public:
    explicit Worker(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<EntityCounts> counts(const Catalogue &catalogue, const std::optional<QStringList> &articles)
    {
        if (!m_reader) {
            auto opened = Library::TimelineReader::open(m_folder);
            if (!opened)
                return opened.error();
            m_reader = std::move(opened.value());
        }
        auto counts = m_reader->counts(catalogue, articles);
        // A file that could not be read may be another one the next time.
        if (!counts)
            m_reader.reset();
        return counts;
    }

    void close() { m_reader.reset(); }

private:
    QString m_folder;
    std::unique_ptr<Library::TimelineReader> m_reader;
};

EntityCounter::EntityCounter(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(libraryFolder))
{
    m_thread.setObjectName(QStringLiteral("entity counts"));
    m_worker->moveToThread(&m_thread);
    // Deleted on the thread: the reader's connection belongs to it.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

EntityCounter::~EntityCounter()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void EntityCounter::count(const CataloguePointer &catalogue, const std::optional<QStringList> &articles)
{
    const quint64 request = ++m_newest;
    if (!catalogue)
        return;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, request, catalogue, articles] {
        if (request != m_newest)
            return;
        const auto counts = worker->counts(*catalogue, articles);
        QMetaObject::invokeMethod(this,
                                  [this, request, catalogue, counts] { answer(request, catalogue, counts); });
    });
}

void EntityCounter::answer(quint64 request, const CataloguePointer &catalogue,
                           const Result<EntityCounts> &counts)
{
    if (request != m_newest)
        return;
    if (!counts)
        Q_EMIT failed(counts.error());
    Q_EMIT countsReady(catalogue, counts ? *counts : EntityCounts());
}

void EntityCounter::reopen()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

} // namespace Dateline::TimelinePanel
