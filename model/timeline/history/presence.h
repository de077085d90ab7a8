// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/history/history.h"
#include "timeline/history/placematching.h"

#include <vector>

namespace Dateline::Timeline {

/// An entry that tells where the subject of a timeline was.
struct Presence
{
    qint32 entry = 0;
    qint64 place = 0;
    QDate first;
    QDate last;
    bool isMovement = false;
    bool isWeak = false; ///< Only bears out what others tell: said "in Japan", where Japan may be the topic.
};

/// Whether a date is exact enough to tell where someone was on which days.
bool isExactForTrips(const DateValue &date);

/// Where `subject` was, in the order of days; without the place where it mostly is.
std::vector<Presence> presencesOf(const History &history, const PlaceMatching &places, qint64 subject);

} // namespace Dateline::Timeline
