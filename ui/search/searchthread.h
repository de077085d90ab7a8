// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchresult.h"
#include "support/result.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <optional>

namespace Dateline::Search {

/// Searches the library on a thread of its own, which has the one SearchEngine. What a person waits for goes
/// first: a search, then snippets and similar articles, then counts. A new search ends the one before, and
/// a count that is under way steps back until the search is done. Lives on the GUI thread; deleting
/// it ends what is running and drops the rest.
class SearchThread : public QObject
{
    Q_OBJECT

public:
    /// A library that Library::Library::open() has accepted.
    explicit SearchThread(const QString &libraryFolder, QObject *parent = nullptr);
    ~SearchThread() override;

    /// Only the newest search is answered. `otherwise` is asked when `query` finds nothing.
    void search(const Query &query, const std::optional<Query> &otherwise = std::nullopt);
    /// Forgets the search that is running.
    void stopSearch();
    bool isSearching() const { return m_isSearching; }

    /// Answered in parts with the same `generation`. Replaces what was asked before and is not answered.
    void snippets(const Query &query, const QList<qint32> &numbers, quint64 generation = 0);
    /// Only the newest question is answered.
    void similar(qint32 number, int limit = 12);

    /// Searches when there is nothing else to do; answered by counted() with the same `key`, which
    /// replaces a waiting count of that key.
    void count(qint64 key, const Query &query, const std::optional<Query> &otherwise = std::nullopt);
    /// Drops counts that have not begun.
    void dropCounts();

Q_SIGNALS:
    void found(const Dateline::Search::SearchResultPointer &result);
    void snippetsFound(const QList<qint32> &numbers, const QList<Dateline::Search::Snippet> &snippets,
                       quint64 generation);
    void similarFound(qint32 number, const QList<Dateline::Search::SimilarArticle> &articles);
    void counted(qint64 key, const Dateline::Search::SearchResultPointer &result);
    /// A search or another question could not be answered.
    void failed(const Dateline::Error &error);

private:
    class Worker;

    void take(quint64 generation, const Result<SearchResultPointer> &result);

    QThread m_thread;
    Worker *m_worker;
    quint64 m_generation = 0;
    quint64 m_similarGeneration = 0;
    bool m_isSearching = false;
};

} // namespace Dateline::Search
