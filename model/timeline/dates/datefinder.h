// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"
#include "timeline/dates/dateresolver.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Dateline::Timeline {

/// A date that a text names.
struct DateMention
{
    qint32 start = 0; ///< UTF-16, in the document text.
    qint32 end = 0;
    DateValue value;
    DateAnchor anchor = DateAnchor::Absolute;
    const char *rule = ""; ///< How it was read: "month-day", "weekday", "same-day", ...

    bool operator==(const DateMention &) const = default;
};

/// Every date in a document text, in order, each resolved. `written` is the article's day in the zone where
/// it was written; without it only dates that say their year are found. Zones of bylines and related
/// headlines have none.
QList<DateMention> findDates(const QString &text, const QList<Html::ZoneRange> &zones, QDate written);

} // namespace Dateline::Timeline
