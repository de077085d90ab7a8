// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"
#include "timeline/names/namecandidate.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// Places in Chinese and English, each with the place of the gazetteer that it most likely is.
void findPlaces(const NameText &text, const ArticleText &article, NameCandidates *found);

} // namespace Dateline::Timeline
