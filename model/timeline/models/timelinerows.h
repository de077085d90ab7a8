// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/dayspan.h"
#include "timeline/models/timelinefilter.h"

#include <memory>
#include <vector>

namespace Dateline::Timeline {

/// A row of a timeline: an entry, or the heading of a trip or of a month (or rougher time).
struct TimelineRow
{
    enum class Kind : quint8 { Trip, Month, Entry };
    static constexpr int mostOutcomes = 2; ///< Of a plan, that count as links.

    qint32 entry = -1; ///< In History::entries; of a heading the first one below it.
    qint32 trip = -1;  ///< In History::trips: of a trip's heading and of the entries beneath it.
    // About what there is to show, so that a view can tell heights without looking at each entry.
    quint16 letters = 0; ///< Of the first quote; of a trip's heading, of the way.
    quint8 links = 0;    ///< Lines that lead to other quotes, dates, outcomes and plans.
    Kind kind = Kind::Entry;
    bool hasFacts = false;   ///< An action, a place, or somebody besides the subject.
    bool isFollower = false; ///< Said on the same occasion as the entry right above.
};

/// What a filter lets through of a timeline: the rows, and how they lie in time. Never changes; any thread.
struct TimelineRows
{
    std::vector<TimelineRow> rows;
    std::vector<qint32> headings;   ///< Which rows are headings.
    std::vector<qint32> shown;      ///< Numbers in History::entries, in the order of rows.
    std::vector<qint32> byDate;     ///< The same, ascending.
    std::vector<qint32> rowOfEntry; ///< -1 for none.
    std::vector<qint32> trips;      ///< Those that have such entries.
    std::vector<DatedCount> dates;  ///< Entries by their days, from the earliest begin on.
    DaySpan whole = wholeSpan({});  ///< Of `dates`.
    DaySpan bulk = whole;

    bool has(qint32 entry) const
    {
        return entry >= 0 && size_t(entry) < rowOfEntry.size() && rowOfEntry[size_t(entry)] >= 0;
    }
};

using TimelineRowsPointer = std::shared_ptr<const TimelineRows>;

/// Of the heading of a month, by the date of an entry below it: the month, or its year or more when it is not
/// known better.
DateValue headingDate(const DateValue &date);

/// All entries of a content: those of a trip follow one another, from its first day on.
TimelineRowsPointer makeAllRows(const TimelineContent &content);

/// Those that a filter lets through: entries without a row, and headings without entries, are not there.
TimelineRowsPointer makeRows(const TimelineContent &content, const TimelineFilter &filter);

} // namespace Dateline::Timeline
