// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/places/gazetteer.h"

#include <QTimeZone>

namespace Dateline::Timeline {

/// The time zone of a place: that of its country, or, where the country has several, that of the nearest of
/// the places that zone1970.tab of the tz database names for it. An invalid zone when the place has no
/// country or the system has no such table. Any thread; the table is read once.
QTimeZone zoneOf(const Place &place);

} // namespace Dateline::Timeline
