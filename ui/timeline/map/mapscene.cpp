// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapscene.h"

#include "timeline/map/mapwords.h"

#include <QPainter>

#include <algorithm>

namespace Dateline::TimelinePanel {

int MapScene::placeAt(QPointF point) const
{
    const int mark = markAt(marks, point);
    if (mark >= 0)
        return mark;
    const auto has = [point](const MapLabel &label) { return label.area.contains(point); };
    const auto found = std::ranges::find_if(labels, has);
    return found == labels.end() ? -1 : found->place;
}

MapScene layOutScene(const Timeline::MapStops &stops, const Timeline::MapCamera &camera,
                     const MapHighlight &highlight, const MapFonts &fonts)
{
    MapScene scene;
    scene.marks = layOutMarks(stops, camera, fonts.mark);
    scene.arrows = layOutLegs(stops, scene.marks, camera);
    scene.furniture = layOutFurniture(camera, MapWords::unplaced(stops), fonts);
    scene.labels = layOutLabels(stops, scene.marks, scene.arrows, highlight, {QPointF(), camera.size()},
                                scene.furniture.areas(), fonts);
    std::vector<QRectF> taken = scene.furniture.areas();
    for (const MapMark &mark : scene.marks) {
        if (mark.isInView)
            taken.push_back(mark.area);
    }
    for (const MapLabel &label : scene.labels)
        taken.push_back(label.area);
    scene.countryNames = layOutCountryNames(stops, camera, scene.arrows, std::move(taken), fonts);
    return scene;
}

void paintScene(QPainter *painter, const MapScene &scene, const Timeline::MapStops &stops,
                const MapHighlight &highlight, const MapColours &colours, const MapFonts &fonts,
                HaloTexts *texts)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintCountryNames(painter, scene.countryNames, colours, fonts, texts);
    paintLegs(painter, scene.arrows, colours);
    paintMarks(painter, stops, scene.marks, highlight, colours, fonts.mark);
    paintLabels(painter, scene.labels, colours, fonts, texts);
    paintFurniture(painter, scene.furniture, colours, fonts, texts);
}

} // namespace Dateline::TimelinePanel
