// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchqueue.h"

#include <algorithm>
#include <utility>

namespace Dateline::Search {

namespace {

/// Snippets that are made between two looks at the queue: each unpacks an article.
constexpr int snippetsAtOnce = 6;

} // namespace

void SearchQueue::put(SearchJob job)
{
    const std::scoped_lock lock(m_mutex);
    if (m_running != Running::Other)
        m_cancelled = true;
    // Those of the list as it was.
    if (m_snippets && m_snippets->query.text != job.query.text)
        m_snippets.reset();
    m_search = std::move(job);
}

void SearchQueue::put(SnippetJob job)
{
    const std::scoped_lock lock(m_mutex);
    m_snippets = std::move(job);
}

void SearchQueue::put(SimilarJob job)
{
    const std::scoped_lock lock(m_mutex);
    m_similar = job;
}

void SearchQueue::put(CountJob job)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_counts, [&job](const CountJob &old) { return old.key == job.key; });
    m_counts.push_back(std::move(job));
}

void SearchQueue::putBack(CountJob job)
{
    const std::scoped_lock lock(m_mutex);
    const bool isReplaced = std::any_of(m_counts.begin(), m_counts.end(),
                                        [&job](const CountJob &one) { return one.key == job.key; });
    if (!isReplaced)
        m_counts.push_front(std::move(job));
}

void SearchQueue::dropSearch()
{
    const std::scoped_lock lock(m_mutex);
    m_search.reset();
    m_snippets.reset();
    if (m_running == Running::Search)
        m_cancelled = true;
}

void SearchQueue::dropCounts()
{
    const std::scoped_lock lock(m_mutex);
    m_counts.clear();
}

void SearchQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_cancelled = true;
}

SearchQueue::Job SearchQueue::take()
{
    const std::scoped_lock lock(m_mutex);
    m_running = Running::Other;
    if (m_closed)
        return {};
    m_cancelled = false;
    if (m_search) {
        m_running = Running::Search;
        return *std::exchange(m_search, std::nullopt);
    }
    if (m_snippets) {
        SnippetJob part = *m_snippets;
        part.numbers = part.numbers.first(std::min<qsizetype>(snippetsAtOnce, part.numbers.size()));
        m_snippets->numbers.remove(0, part.numbers.size());
        if (m_snippets->numbers.isEmpty())
            m_snippets.reset();
        return part;
    }
    if (m_similar)
        return *std::exchange(m_similar, std::nullopt);
    if (m_counts.empty())
        return {};
    m_running = Running::Count;
    CountJob count = std::move(m_counts.front());
    m_counts.pop_front();
    return count;
}

} // namespace Dateline::Search
