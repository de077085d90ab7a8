// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline/timelinedocument.h"

#include <QByteArray>
#include <QJsonObject>

namespace Dateline::Exchange {

/// One entry: "date" (EDTF), "precision", "status", "place" ({"name", "latitude", "longitude"} or null),
/// "participants", "text" (the clause), "article", "path" (in its archive), "start", "end", "rules", "trip"
/// (its name or null), as the command line promises; and "id", "action", "otherDates" (EDTF), "becomes" and
/// "plans" (ids), "outlet", "published", and "quotes" of all who tell it: {"article", "path", "outlet",
/// "start", "end", "text", "date"}.
QJsonObject timelineEntryJson(const TimelineDocument &document, qint32 entry);

/// JSON Lines: one entry a line.
QByteArray timelineJson(const TimelineDocument &document);

/// "arrive", "meet", ...: what the command line calls an action.
QString actionName(Timeline::Action action);

} // namespace Dateline::Exchange
