// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <optional>

namespace Dateline::Search {

/// The same query with its last word open, as if a star stood there: "north kor" also finds Korea. For words
/// that one is still typing and that by themselves find nothing. None when the query does not end in
/// a plain word; Chinese has no words to go on with.
std::optional<Query> withOpenEnd(const Query &query);

} // namespace Dateline::Search
