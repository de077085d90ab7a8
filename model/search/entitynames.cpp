// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/entitynames.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

/// Beyond that a query would be slow, and the rest are slips.
constexpr qsizetype mostNames = 12;

bool isEntity(const Node &node)
{
    return node.kind == Node::Kind::Term && node.term.field == TermField::Entity && !node.term.isPrefix;
}

bool hasEntity(const Node &node)
{
    return isEntity(node) || std::ranges::any_of(node.children, hasEntity);
}

Node named(const Node &node, const QString &name)
{
    Node other = node;
    other.term.text = name;
    return other;
}

void expand(Node &node, const EntityNames &names)
{
    if (isEntity(node)) {
        QStringList all = names(node.term.text);
        all.removeAll(node.term.text);
        if (all.isEmpty())
            return;
        Node any;
        any.kind = Node::Kind::Or;
        any.range = node.range;
        any.children.push_back(node);
        for (const QString &name : all.first(std::min(all.size(), mostNames)))
            any.children.push_back(named(node, name));
        node = std::move(any);
        return;
    }
    if (node.kind == Node::Kind::Near)
        return;
    for (Node &child : node.children)
        expand(child, names);
}

} // namespace

bool asksForEntity(const Query &query)
{
    return hasEntity(query.root);
}

Query withEntityNames(const Query &query, const EntityNames &names)
{
    Query expanded = query;
    expand(expanded.root, names);
    return expanded;
}

} // namespace Dateline::Search
