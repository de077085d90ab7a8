// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapground.h"

#include "timeline/map/mapclip.h"

#include <QPainter>
#include <QPainterPath>

namespace Dateline::TimelinePanel {

using Timeline::MapCamera;
using Timeline::MapDrawing;
using Timeline::MapLines;

namespace {

QPainterPath pathOf(const MapLines &lines, bool areClosed)
{
    QPainterPath path;
    path.reserve(int(lines.points.size() + lines.ends.size()));
    size_t next = 0;
    for (const size_t end : lines.ends) {
        path.moveTo(lines.points[next++]);
        while (next < end)
            path.lineTo(lines.points[next++]);
        if (areClosed)
            path.closeSubpath();
    }
    return path;
}

} // namespace

void paintGround(QPainter *painter, const MapCamera &camera, const MapColours &colours)
{
    const auto &outlines = Timeline::MapOutlines::builtIn(Timeline::detailFor(camera));
    const MapDrawing drawing = Timeline::drawingOf(outlines.shapes(), camera);
    // Filling so many rings smoothly takes twenty times as long; the coast is drawn over the steps.
    const QPainterPath land = pathOf(drawing.land, true);
    painter->fillPath(land, colours.land);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.coast, 1));
    painter->drawPath(land);
    painter->setPen(QPen(colours.border, 0.8));
    painter->drawPath(pathOf(drawing.borders, false));
}

const QPixmap &MapGround::pixmap(const MapCamera &camera, const QPalette &palette, double pixelRatio)
{
    if (m_camera == camera && m_palette == palette.cacheKey() && m_pixelRatio == pixelRatio)
        return m_pixmap;
    const QSize size = (camera.size() * pixelRatio).toSize();
    if (m_pixmap.size() != size)
        m_pixmap = QPixmap(size);
    m_pixmap.setDevicePixelRatio(pixelRatio);
    const MapColours colours(palette);
    m_pixmap.fill(colours.water);
    QPainter painter(&m_pixmap);
    paintGround(&painter, camera, colours);
    m_camera = camera;
    m_palette = palette.cacheKey();
    m_pixelRatio = pixelRatio;
    return m_pixmap;
}

} // namespace Dateline::TimelinePanel
