// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/maplabels.h"

namespace Dateline::TimelinePanel {

/// The name of a country, to find one's way by.
struct MapCountryName
{
    QRectF area;
    QString text;
};

/// Names of the countries in view that are large enough for theirs, in the language of the program, where
/// neither one of `taken` nor an arrow is; not of those that are shown as places.
std::vector<MapCountryName> layOutCountryNames(const Timeline::MapStops &stops,
                                               const Timeline::MapCamera &camera,
                                               const std::vector<MapArrow> &arrows, std::vector<QRectF> taken,
                                               const MapFonts &fonts);

void paintCountryNames(QPainter *painter, const std::vector<MapCountryName> &names, const MapColours &colours,
                       const MapFonts &fonts, HaloTexts *texts);

} // namespace Dateline::TimelinePanel
