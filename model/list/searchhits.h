// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchresult.h"

#include <algorithm>

namespace Dateline::List {

/// The hit of the article with this number; null when it was not found.
inline const Search::Hit *hitOf(const Search::SearchResult &result, qint32 number)
{
    const auto hit =
        std::lower_bound(result.hits.begin(), result.hits.end(), number,
                         [](const Search::Hit &one, qint32 wanted) { return one.article < wanted; });
    return hit != result.hits.end() && hit->article == number ? &*hit : nullptr;
}

} // namespace Dateline::List
