// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/dateexpression.h"
#include "timeline/dates/datetext.h"

namespace Dateline::Timeline {

/// The date that begins at `place`, the beginning of a word or number, of an English text; nothing when none
/// does. Durations (three days), times of day alone and words such as "recently" are no dates.
std::optional<DateExpression> readEnglishDate(const DateText &text, qint32 place);

} // namespace Dateline::Timeline
