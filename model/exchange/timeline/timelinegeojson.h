// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

#include <QByteArray>

namespace Dateline::Exchange {

/// A FeatureCollection, RFC 7946: a Point for each entry at a place with known coordinates, a LineString for
/// each trip from stop to stop, a MultiLineString where it crosses the antimeridian (section 3.1.9).
QByteArray timelineGeoJson(const TimelineDocument &document);

} // namespace Dateline::Exchange
