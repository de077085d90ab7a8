// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/titlehits.h"

namespace Dateline::List {

namespace {
constexpr qsizetype mostKept = 1000;
}

void TitleHits::setSearch(const Search::SearchResultPointer &search)
{
    if (search == m_search)
        return;
    m_search = search;
    m_known.clear();
    m_highlighter.reset();
    if (search)
        m_highlighter.emplace(search->query);
}

QList<Search::TextRange> TitleHits::of(const QString &title)
{
    if (!m_highlighter)
        return {};
    const auto known = m_known.constFind(title);
    if (known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKept)
        m_known.clear();
    return *m_known.insert(title, m_highlighter->hits(title, {{Html::Zone::Title, 0, qint32(title.size())}}));
}

} // namespace Dateline::List
