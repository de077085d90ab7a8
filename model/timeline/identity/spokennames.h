// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/identity.h"
#include "timeline/identity/similarnames.h"

#include <QList>

#include <functional>
#include <vector>

namespace Dateline::Timeline {

/// Rules of suggestions: a name in an alphabet is one in Chinese characters read aloud, as it is spelled in
/// Pinyin or in Taiwan.
inline constexpr const char *pinyinRule = "read-pinyin";
inline constexpr const char *wadeGilesRule = "read-wade-giles";

/// Persons' names in an alphabet each with the one in characters that it can be, whichever of surname and
/// given name comes first, with syllables together or apart. Pinyin comes before the spelling of Taiwan.
/// Where several entities' names are read the same, only one that is far more frequent than the others is
/// meant. `isOpen` tells which names may be suggested at all, `areOne` which are of one entity. Near-linear;
/// quick where no name can be Chinese.
std::vector<SimilarNames> findSpokenNames(const QList<NameNode> &nodes,
                                          const std::function<bool(int)> &isOpen,
                                          const std::function<bool(int, int)> &areOne);

} // namespace Dateline::Timeline
