// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchresult.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Dateline::List {

/// Passages around what a search found, for the articles that someone looks at. Lives on the GUI thread,
/// in an ArticleFilterModel, which answers SnippetRole from it; whoever searches answers wanted().
///
/// When the search changes, the passages of the one before stay until new ones come: text that goes and
/// comes back with each key would flicker.
class SnippetCache : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 60;

    explicit SnippetCache(QObject *parent = nullptr);

    /// Another search, or none. Every call begins a new generation, of which nothing is wanted yet.
    void setSearch(const Search::SearchResultPointer &search);
    /// Of the search; answers for another one are ignored.
    quint64 generation() const { return m_generation; }

    /// The snippet of article `number`, also one of the search before; null when there is none yet.
    const Search::Snippet *find(qint32 number) const;
    /// These articles are looked at, those that matter most first. Replaces what was wanted before. What is
    /// Asks again for what was asked for and never came: the answer may have been dropped.
    void askAgain();
    /// missing of them is asked for once control returns to the event loop.
    void want(const QList<qint32> &numbers);
    /// An answer to wanted(), each snippet at the place of its number.
    void setSnippets(const QList<qint32> &numbers, const QList<Search::Snippet> &snippets,
                     quint64 generation);

Q_SIGNALS:
    /// Snippets of these articles are missing. Replaces what was asked for before: an earlier request of
    /// the same generation need not be answered any more, though its answer is welcome.
    void wanted(const QList<qint32> &numbers, quint64 generation);
    /// There are other snippets of these articles.
    void arrived(const QList<qint32> &numbers);

private:
    struct Entry
    {
        Search::Snippet snippet;
        quint64 generation;
    };

    void ask();
    void forgetSome();

    QHash<qint32, Entry> m_entries;
    QList<qint32> m_wanted;
    QList<qint32> m_asked; ///< Last, and not answered yet.
    quint64 m_generation = 0;
    bool m_isSearching = false;
    QTimer m_timer;
};

} // namespace Dateline::List
