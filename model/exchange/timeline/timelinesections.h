// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

namespace Dateline::Exchange {

/// Entries that are read together: those of a trip, or those of a month outside of trips.
struct TimelineSection
{
    QString heading; ///< "Seoul → Tokyo, 29–31 January 2023", "January 2023", "2017".
    qint32 trip = -1;
    QList<qint32> entries; ///< What one said on one day stands together.
};

/// The shown entries in sections, in the order of time; a trip stands where it begins.
QList<TimelineSection> timelineSections(const TimelineDocument &document);

/// "Anna Berg", and below what is shown: "12 entries from 5 articles, 2017 – 12 July 2023".
QString timelineSummary(const TimelineDocument &document);

/// What became of a plan, and what had been planned, a line each: "became: 30 January 2023, arrival · Tokyo".
QStringList linkLines(const TimelineDocument &document, const Timeline::HistoryEntry &entry);

} // namespace Dateline::Exchange
