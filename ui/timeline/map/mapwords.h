// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/mapstops.h"

#include <QCoreApplication>

namespace Dateline::TimelinePanel {

/// What a map says, in the language of the program.
class MapWords
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::TimelinePanel::MapWords)

public:
    /// When someone was at a place: "29–30 January", "planned: 31 January".
    static QString dates(const Timeline::MapPlace &place);
    /// All places in order: "Seoul, 29–30 January 2023; then Tokyo, 31 January".
    static QString description(const Timeline::MapStops &stops);
    /// Place, dates and how many entries, a line each.
    static QStringList details(const Timeline::MapPlace &place);
    /// "3 places without a position"; empty for none.
    static QString unplaced(const Timeline::MapStops &stops);
    /// The names of such places and how many entries each has, a line each.
    static QStringList unplacedDetails(const Timeline::MapStops &stops);
    /// "200 km", "500 m".
    static QString distance(double kilometres);
    /// For a tool tip.
    static QString asToolTip(const QStringList &lines);
};

} // namespace Dateline::TimelinePanel
