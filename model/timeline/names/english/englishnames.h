// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"
#include "timeline/names/namecandidate.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// Persons and organisations named in English, also within Chinese texts.
void findEnglishNames(const NameText &text, const ArticleText &article, NameCandidates *found);

} // namespace Dateline::Timeline
