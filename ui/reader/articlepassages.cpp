// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articlepassages.h"

#include <algorithm>

namespace Dateline::Reader {

ArticlePassages::ArticlePassages(const Article &article)
    : m_text(article.text)
    , m_title(article.title)
{
    const auto zone =
        std::find_if(article.zones.begin(), article.zones.end(),
                     [](const Html::ZoneRange &range) { return range.zone == Html::Zone::Title; });
    m_titleStart = zone == article.zones.end() ? 0 : zone->start;
    if (QStringView(m_text).mid(m_titleStart).startsWith(m_title))
        m_titleEnd = m_titleStart + qint32(m_title.size());
    else
        m_titleEnd = m_titleStart;
}

std::optional<Passage> ArticlePassages::passage(qint32 start, qint32 end) const
{
    start = std::max(start, 0);
    end = std::min(end, qint32(m_text.size()));
    while (start < end && m_text.at(start).isSpace())
        ++start;
    while (start < end && m_text.at(end - 1).isSpace())
        --end;
    if (start >= end)
        return std::nullopt;
    const bool isTitle = start >= m_titleStart && end <= m_titleEnd;
    const qint32 moved = isTitle ? m_titleStart : 0;
    return Passage{isTitle ? Notes::Part::Title : Notes::Part::Text, start - moved, end - moved,
                   m_text.mid(start, end - start)};
}

std::optional<ArticlePassages::Range> ArticlePassages::range(Notes::Part part, qint32 start, qint32 end) const
{
    const bool isTitle = part == Notes::Part::Title;
    const qint32 length = isTitle ? m_titleEnd - m_titleStart : qint32(m_text.size());
    if (part == Notes::Part::Article || start < 0 || start >= end || end > length)
        return std::nullopt;
    const qint32 moved = isTitle ? m_titleStart : 0;
    return Range{start + moved, end + moved};
}

std::optional<ArticlePassages::Range> ArticlePassages::clause(qint32 start, qint32 end,
                                                              const QString &clause) const
{
    const bool isInside = start >= 0 && start < end && end <= m_text.size();
    if (isInside && (clause.isEmpty() || QStringView(m_text).sliced(start, end - start) == clause))
        return Range{start, end};
    if (clause.isEmpty())
        return std::nullopt;
    const qsizetype from = qBound(qsizetype(0), qsizetype(start), m_text.size());
    const qsizetype after = m_text.indexOf(clause, from);
    const qsizetype before = from > 0 ? m_text.lastIndexOf(clause, from - 1) : -1;
    const bool isBefore = before >= 0 && (after < 0 || from - before < after - from);
    const qsizetype found = isBefore ? before : after;
    if (found < 0)
        return std::nullopt;
    return Range{qint32(found), qint32(found + clause.size())};
}

} // namespace Dateline::Reader
