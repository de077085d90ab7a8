// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefilter.h"
#include "list/valuetable.h"

#include <QString>

#include <vector>

namespace Dateline::List {

class ArticleColumns;
struct FacetCounts;

/// One line of a facet.
struct FacetEntry
{
    QString value;
    QString label;
    int count = 0;
    int level = 0;
    bool checked = false;

    bool operator==(const FacetEntry &) const = default;
};

/// What a person reads for a value: "Unknown source", "Chinese (Traditional)", "January".
QString facetLabel(FacetKind kind, const QString &value);

/// The lines of a facet in its own order, those that are checked included whatever their count.
/// `ranks` are kept between calls for the same facet.
std::vector<FacetEntry> facetEntries(FacetKind kind, const FacetCounts &counts, const ArticleColumns &columns,
                                     const QSet<QString> &checked, ValueRanks &ranks);

} // namespace Dateline::List
