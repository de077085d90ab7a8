// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/savedsearchmodel.h"
#include "search/searchresult.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

class QUndoStack;

namespace Dateline::Library {
class StateStore;
}
namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Support {
class LibraryThread;
}

namespace Dateline::Search {

class SearchThread;

/// The user's saved searches: read from the library, stored in the background, counted when there is nothing
/// else to search. Saving and removing are steps that can be undone. Lives on the GUI thread.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        Support::LibraryThread *library;
        Library::StateStore *store; ///< Null when nothing can be changed.
        QUndoStack *stack;
        SearchThread *thread;
        const List::ArticleTableModel *table;
    };

    explicit SavedSearches(const Parts &parts, QObject *parent = nullptr);

    SavedSearchModel *model() { return &m_model; }
    bool canChange() const { return m_parts.store != nullptr; }

    /// Saves a query under its own text; gives the row, also when it is saved already, or -1.
    int save(const QString &query);
    void remove(int row);
    /// One place up (-1) or down (1).
    void move(int row, int step);

    /// Articles or their marks are others: counts anew, when things have settled.
    void countSoon();

Q_SIGNALS:
    /// A search was removed; the text says so.
    void removed(const QString &text);

private:
    void read();
    void await(quint64 write);
    void writeEnded(quint64 write);
    void count();
    void takeCount(qint64 key, const SearchResultPointer &result);
    void recount(const QString &id);

    Parts m_parts;
    SavedSearchModel m_model;
    QHash<qint64, QString> m_asked; ///< Ids by the keys of counts.
    QHash<QString, SearchResultPointer> m_results;
    QSet<quint64> m_writes;      ///< That are on their way to the disk.
    bool m_isReadingDue = false; ///< As soon as they are there.
    qint64 m_lastKey = 0;
    QTimer m_settling;
};

} // namespace Dateline::Search
