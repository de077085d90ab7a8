// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/identity.h"

#include <QList>

#include <functional>
#include <vector>

namespace Dateline::Timeline {

/// Two persons' names that look alike, by their places in a list.
struct SimilarNames
{
    int first = 0;
    int second = 0;
    const char *rule = ""; ///< "similar-latin", "similar-characters".
};

/// Names of persons that may be one: in an alphabet with one surname and a first name that can be the same,
/// in characters with all but one in common, four at least. `areOne` tells which need not be looked at.
/// Compares only names that share a part, and each with a few others: near-linear.
std::vector<SimilarNames> findSimilarNames(const QList<NameNode> &nodes,
                                           const std::function<bool(int, int)> &areOne);

} // namespace Dateline::Timeline
