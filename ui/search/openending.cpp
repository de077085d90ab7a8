// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/openending.h"

namespace Dateline::Search {

namespace {

bool goesOn(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return false;
    default:
        return character.isLetter();
    }
}

/// Opens the term that ends `query`; false when there is none that can be.
bool openTermAt(Node &node, const QString &query)
{
    switch (node.kind) {
    case Node::Kind::Term:
        if (node.term.isQuoted || node.term.isPrefix || node.term.text.isEmpty() ||
            node.range.end != query.size() || !goesOn(query.back()))
            return false;
        node.term.isPrefix = true;
        return true;
    case Node::Kind::And:
    case Node::Kind::Or:
        return openTermAt(node.children.back(), query);
    default:
        return false;
    }
}

} // namespace

std::optional<Query> withOpenEnd(const Query &query)
{
    Query open = query;
    if (!openTermAt(open.root, query.text))
        return std::nullopt;
    return open;
}

} // namespace Dateline::Search
