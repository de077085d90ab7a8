// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

namespace Dateline::Timeline {

/// How far around its middle a country or region reaches, in kilometres: as far as most of its cities lie.
double reachOf(const Entity &area);

} // namespace Dateline::Timeline
