// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tree.h"

#include <QString>
#include <QUrl>

namespace Dateline::Html {

/// A tree of allowed elements, and what was said when it was made.
struct BuiltTree
{
    Tree tree;
    bool flattened = false; ///< True when elements nested too deeply gave only their text.
};

/// Parses HTML and keeps what the allow-list names, with allowed attributes only. Nothing that could
/// load, run or navigate by itself is in the result. It still has all the boxes of the original, with
/// hints; `simplify` makes it the tree that is written. No node is deeper than 256.
BuiltTree buildTree(const QString &html, const QUrl &base);

} // namespace Dateline::Html
