// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace Dateline::Timeline {

/// Which part of the map (see mapprojection.h) a view shows. The world goes around: every point is there
/// again 360 units to the side, and a view is never wider than once around. A value; any thread.
class MapCamera
{
public:
    /// `scale` is pixels for a unit of x, `stretch` what y is scaled by besides. Both and the centre are
    /// brought into their limits.
    MapCamera(QSizeF size, QPointF centre, double scale, double stretch);

    QSizeF size() const { return m_size; }
    QPointF centre() const { return m_centre; }
    double scale() const { return m_scale; }
    double stretch() const { return m_stretch; }

    /// In pixels, from the upper left corner of the view. Of the world's copies that one which x names.
    QPointF toView(QPointF point) const;
    QPointF toMap(QPointF pixel) const;
    /// The copy of a point that is nearest to the centre, in pixels.
    QPointF nearest(QPointF point) const;
    /// What is shown, on the map.
    QRectF area() const;

    MapCamera resized(QSizeF size) const;
    /// Shows what lies `by` pixels to the right and below.
    MapCamera moved(QPointF by) const;
    /// What is under `pixel` stays there.
    MapCamera zoomed(double factor, QPointF pixel) const;
    bool canZoomIn() const;
    bool canZoomOut() const;

    bool operator==(const MapCamera &) const = default;

private:
    QSizeF m_size;
    QPointF m_centre;
    double m_scale;
    double m_stretch;
};

} // namespace Dateline::Timeline
