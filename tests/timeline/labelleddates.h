// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labelledarticles.h"

#include "timeline/dates/datevalue.h"

namespace Dateline::Test {

/// Whether a date that was found means the days that the label means; for a part of something, days of it.
bool isMeant(const LabelledDate &label, const Timeline::DateValue &found);

} // namespace Dateline::Test
