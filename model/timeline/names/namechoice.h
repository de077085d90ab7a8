// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/articlenames.h"
#include "timeline/names/namecandidate.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// Of what the finders offer the best at each place: none over another, none in bylines and related
/// headlines, in order. The stronger wins, then the longer.
QList<NameCandidate> chosenNames(const NameText &text, QList<NameCandidate> candidates);

/// Chosen names as mentions, with the links between those that were chosen.
ArticleNames namesOf(const NameCandidates &chosen);

} // namespace Dateline::Timeline
