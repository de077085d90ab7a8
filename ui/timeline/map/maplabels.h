// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/maphalo.h"
#include "timeline/map/maplegs.h"
#include "timeline/map/mapmarks.h"

namespace Dateline::TimelinePanel {

/// The two lines beside a mark.
struct MapLabel
{
    int place = -1;
    QRectF area;
    QString name;
    QString dates; ///< Empty when there is room for the name only.
    Qt::Alignment alignment;
    QLineF leader; ///< From the mark, when the label could not stand beside it; else null.
};

/// Fonts of a map, made of that of its widget.
struct MapFonts
{
    explicit MapFonts(const QFont &font);

    QFont name;
    QFont dates;
    QFont mark;
    QFont country;
};

/// Labels for as many marks as have room for them, what stands out and what is told most first: none over
/// another, over a mark or over one of `taken`, all within `view`. Each stands on the side where it
/// covers the least of the arrows; what stands out, if it must, farther away.
std::vector<MapLabel> layOutLabels(const Timeline::MapStops &stops, const std::vector<MapMark> &marks,
                                   const std::vector<MapArrow> &arrows, const MapHighlight &highlight,
                                   const QRectF &view, const std::vector<QRectF> &taken,
                                   const MapFonts &fonts);

void paintLabels(QPainter *painter, const std::vector<MapLabel> &labels, const MapColours &colours,
                 const MapFonts &fonts, HaloTexts *texts);

} // namespace Dateline::TimelinePanel
