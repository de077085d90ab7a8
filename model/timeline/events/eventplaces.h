// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/predicates.h"

namespace Dateline::Timeline {

/// Where a predicate says that it is: the mention of the most exact place behind a verb that leads to one or
/// behind 在 and "in"; -1 when it does not say. A country that acts and a place within a title are none.
qint32 placeOf(const ArticleItems &article, std::span<const Item> items, const Predicate &predicate,
               bool isEnglish);

/// The name of a country that one Chinese character stands for behind a verb (訪日: "country:JP"), empty for
/// none; folded.
QString countryOfSign(char16_t sign);

} // namespace Dateline::Timeline
