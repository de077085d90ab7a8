// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchthread.h"

#include "search/searchengine.h"
#include "search/searchqueue.h"

#include <memory>

namespace Dateline::Search {

/// Lives on the thread, with the engine that is opened there at the first question.
class SearchThread::Worker : public QObject
{
public:
    Worker(QString folder, SearchThread *owner)
        : m_folder(std::move(folder))
        , m_owner(owner)
    {
    }

    SearchQueue queue;

    void wake()
    {
        QMetaObject::invokeMethod(
            this, [this] { work(); }, Qt::QueuedConnection);
    }

private:
    void work()
    {
        const SearchQueue::Job job = queue.take();
        if (std::holds_alternative<std::monostate>(job))
            return;
        if (const auto error = open())
            fail(job, *error);
        else
            std::visit([this](const auto &one) { run(one); }, job);
        wake();
    }

    std::optional<Error> open()
    {
        if (m_engine)
            return std::nullopt;
        auto opened = SearchEngine::open(m_folder);
        if (!opened)
            return opened.error();
        m_engine = std::move(opened).value();
        return std::nullopt;
    }

    Result<SearchResult> search(const Query &query, const std::optional<Query> &otherwise)
    {
        Result<SearchResult> result = m_engine->search(query, queue.cancelled());
        if (otherwise && result && result->hits.empty())
            result = m_engine->search(*otherwise, queue.cancelled());
        return result;
    }

    void run(std::monostate) {}

    void run(const SearchJob &job)
    {
        auto result = search(job.query, job.otherwise);
        answer([owner = m_owner, generation = job.generation, result = shared(std::move(result))] {
            owner->take(generation, result);
        });
    }

    void run(const SnippetJob &job)
    {
        const auto result = m_engine->snippets(job.query, job.numbers);
        answer([owner = m_owner, job, result] {
            if (result)
                Q_EMIT owner->snippetsFound(job.numbers, *result, job.generation);
            else
                Q_EMIT owner->failed(result.error());
        });
    }

    void run(const SimilarJob &job)
    {
        const auto result = m_engine->similar(job.number, job.limit);
        answer([owner = m_owner, job, result] {
            if (job.generation != owner->m_similarGeneration)
                return;
            if (result)
                Q_EMIT owner->similarFound(job.number, *result);
            else
                Q_EMIT owner->failed(result.error());
        });
    }

    void run(const CountJob &job)
    {
        auto result = search(job.query, job.otherwise);
        if (!result) {
            // Interrupted for a search; anything else that is wrong will be said by a search as well.
            if (result.error().code == Error::Code::Cancelled)
                queue.putBack(job);
            return;
        }
        answer([owner = m_owner, key = job.key, result = shared(std::move(result))] {
            Q_EMIT owner->counted(key, *result);
        });
    }

    void fail(const SearchQueue::Job &job, const Error &error)
    {
        if (const auto *search = std::get_if<SearchJob>(&job))
            answer([owner = m_owner, generation = search->generation, error] {
                owner->take(generation, error);
            });
        else if (!std::holds_alternative<CountJob>(job))
            answer([owner = m_owner, error] { Q_EMIT owner->failed(error); });
    }

    static Result<SearchResultPointer> shared(Result<SearchResult> result)
    {
        if (!result)
            return result.error();
        return SearchResultPointer(std::make_shared<const SearchResult>(std::move(result).value()));
    }

    template<typename Function>
    void answer(Function function)
    {
        if (!queue.isClosed())
            QMetaObject::invokeMethod(m_owner, std::move(function), Qt::QueuedConnection);
    }

    QString m_folder;
    SearchThread *m_owner; ///< It waits for the thread before it goes.
    std::unique_ptr<SearchEngine> m_engine;
};

SearchThread::SearchThread(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(libraryFolder, this))
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_worker->moveToThread(&m_thread);
    // Deleted on the thread: the engine's connection belongs to it.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SearchThread::~SearchThread()
{
    m_worker->queue.close();
    m_thread.quit();
    m_thread.wait();
}

void SearchThread::search(const Query &query, const std::optional<Query> &otherwise)
{
    m_isSearching = true;
    m_worker->queue.put(SearchJob{++m_generation, query, otherwise});
    m_worker->wake();
}

void SearchThread::stopSearch()
{
    ++m_generation;
    m_isSearching = false;
    m_worker->queue.dropSearch();
}

void SearchThread::take(quint64 generation, const Result<SearchResultPointer> &result)
{
    if (generation != m_generation)
        return;
    m_isSearching = false;
    if (result)
        Q_EMIT found(*result);
    else if (result.error().code != Error::Code::Cancelled)
        Q_EMIT failed(result.error());
}

void SearchThread::snippets(const Query &query, const QList<qint32> &numbers, quint64 generation)
{
    if (numbers.isEmpty())
        return;
    m_worker->queue.put(SnippetJob{generation, query, numbers});
    m_worker->wake();
}

void SearchThread::similar(qint32 number, int limit)
{
    m_worker->queue.put(SimilarJob{++m_similarGeneration, number, limit});
    m_worker->wake();
}

void SearchThread::count(qint64 key, const Query &query, const std::optional<Query> &otherwise)
{
    m_worker->queue.put(CountJob{key, query, otherwise});
    m_worker->wake();
}

void SearchThread::dropCounts()
{
    m_worker->queue.dropCounts();
}

} // namespace Dateline::Search
