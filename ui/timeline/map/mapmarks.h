// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/mapcamera.h"
#include "timeline/map/mapcolours.h"
#include "timeline/map/mapstops.h"

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>

class QPainter;

namespace Dateline::TimelinePanel {

/// How a place looks in a view.
struct MapMark
{
    QPointF anchor; ///< Where the place is.
    QRectF area;    ///< Of the mark, which stands aside where others would cover it.
    QString text;   ///< The numbers of its stops.
    bool isInView = false;

    bool isAside() const { return QLineF(anchor, area.center()).length() > area.height() / 3; }
};

/// What of the marks stands out.
struct MapHighlight
{
    int current = -1; ///< Numbers of places.
    int hovered = -1;
    int cursor = -1; ///< Of the keyboard.
};

/// One for each place: of a trip, pills with the numbers of stops, none over another; else discs of an area
/// that grows with what is told.
std::vector<MapMark> layOutMarks(const Timeline::MapStops &stops, const Timeline::MapCamera &camera,
                                 const QFont &font);

/// The place at a point, the one on top; -1 for none.
int markAt(const std::vector<MapMark> &marks, QPointF point);

/// The order in which marks are painted: what is small or stands out lies over what is large.
std::vector<int> paintingOrder(const std::vector<MapMark> &marks, const MapHighlight &highlight);

void paintMarks(QPainter *painter, const Timeline::MapStops &stops, const std::vector<MapMark> &marks,
                const MapHighlight &highlight, const MapColours &colours, const QFont &font);

} // namespace Dateline::TimelinePanel
