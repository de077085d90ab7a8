// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/map/mapcamera.h"
#include "timeline/map/mapcolours.h"

#include <QPixmap>

#include <optional>

class QPainter;

namespace Dateline::TimelinePanel {

/// Land and borders of a view, over water that is there already. Any thread.
void paintGround(QPainter *painter, const Timeline::MapCamera &camera, const MapColours &colours);

/// Water, land and borders of a view, painted once until it moves. For the GUI thread.
class MapGround
{
public:
    const QPixmap &pixmap(const Timeline::MapCamera &camera, const QPalette &palette, double pixelRatio);

private:
    QPixmap m_pixmap;
    std::optional<Timeline::MapCamera> m_camera;
    qint64 m_palette = 0;
    double m_pixelRatio = 0;
};

} // namespace Dateline::TimelinePanel
