// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/articlenames.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// Finds which names are short for others of the same article (岸田 for 岸田文雄, Stoltenberg for Jens
/// Stoltenberg, 北約 for 北大西洋公約組織), and sets NameMention::standsFor or adds a link.
void joinShortForms(const NameText &text, ArticleNames *names);

} // namespace Dateline::Timeline
