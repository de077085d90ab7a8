// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

namespace Dateline::Search {

/// Calls `visit` with each term that is asked for: those behind a NOT are not.
template<typename Visit>
void visitWanted(const Node &node, const Visit &visit)
{
    if (node.kind == Node::Kind::Not)
        return;
    if (node.kind == Node::Kind::Term)
        visit(node.term);
    for (const Node &child : node.children)
        visitWanted(child, visit);
}

} // namespace Dateline::Search
