// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/noteexcerpt.h"

#include "search/folding.h"

#include <algorithm>

namespace Dateline::Notes {

namespace {

constexpr int longest = 400;   ///< More is never painted.
constexpr int mostBefore = 24; ///< Is shown before the first hit.
constexpr int beginning = 60;  ///< A hit within it needs no cut.

} // namespace

QList<Search::TextRange> wordsIn(const QString &text, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const Search::FoldedText folded = Search::foldedWithOrigins(text);
    QList<Search::TextRange> hits;
    for (const QString &word : words) {
        qsizetype at = folded.text.indexOf(word);
        while (at >= 0) {
            hits.append({folded.origin(at), folded.origin(at + word.size())});
            at = folded.text.indexOf(word, at + word.size());
        }
    }
    std::sort(hits.begin(), hits.end(),
              [](const auto &left, const auto &right) { return left.start < right.start; });
    QList<Search::TextRange> joined;
    for (const Search::TextRange &hit : std::as_const(hits)) {
        if (!joined.isEmpty() && hit.start <= joined.last().end)
            joined.last().end = std::max(joined.last().end, hit.end);
        else
            joined.append(hit);
    }
    return joined;
}

Excerpt excerptOf(const QString &text, const QStringList &words)
{
    QString line = text;
    line.replace(u'\n', u' ');
    const QList<Search::TextRange> all = wordsIn(line, words);
    qsizetype start = 0;
    if (!all.isEmpty() && all.first().start > beginning)
        start = all.first().start - mostBefore;
    if (start > 0 && line[start].isLowSurrogate())
        --start;
    qsizetype end = std::min(line.size(), start + longest);
    if (end < line.size() && line[end].isLowSurrogate())
        --end;
    Excerpt excerpt;
    excerpt.text = (start > 0 ? QStringLiteral("…") : QString()) + line.mid(start, end - start);
    const auto shift = qint32(start) - (start > 0 ? 1 : 0);
    for (const Search::TextRange &hit : all) {
        if (hit.end <= end)
            excerpt.hits.append({hit.start - shift, hit.end - shift});
    }
    return excerpt;
}

} // namespace Dateline::Notes
