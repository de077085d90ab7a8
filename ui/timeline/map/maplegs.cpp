// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/maplegs.h"

#include <QLineF>
#include <QMap>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Dateline::TimelinePanel {

using Timeline::MapLeg;
using Timeline::MapStops;

namespace {

constexpr int steps = 48;
constexpr double bend = 0.16;     ///< How far an arrow leaves the straight line, by its length.
constexpr double bendAgain = 0.1; ///< And how much more each time that the same way is gone again.
constexpr double mostBend = 80;   ///< Pixels.
constexpr double clearance = 2.5; ///< From marks.
constexpr double tipLength = 8;
constexpr double tipHalf = 3.6;
constexpr double shortest = tipLength + 2;

/// A quadratic curve between two marks, without what the marks cover.
std::vector<QPointF> curveBetween(const QRectF &from, const QRectF &to, int times)
{
    const QLineF straight(from.center(), to.center());
    const double length = straight.length();
    if (length < 1)
        return {};
    const QPointF left(straight.dy() / length, -straight.dx() / length);
    const double off = std::min(mostBend, length * bend) + length * bendAgain * times;
    const QPointF control = straight.center() + left * 2 * off;
    const QRectF start = from.adjusted(-clearance, -clearance, clearance, clearance);
    const QRectF end = to.adjusted(-clearance, -clearance, clearance, clearance);
    std::vector<QPointF> curve;
    for (int step = 0; step <= steps; ++step) {
        const double t = double(step) / steps;
        const QPointF point =
            (1 - t) * (1 - t) * straight.p1() + 2 * t * (1 - t) * control + t * t * straight.p2();
        if (start.contains(point))
            curve.clear();
        else if (end.contains(point))
            break;
        curve.push_back(point);
    }
    return curve;
}

/// Makes the end of a curve a tip.
MapArrow arrowOf(std::vector<QPointF> curve)
{
    MapArrow arrow;
    arrow.tip = curve.back();
    while (curve.size() > 1 && QLineF(curve.back(), arrow.tip).length() < tipLength)
        curve.pop_back();
    const QLineF direction(curve.back(), arrow.tip);
    arrow.direction = (direction.p2() - direction.p1()) / std::max(1e-6, direction.length());
    curve.push_back(arrow.tip - arrow.direction * (tipLength - 1));
    arrow.line = std::move(curve);
    return arrow;
}

bool canSee(const std::vector<QPointF> &curve, QSizeF size)
{
    const auto [left, right] = std::ranges::minmax(curve, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(curve, {}, &QPointF::y);
    return right.x() >= 0 && left.x() <= size.width() && bottom.y() >= 0 && top.y() <= size.height();
}

} // namespace

std::vector<MapArrow> layOutLegs(const MapStops &stops, const std::vector<MapMark> &marks,
                                 const Timeline::MapCamera &camera)
{
    std::vector<MapArrow> arrows;
    QMap<std::pair<int, int>, int> times;
    const double world = 360 * camera.scale();
    const auto add = [&](const QRectF &from, const QRectF &to, const MapLeg &leg, int count) {
        std::vector<QPointF> curve = curveBetween(from, to, count);
        if (curve.size() < 2 || QLineF(curve.front(), curve.back()).length() < shortest ||
            !canSee(curve, camera.size()))
            return;
        arrows.push_back(arrowOf(std::move(curve)));
        arrows.back().isPlanned = leg.isPlanned;
    };
    for (const MapLeg &leg : stops.legs) {
        const int count = times[{leg.from, leg.to}]++;
        const QRectF &from = marks[size_t(leg.from)].area;
        const QRectF &to = marks[size_t(leg.to)].area;
        // The shorter way around the world; when it leads out of the view it comes in again on the other
        // side.
        const double around = world * std::round((from.center().x() - to.center().x()) / world);
        add(from, to.translated(around, 0), leg, count);
        if (around != 0)
            add(from.translated(-around, 0), to, leg, count);
    }
    return arrows;
}

void paintLegs(QPainter *painter, const std::vector<MapArrow> &arrows, const MapColours &colours)
{
    for (const bool isHalo : {true, false}) {
        for (const MapArrow &arrow : arrows) {
            QPen pen(isHalo ? colours.halo : colours.mark, isHalo ? 4 : 1.8, Qt::SolidLine, Qt::FlatCap,
                     Qt::RoundJoin);
            if (arrow.isPlanned && !isHalo)
                pen.setDashPattern({3.5, 2.5});
            painter->setPen(pen);
            painter->setBrush(Qt::NoBrush);
            painter->drawPolyline(arrow.line.data(), int(arrow.line.size()));
            const QPointF back = arrow.tip - arrow.direction * tipLength;
            const QPointF across(-arrow.direction.y() * tipHalf, arrow.direction.x() * tipHalf);
            painter->setPen(isHalo ? QPen(colours.halo, 2.4) : QPen(Qt::NoPen));
            painter->setBrush(isHalo ? colours.halo : colours.mark);
            painter->drawPolygon(QPolygonF({arrow.tip, back + across, back - across}));
        }
    }
}

} // namespace Dateline::TimelinePanel
