// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

#include <QString>

namespace Dateline::Exchange {

/// For a terminal of `width` columns: sections by trip and month, dates in a column, below each entry its
/// clause with the outlet, who else tells it, and what became of a plan. Without colours or other codes.
QString timelineText(const TimelineDocument &document, int width = 100);

} // namespace Dateline::Exchange
