// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

namespace Dateline::Search {

/// The longest query that is read, in UTF-16 units.
inline constexpr qsizetype longestQuery = 100'000;
/// How many terms a query may have.
inline constexpr int mostTerms = 10'000;

/// Reads a query. Never fails: what cannot be understood becomes a problem, and the query then asks for all
/// its words as they are. The language is described in ui/search/queryhelp.h and in README.
Query parseQuery(const QString &text);

/// How a query was understood, one part a line, indented by depth; for `dateline search --explain` and tool
/// tips.
QString explainQuery(const Query &query);

} // namespace Dateline::Search
