// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/dateexpression.h"
#include "timeline/dates/datetext.h"

namespace Dateline::Timeline {

/// The date that begins at `place` of a Chinese text, in either script; nothing when none does. Durations
/// (三天), times of day alone and words such as 目前 are no dates.
std::optional<DateExpression> readChineseDate(const DateText &text, qint32 place);

} // namespace Dateline::Timeline
