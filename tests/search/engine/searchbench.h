// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articlefiles.h"
#include "librarybench.h"

#include "search/searchengine.h"

#include <QStringList>

namespace Dateline::Test {

/// A library to be searched.
class SearchBench : public LibraryBench
{
public:
    /// Writes an article whose file is called as its title.
    void add(const QString &title, const QString &body, const ArticleText &more = {});

    /// What the query finds, best first: titles. Fails the test when the search does.
    QStringList found(const QString &query);
    /// The same, sorted.
    QStringList foundSorted(const QString &query);
    Search::SearchResult result(const QString &query);
    Search::SearchEngine &engine();
    qint32 numberOf(const QString &title) const { return rowOfTitle(title).number; }

private:
    std::unique_ptr<Search::SearchEngine> m_engine;
};

} // namespace Dateline::Test
