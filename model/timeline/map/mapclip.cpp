// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapclip.h"

#include <algorithm>
#include <cmath>

namespace Dateline::Timeline {

namespace {

constexpr double aside = 4;       ///< Pixels outside of the view where cut edges run.
constexpr double fineScale = 2.2; ///< Pixels a degree from which on the coarse outlines look coarse.

enum class Side : quint8 { Left, Right, Top, Bottom };

bool isInside(const QPointF &point, Side side, const QRectF &area)
{
    switch (side) {
    case Side::Left:
        return point.x() >= area.left();
    case Side::Right:
        return point.x() <= area.right();
    case Side::Top:
        return point.y() >= area.top();
    case Side::Bottom:
        break;
    }
    return point.y() <= area.bottom();
}

QPointF crossing(const QPointF &one, const QPointF &other, Side side, const QRectF &area)
{
    if (side == Side::Left || side == Side::Right) {
        const double x = side == Side::Left ? area.left() : area.right();
        return {x, one.y() + (other.y() - one.y()) * (x - one.x()) / (other.x() - one.x())};
    }
    const double y = side == Side::Top ? area.top() : area.bottom();
    return {one.x() + (other.x() - one.x()) * (y - one.y()) / (other.y() - one.y()), y};
}

/// Sutherland and Hodgman (1974), one side.
void cut(const std::vector<QPointF> &ring, Side side, const QRectF &area, std::vector<QPointF> *result)
{
    result->clear();
    if (ring.empty())
        return;
    QPointF before = ring.back();
    bool wasInside = isInside(before, side, area);
    for (const QPointF &point : ring) {
        const bool isIn = isInside(point, side, area);
        if (isIn != wasInside)
            result->push_back(crossing(before, point, side, area));
        if (isIn)
            result->push_back(point);
        before = point;
        wasInside = isIn;
    }
}

class Drawer
{
public:
    Drawer(const MapCamera &camera, double finest)
        : m_camera(camera)
        , m_area(-aside, -aside, camera.size().width() + 2 * aside, camera.size().height() + 2 * aside)
        , m_finest(finest)
    {
    }

    /// All copies of a shape that can be seen.
    void draw(const MapShape &shape)
    {
        const QRectF shown = m_camera.area();
        const double first = shape.isAround ? 0 : std::ceil((shown.left() - shape.area.right()) / 360);
        const double last = shape.isAround ? 0 : std::floor((shown.right() - shape.area.left()) / 360);
        if (shape.area.top() > shown.bottom() || shape.area.bottom() < shown.top())
            return;
        const double size = std::max(shape.area.width(), shape.area.height()) * m_camera.scale();
        if (!shape.isBorder && size < m_finest)
            return;
        for (double copy = first; copy <= last; ++copy) {
            thin(shape, copy * 360);
            if (shape.isBorder)
                addLine();
            else
                addRing(shape.area.translated(copy * 360, 0), shown);
        }
    }

    MapDrawing drawing;

private:
    void thin(const MapShape &shape, double shift)
    {
        m_points.clear();
        const QPointF &end = shape.points.back();
        for (const QPointF &point : shape.points) {
            const QPointF pixel = m_camera.toView({point.x() + shift, point.y()});
            const bool isNear = !m_points.empty() && std::abs(pixel.x() - m_points.back().x()) < m_finest &&
                                std::abs(pixel.y() - m_points.back().y()) < m_finest;
            if (!isNear || &point == &end)
                m_points.push_back(pixel);
        }
    }

    void addRing(const QRectF &area, const QRectF &shown)
    {
        if (!shown.contains(area)) {
            cut(m_points, Side::Left, m_area, &m_cut);
            cut(m_cut, Side::Right, m_area, &m_points);
            cut(m_points, Side::Top, m_area, &m_cut);
            cut(m_cut, Side::Bottom, m_area, &m_points);
        }
        if (m_points.size() < 3)
            return;
        drawing.land.points.insert(drawing.land.points.end(), m_points.cbegin(), m_points.cend());
        drawing.land.ends.push_back(drawing.land.points.size());
    }

    bool canSee(const QPointF &one, const QPointF &other) const
    {
        return std::max(one.x(), other.x()) >= m_area.left() &&
               std::min(one.x(), other.x()) <= m_area.right() &&
               std::max(one.y(), other.y()) >= m_area.top() &&
               std::min(one.y(), other.y()) <= m_area.bottom();
    }

    /// The runs of a line that can be seen.
    void addLine()
    {
        MapLines &lines = drawing.borders;
        const auto end = [&lines] {
            if (lines.points.size() > (lines.ends.empty() ? 0 : lines.ends.back()))
                lines.ends.push_back(lines.points.size());
        };
        bool isOpen = false;
        for (size_t next = 1; next < m_points.size(); ++next) {
            const bool isSeen = canSee(m_points[next - 1], m_points[next]);
            if (isSeen && !isOpen)
                lines.points.push_back(m_points[next - 1]);
            if (isSeen)
                lines.points.push_back(m_points[next]);
            else if (isOpen)
                end();
            isOpen = isSeen;
        }
        end();
    }

    const MapCamera &m_camera;
    QRectF m_area;
    double m_finest;
    std::vector<QPointF> m_points;
    std::vector<QPointF> m_cut;
};

} // namespace

MapDrawing drawingOf(const std::vector<MapShape> &shapes, const MapCamera &camera, double finest)
{
    Drawer drawer(camera, finest);
    for (const MapShape &shape : shapes)
        drawer.draw(shape);
    return std::move(drawer.drawing);
}

MapDetail detailFor(const MapCamera &camera)
{
    return camera.scale() < fineScale ? MapDetail::Coarse : MapDetail::Fine;
}

} // namespace Dateline::Timeline
