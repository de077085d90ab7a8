// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tree.h"

namespace Dateline::Html {

/// Brings a tree of allowed elements into the form in which it is written: empty elements and boxes that
/// say nothing go, a paragraph that holds blocks becomes a division (a parser would end it at the first
/// of them), white space is reduced to what is seen. What is written of it is parsed to the same tree.
void simplify(Tree &tree);

} // namespace Dateline::Html
