// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/sighting.h"

namespace Dateline::Library {

/// Fills in where a place is that the gazetteer knows by its code. Any thread; the first call takes some
/// milliseconds.
void locate(Timeline::Entity *entity);

} // namespace Dateline::Library
