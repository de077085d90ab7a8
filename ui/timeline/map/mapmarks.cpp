// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapmarks.h"

#include "timeline/map/mapprojection.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using Timeline::MapPlace;
using Timeline::MapStops;

namespace {

constexpr double smallestDisc = 4; ///< Radii in pixels.
constexpr double largestDisc = 15;
constexpr int mostNumbers = 3; ///< That a mark shows.
constexpr double between = 2;  ///< Pixels from mark to mark.
constexpr int mostApart = 80;  ///< More marks than that lie over each other.
constexpr int rounds = 90;
constexpr int pullRounds = 60; ///< In which marks are pulled back to their places.
constexpr double pull = 0.1;
constexpr double roundness = 1.06; ///< Pills are fuller than ellipses.
constexpr double goldenAngle = 2.4;
constexpr double areaHalo = 12; ///< How much wider than its mark the ground of a country is.
constexpr double reach = 3;     ///< How near to a mark one must point.

QString numbersOf(const MapPlace &place)
{
    QStringList numbers;
    for (const int stop : place.stops.first(std::min<qsizetype>(place.stops.size(), mostNumbers)))
        numbers.append(QString::number(stop));
    return place.stops.size() > mostNumbers ? QString(numbers.join(u", "_s) + u'…') : numbers.join(u", "_s);
}

QSizeF sizeOf(const MapPlace &place, const QString &text, const QFontMetricsF &metrics)
{
    if (place.stops.isEmpty()) {
        const double radius =
            std::min(largestDisc, smallestDisc + 1.5 * std::sqrt(double(place.entries.size() - 1)));
        return {2 * radius, 2 * radius};
    }
    const double height = std::ceil(metrics.height()) + 3;
    return {std::max(height, std::ceil(metrics.horizontalAdvance(text)) + height / 2), height};
}

/// How far and where to one mark must go to leave another, both taken for ellipses; null when it has.
QPointF wayOut(const QRectF &area, const QRectF &other, int number)
{
    const double wide = (area.width() + other.width()) / 2 * roundness + between;
    const double high = (area.height() + other.height()) / 2 * roundness + between;
    const QPointF apart = area.center() - other.center();
    const double share = std::hypot(apart.x() / wide, apart.y() / high);
    if (share >= 1)
        return {};
    // Places at one point go apart in different directions.
    if (share < 0.01)
        return {wide * std::cos(goldenAngle * number), high * std::sin(goldenAngle * number)};
    return apart * (1 / share - 1);
}

/// Moves marks that cover each other apart, both as far, but no farther from their places than they need.
void moveApart(std::vector<MapMark> *marks)
{
    for (int round = 0; round < rounds; ++round) {
        bool isMoving = false;
        for (size_t one = 0; one < marks->size(); ++one) {
            MapMark &mark = (*marks)[one];
            if (round < pullRounds)
                mark.area.translate((mark.anchor - mark.area.center()) * pull);
            for (size_t other = 0; other < one; ++other) {
                const QPointF way = wayOut(mark.area, (*marks)[other].area, int(one));
                if (way.isNull())
                    continue;
                mark.area.translate(way / 2);
                (*marks)[other].area.translate(-way / 2);
                isMoving = true;
            }
        }
        if (!isMoving)
            return;
    }
}

QColor faint(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

void drawPill(QPainter *painter, const QRectF &area)
{
    painter->drawRoundedRect(area, area.height() / 2, area.height() / 2);
}

/// From a mark that stands aside to its place.
void paintLeader(QPainter *painter, const MapMark &mark, const MapColours &colours)
{
    for (const QPen &pen : {QPen(colours.halo, 3), QPen(colours.mark, 1.2)}) {
        painter->setPen(pen);
        painter->drawLine(mark.anchor, mark.area.center());
    }
    painter->setPen(QPen(colours.halo, 1));
    painter->setBrush(colours.mark);
    painter->drawEllipse(mark.anchor, 2.5, 2.5);
}

void paintMark(QPainter *painter, const MapPlace &place, const MapMark &mark, const MapColours &colours)
{
    if (place.isArea) {
        painter->setPen(QPen(faint(colours.mark, 0.7), 1, Qt::DotLine));
        painter->setBrush(faint(colours.mark, 0.18));
        const double radius = std::max(mark.area.width(), mark.area.height()) / 2 + areaHalo;
        painter->drawEllipse(mark.area.center(), radius, radius);
    }
    const bool isDisc = mark.text.isEmpty();
    if (place.isPlanned) {
        QPen pen(colours.mark, 1.5);
        pen.setDashPattern({2, 1.4});
        painter->setPen(pen);
        painter->setBrush(colours.halo);
    } else {
        painter->setPen(QPen(colours.halo, 1.2));
        painter->setBrush(isDisc ? faint(colours.mark, 0.8) : colours.mark);
    }
    drawPill(painter, mark.area);
    painter->setPen(place.isPlanned ? colours.ink : colours.markInk);
    painter->drawText(mark.area, Qt::AlignCenter, mark.text);
}

} // namespace

std::vector<MapMark> layOutMarks(const MapStops &stops, const Timeline::MapCamera &camera, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QRectF view(QPointF(), camera.size());
    std::vector<MapMark> marks;
    marks.reserve(stops.places.size());
    for (const MapPlace &place : stops.places) {
        MapMark &mark = marks.emplace_back();
        mark.anchor = camera.nearest(Timeline::projected(place.where));
        mark.text = numbersOf(place);
        const QSizeF size = sizeOf(place, mark.text, metrics);
        mark.area = QRectF(mark.anchor - QPointF(size.width(), size.height()) / 2, size);
    }
    if (stops.isTrip && marks.size() <= mostApart)
        moveApart(&marks);
    for (MapMark &mark : marks)
        mark.isInView = view.intersects(mark.area);
    return marks;
}

std::vector<int> paintingOrder(const std::vector<MapMark> &marks, const MapHighlight &highlight)
{
    std::vector<int> order(marks.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](int number) {
        const int standing = number == highlight.current ? 2 : number == highlight.hovered ? 1 : 0;
        return std::pair(standing, -marks[size_t(number)].area.width());
    };
    std::ranges::stable_sort(order, {}, rank);
    return order;
}

int markAt(const std::vector<MapMark> &marks, QPointF point)
{
    const std::vector<int> order = paintingOrder(marks, {});
    const auto has = [&](int number) {
        const QRectF &area = marks[size_t(number)].area;
        return area.adjusted(-reach, -reach, reach, reach).contains(point);
    };
    const auto found = std::find_if(order.rbegin(), order.rend(), has);
    return found == order.rend() ? -1 : *found;
}

void paintMarks(QPainter *painter, const MapStops &stops, const std::vector<MapMark> &marks,
                const MapHighlight &highlight, const MapColours &colours, const QFont &font)
{
    painter->setFont(font);
    for (const MapMark &mark : marks) {
        if (mark.isInView && mark.isAside())
            paintLeader(painter, mark, colours);
    }
    for (const int number : paintingOrder(marks, highlight)) {
        const MapMark &mark = marks[size_t(number)];
        if (!mark.isInView)
            continue;
        paintMark(painter, stops.places[size_t(number)], mark, colours);
        painter->setBrush(Qt::NoBrush);
        if (number == highlight.current || number == highlight.hovered) {
            painter->setPen(QPen(colours.ink, number == highlight.current ? 2 : 1));
            drawPill(painter, mark.area.adjusted(-2.5, -2.5, 2.5, 2.5));
        }
        if (number == highlight.cursor) {
            painter->setPen(QPen(colours.mark, 2));
            painter->drawRoundedRect(mark.area.adjusted(-6, -6, 6, 6), 4, 4);
        }
    }
}

} // namespace Dateline::TimelinePanel
