// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/datetext.h"

namespace Dateline::Timeline {

/// Whether the clause around `start` to `end` speaks of what will be: 將, 預計, 計劃, will, plans to, is due
/// to.
bool speaksOfFuture(const DateText &text, qint32 start, qint32 end);

} // namespace Dateline::Timeline
