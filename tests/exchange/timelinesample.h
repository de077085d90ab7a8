// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

namespace Dateline::Test {

/// A trip from Seoul to Tokyo: an arrival that two outlets tell, a plan and what became of it, and a text
/// that is hostile to every format.
Exchange::TimelineDocument sampleTimeline();

/// What stands in it as the clause of its last entry.
QString hostileClause();

} // namespace Dateline::Test
