// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryparser.h"

namespace Dateline::Search {

Query parseQuery(const QString &text)
{
    Query query{text, {}, {}};
    if (!text.trimmed().isEmpty()) {
        query.root.kind = Node::Kind::Term;
        query.root.term.text = text.trimmed();
        query.root.range = {0, qint32(text.size())};
    }
    return query;
}

QString explainQuery(const Query &query)
{
    return query.text;
}

} // namespace Dateline::Search
