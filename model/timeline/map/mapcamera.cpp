// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapcamera.h"

#include "timeline/map/mapprojection.h"

#include <algorithm>
#include <cmath>

namespace Dateline::Timeline {

namespace {

constexpr double largestScale = 900; ///< Some 30 km in a small view; the outlines have no more to show.
constexpr double northEnd = 84;      ///< Beyond is ice.
constexpr double southEnd = -80;

double smallestScale(QSizeF size)
{
    return std::max(1.0, size.width()) / 360;
}

double heldWithin(double centre, double half, double first, double last)
{
    return last - first <= 2 * half ? (first + last) / 2 : std::clamp(centre, first + half, last - half);
}

} // namespace

MapCamera::MapCamera(QSizeF size, QPointF centre, double scale, double stretch)
    : m_size(size)
    , m_scale(std::clamp(scale, smallestScale(size), std::max(largestScale, smallestScale(size))))
    , m_stretch(stretch)
{
    static const double top = projected({northEnd, 0}).y();
    static const double bottom = projected({southEnd, 0}).y();
    const double half = size.height() / 2 / (m_scale * m_stretch);
    m_centre = {centre.x() - 360 * std::round(centre.x() / 360), heldWithin(centre.y(), half, top, bottom)};
}

QPointF MapCamera::toView(QPointF point) const
{
    return {m_size.width() / 2 + (point.x() - m_centre.x()) * m_scale,
            m_size.height() / 2 + (point.y() - m_centre.y()) * m_scale * m_stretch};
}

QPointF MapCamera::toMap(QPointF pixel) const
{
    return {m_centre.x() + (pixel.x() - m_size.width() / 2) / m_scale,
            m_centre.y() + (pixel.y() - m_size.height() / 2) / (m_scale * m_stretch)};
}

QPointF MapCamera::nearest(QPointF point) const
{
    return toView({point.x() - 360 * std::round((point.x() - m_centre.x()) / 360), point.y()});
}

QRectF MapCamera::area() const
{
    return {toMap({0, 0}), toMap({m_size.width(), m_size.height()})};
}

MapCamera MapCamera::resized(QSizeF size) const
{
    return {size, m_centre, m_scale, m_stretch};
}

MapCamera MapCamera::moved(QPointF by) const
{
    return {m_size, m_centre + QPointF(by.x() / m_scale, by.y() / (m_scale * m_stretch)), m_scale, m_stretch};
}

MapCamera MapCamera::zoomed(double factor, QPointF pixel) const
{
    const MapCamera zoomed(m_size, m_centre, m_scale * factor, m_stretch);
    const QPointF off = zoomed.toMap(pixel) - toMap(pixel);
    return {m_size, zoomed.m_centre - off, zoomed.m_scale, m_stretch};
}

bool MapCamera::canZoomIn() const
{
    return m_scale < largestScale;
}

bool MapCamera::canZoomOut() const
{
    return m_scale > smallestScale(m_size);
}

} // namespace Dateline::Timeline
