// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/history.h"
#include "timeline/history/placematching.h"

namespace Dateline::Timeline {

/// Finds the trips in the sorted entries of a timeline and sets History::trips and HistoryEntry::trip. A trip
/// is a run of days at places with few days between, with a movement or from one place to another; for an
/// organisation with a movement. The place where someone is most of the year is no trip. Only what is dated
/// by the day, or by a range of few days, makes a trip or stretches it; what else is told of these days
/// belongs to it. What was planned counts until it has happened.
void findTrips(History *history, const Sightings &sightings, const PlaceMatching &places, qint64 subject);

} // namespace Dateline::Timeline
