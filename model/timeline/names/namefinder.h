// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"
#include "timeline/names/articlenames.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// Every name in an article: what the finders of each kind offer, the best at each place; the same names
/// where they stand without a sign of what they are; and what is short for what (岸田, Stoltenberg).
ArticleNames findNames(const NameText &text, const ArticleText &article);

/// What a name is compared by: folded, with blanks and the dots within foreign names left out or made one.
QString nameKey(QStringView name);

} // namespace Dateline::Timeline
