// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QList>

#include <atomic>
#include <deque>
#include <mutex>
#include <optional>
#include <variant>

namespace Dateline::Search {

/// What a SearchThread was asked.
struct SearchJob
{
    quint64 generation = 0;
    Query query;
    std::optional<Query> otherwise;
};

struct SnippetJob
{
    quint64 generation = 0;
    Query query;
    QList<qint32> numbers;
};

struct SimilarJob
{
    quint64 generation = 0;
    qint32 number = 0;
    int limit = 0;
};

struct CountJob
{
    qint64 key = 0;
    Query query;
    std::optional<Query> otherwise = {};
};

/// The questions that wait for the searching thread, the most urgent first. Any thread may call it; one
/// takes jobs.
class SearchQueue
{
public:
    using Job = std::variant<std::monostate, SearchJob, SnippetJob, SimilarJob, CountJob>;

    void put(SearchJob job);
    void put(SnippetJob job);
    void put(SimilarJob job);
    void put(CountJob job);
    void dropSearch();
    void dropCounts();
    /// Ends what is running and takes nothing more.
    void close();

    /// The next job; none (monostate) when there is nothing to do. Snippets come a few at a time.
    Job take();
    /// A count that was interrupted goes back to the head of its line.
    void putBack(CountJob job);
    /// For the engine: ends the job that was taken last.
    const std::atomic_bool *cancelled() const { return &m_cancelled; }
    bool isClosed() const { return m_closed; }

private:
    enum class Running : quint8 { Other, Search, Count };

    std::mutex m_mutex;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_closed = false;
    Running m_running = Running::Other;
    std::optional<SearchJob> m_search;
    std::optional<SnippetJob> m_snippets;
    std::optional<SimilarJob> m_similar;
    std::deque<CountJob> m_counts;
};

} // namespace Dateline::Search
