// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/mapcountrynames.h"
#include "timeline/map/mapfurniture.h"
#include "timeline/map/maplabels.h"
#include "timeline/map/maplegs.h"
#include "timeline/map/mapmarks.h"

namespace Dateline::TimelinePanel {

/// All that lies over the ground of a map, and where.
struct MapScene
{
    std::vector<MapMark> marks; ///< As many as places.
    std::vector<MapArrow> arrows;
    std::vector<MapLabel> labels;
    std::vector<MapCountryName> countryNames;
    MapFurniture furniture;

    /// The place whose mark or label is at a point; -1 for none.
    int placeAt(QPointF point) const;
};

MapScene layOutScene(const Timeline::MapStops &stops, const Timeline::MapCamera &camera,
                     const MapHighlight &highlight, const MapFonts &fonts);

void paintScene(QPainter *painter, const MapScene &scene, const Timeline::MapStops &stops,
                const MapHighlight &highlight, const MapColours &colours, const MapFonts &fonts,
                HaloTexts *texts);

} // namespace Dateline::TimelinePanel
