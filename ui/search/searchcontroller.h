// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchresult.h"
#include "support/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

namespace Dateline::List {
class ArticleFilterModel;
class ListPane;
} // namespace Dateline::List
namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Search {

class QueryAssistant;
class QueryHelp;
class SearchBox;
class SearchThread;

/// Searches as one types: puts the search box into the list's pane, asks the searching thread, and makes what
/// it finds a part of the filter. Box and filter follow each other, whoever changes the search.
class SearchController : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all but the folder must outlive it.
    struct Parts
    {
        QString libraryFolder;
        List::ListPane *pane;
        List::ArticleFilterModel *filter;
        Support::Preferences *preferences;
    };

    explicit SearchController(const Parts &parts, QObject *parent = nullptr);
    ~SearchController() override;

    /// What the list shows, as it was searched.
    const Query &query() const { return m_query; }
    SearchBox *box() const { return m_box; }
    SearchThread *thread() const { return m_thread; }

    void focusBox();
    void showHelp();
    /// Puts a query into the box and searches.
    void run(const QString &text);
    void clear() { run({}); }
    /// Offers to save the query that is shown, or not.
    void setSavable(bool savable);
    /// Articles have changed: the query is asked again, without a word, when things have settled.
    void repeat();

Q_SIGNALS:
    /// The list shows what this query found; an empty one shows everything.
    void queryChanged(const Dateline::Search::Query &query);
    /// The user wants to keep the query that is typed.
    void saveRequested(const QString &query);
    void failed(const Dateline::Error &error);

private:
    void connectBox();
    void connectThread();
    void search(const QString &text);
    void take(const SearchResultPointer &result);
    void followFilter();
    void show(const SearchResultPointer &result);
    void announce();

    Parts m_parts;
    SearchThread *m_thread;
    SearchBox *m_box;
    QueryAssistant *m_assistant;
    QPointer<QueryHelp> m_help;
    Query m_query;
    SearchResultPointer m_shown; ///< That the filter has.
    bool m_isLeaving = false;    ///< For the list, as soon as it has what was searched.
    QTimer m_repeat;
    QTimer m_announce;
};

} // namespace Dateline::Search
