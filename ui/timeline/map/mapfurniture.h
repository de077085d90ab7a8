// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/mapcamera.h"
#include "timeline/map/maplabels.h"

namespace Dateline::TimelinePanel {

/// What stands at the edges of a map: how long a distance is, whose outlines these are, and how many places
/// are not on it.
struct MapFurniture
{
    QRectF scale;
    QString scaleText;
    double scaleLength = 0; ///< Pixels; 0 for none, where it would differ too much over the view.
    QRectF source;
    QString sourceText;
    QRectF unplaced;
    QString unplacedText;

    /// What no label may cover.
    std::vector<QRectF> areas() const;
};

MapFurniture layOutFurniture(const Timeline::MapCamera &camera, const QString &unplaced,
                             const MapFonts &fonts);

void paintFurniture(QPainter *painter, const MapFurniture &furniture, const MapColours &colours,
                    const MapFonts &fonts, HaloTexts *texts);

} // namespace Dateline::TimelinePanel
