// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/querycompletion.h"

#include <QObject>

namespace Dateline::List {
class ArticleColumns;
class ArticleTableModel;
} // namespace Dateline::List

namespace Dateline::Search {

class QueryAssistant;
class SearchField;

/// What the articles of a table have: sources, tags, languages, and years with their months, newest first.
CompletionValues completionValues(const List::ArticleColumns &columns);

/// Keeps what an assistant suggests in step with the library: looks at all articles when one enters the
/// field and they have changed since. What takes longer than a frame is done on another thread.
class CompletionFeed : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CompletionFeed(const List::ArticleTableModel *table, SearchField *field, QueryAssistant *assistant);

Q_SIGNALS:
    /// The assistant knows the values of now.
    void fed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void feed();

    const List::ArticleTableModel *m_table;
    QueryAssistant *m_assistant;
    bool m_isStale = true;
};

} // namespace Dateline::Search
