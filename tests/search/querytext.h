// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queryparser.h"

#include <QString>

namespace Dateline::Test {

/// A query's parts on one line: "and(foo, title:bar*, not(\"x y\"), source=BBC,
/// date=2023-01-01..2023-01-31)".
std::string inShort(const Search::Node &node);
std::string inShort(const char16_t *query);
/// The first problem's sentence, or nothing.
std::string firstProblem(const char16_t *query);

} // namespace Dateline::Test
