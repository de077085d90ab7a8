// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/quotesearch.h"

#include "search/folding.h"

#include <vector>

namespace Dateline::Notes {

namespace {

struct Squeezed
{
    QString text;
    std::vector<qint32> origins; ///< Of each unit of `text`.
};

Squeezed squeezed(const QString &text)
{
    const Search::FoldedText folded = Search::foldedWithOrigins(text);
    Squeezed result;
    result.text.reserve(folded.text.size());
    result.origins.reserve(size_t(folded.text.size()));
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        if (folded.text[i].isSpace())
            continue;
        result.text += folded.text[i];
        result.origins.push_back(folded.origin(i));
    }
    return result;
}

/// Past the character that begins at `position`, with the marks on it.
qint32 pastCharacter(const QString &text, qint32 position)
{
    position += text[position].isHighSurrogate() && position + 1 < text.size() ? 2 : 1;
    while (position < text.size() && text[position].isMark())
        ++position;
    return position;
}

} // namespace

QList<QuoteRange> findQuote(const QString &text, const QString &quote)
{
    QList<QuoteRange> found;
    if (quote.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
        found.append({qint32(at), qint32(at + quote.size())});
    return found;
}

QList<QuoteRange> findFoldedQuote(const QString &text, const QString &quote)
{
    QList<QuoteRange> found;
    const QString wanted = squeezed(quote).text;
    if (wanted.isEmpty())
        return found;
    const Squeezed searched = squeezed(text);
    for (qsizetype at = searched.text.indexOf(wanted); at >= 0; at = searched.text.indexOf(wanted, at + 1)) {
        const qint32 start = searched.origins[size_t(at)];
        const qint32 last = searched.origins[size_t(at + wanted.size() - 1)];
        found.append({start, pastCharacter(text, last)});
    }
    return found;
}

} // namespace Dateline::Notes
