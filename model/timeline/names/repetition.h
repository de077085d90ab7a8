// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/names/namecandidate.h"
#include "timeline/names/nametext.h"

namespace Dateline::Timeline {

/// Adds to the chosen names of persons and organisations, which are in order and none over another, where
/// else in the article they stand: there also without a sign of what they are. Linear in the text.
void addRepetitions(const NameText &text, QList<NameCandidate> *chosen);

} // namespace Dateline::Timeline
