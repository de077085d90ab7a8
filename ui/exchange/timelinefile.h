// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/savedialog.h"
#include "exchange/timelinepicture.h"

#include "timeline/models/timelinecontent.h"

#include <QList>

#include <array>

namespace Dateline::Exporting {

/// What a timeline can be saved as.
enum class TimelineFormat : quint8 {
    Markdown,
    Csv,
    TimelineJs,
    ICalendar,
    GeoJson,
    Png,
    Svg,
    Pdf,
    MapPng,
    MapSvg,
};

inline constexpr std::array timelineFormats{
    TimelineFormat::Markdown, TimelineFormat::Csv,    TimelineFormat::TimelineJs, TimelineFormat::ICalendar,
    TimelineFormat::GeoJson,  TimelineFormat::Png,    TimelineFormat::Svg,        TimelineFormat::Pdf,
    TimelineFormat::MapPng,   TimelineFormat::MapSvg,
};

/// Its name for the user, in the language of the program, and how its files end.
FileKind kindOf(TimelineFormat format);

/// The part of a timeline that is shown, which is what is saved.
struct ShownTimeline
{
    Timeline::TimelineContentPointer content; ///< Null for none.
    QList<qint32> entries;                    ///< Numbers in its history, in order.
    int trip = -1;                            ///< That the map shows; -1 for all places.
};

/// With the clauses and articles of the entries, read from a library by connections of its own. Any thread.
Result<Exchange::TimelineDocument> timelineDocument(const QString &libraryFolder, const ShownTimeline &shown);

/// The bytes of a file. Any thread.
Result<QByteArray> timelineFile(const QString &libraryFolder, const ShownTimeline &shown,
                                TimelineFormat format, const Progress &progress = {});

} // namespace Dateline::Exporting
