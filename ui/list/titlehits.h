// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/highlighter.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Dateline::List {

/// Where a search's words are in titles, computed for those that are painted and then kept. Lives on the
/// GUI thread.
class TitleHits
{
public:
    /// Null for no search.
    void setSearch(const Search::SearchResultPointer &search);
    const Search::SearchResultPointer &search() const { return m_search; }
    /// Ranges of `title`; none without a search.
    QList<Search::TextRange> of(const QString &title);

private:
    Search::SearchResultPointer m_search;
    std::optional<Search::Highlighter> m_highlighter;
    QHash<QString, QList<Search::TextRange>> m_known;
};

} // namespace Dateline::List
