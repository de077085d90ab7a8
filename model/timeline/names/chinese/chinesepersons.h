// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/articletext.h"
#include "timeline/names/namecandidate.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// Persons with Chinese names and with foreign ones written in Chinese, and the Latin forms beside them.
void findChinesePersons(const NameText &text, const ArticleText &article, NameCandidates *found);

} // namespace Dateline::Timeline
