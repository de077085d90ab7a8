// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/highlighter.h"

namespace Dateline::Search {

class Highlighter::Private
{
public:
    Query query;
};

Highlighter::Highlighter(const Query &query)
    : d(new Private{query})
{
}

Highlighter::~Highlighter() = default;
Highlighter::Highlighter(Highlighter &&other) noexcept = default;

QList<TextRange> Highlighter::hits(QStringView text, const QList<Html::ZoneRange> &) const
{
    QList<TextRange> found;
    const QString &word = d->query.root.term.text;
    for (qsizetype at = 0; !word.isEmpty() && (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0;
         at += word.size())
        found.append({qint32(at), qint32(at + word.size())});
    return found;
}

Snippet Highlighter::snippet(QStringView text, const QList<Html::ZoneRange> &zones, int length) const
{
    const QString start = text.left(length).toString();
    return {start, hits(start, zones)};
}

} // namespace Dateline::Search
