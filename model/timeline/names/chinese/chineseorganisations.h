// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"
#include "timeline/names/namecandidate.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// Organisations named in Chinese, and their Latin and short forms.
void findChineseOrganisations(const NameText &text, const ArticleText &article, NameCandidates *found);

} // namespace Dateline::Timeline
