// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinerows.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace Dateline::Timeline {

/// A value of a filter, and how many entries have it.
struct FilterChoice
{
    static constexpr qsizetype most = 30; ///< Of one kind: what can still be looked through.

    QString name;     ///< Of the place, or the outlet.
    qint64 place = 0; ///< The number of an entity; 0 of an outlet.
    qint32 count = 0;
};

/// What is made of a timeline once, for all who show it. Never changes; any thread.
struct TimelineDigest
{
    TimelineRowsPointer rows;            ///< Of all entries.
    std::vector<qint32> entryOfSighting; ///< In History::entries; -1 for what has no date.
    QList<FilterChoice> places;          ///< The most frequent ones first, then by name.
    QList<FilterChoice> outlets;
};

using TimelineDigestPointer = std::shared_ptr<const TimelineDigest>;

/// Takes a tenth of the time that it took to make the content.
TimelineDigestPointer makeDigest(const TimelineContent &content);

/// The content's own, or one made now.
TimelineDigestPointer digestOf(const TimelineContent &content);

} // namespace Dateline::Timeline
