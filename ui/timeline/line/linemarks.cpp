// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/linemarks.h"

#include "list/rowpainting.h"
#include "support/palettecolours.h"

#include <QPainter>
#include <QPainterPath>

namespace Dateline::TimelinePanel {

using Support::PaletteColours;
using Timeline::EventStatus;

namespace {

constexpr double stroke = 1.6;
constexpr int dashes = 6; ///< Around the circle of a plan.

QPen linePen(const QColor &colour, double width = 1.2)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void paintStatusMark(QPainter *painter, QPointF centre, EventStatus status, double radius,
                     const QPalette &palette)
{
    const PaletteColours colours(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (status == EventStatus::Happened) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent());
        painter->drawEllipse(centre, radius, radius);
    } else if (status == EventStatus::Planned) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.base());
        painter->drawEllipse(centre, radius + 1, radius + 1);
        const double inner = radius - stroke / 2;
        const double dash = 2 * M_PI * inner / (2 * dashes) / stroke;
        QPen pen(colours.accent(), stroke, Qt::SolidLine, Qt::FlatCap);
        // In a very small circle dashes would be specks.
        if (radius >= smallMarkRadius)
            pen.setDashPattern({dash * 1.3, dash * 0.7});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(centre, inner, inner);
    } else {
        const double reach = radius + 0.8;
        painter->setPen(QPen(colours.accent(), stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->setBrush(colours.base());
        painter->drawPolygon(QPolygonF{centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                                       centre + QPointF(0, reach), centre + QPointF(-reach, 0)});
    }
    painter->restore();
}

void paintPlaceSign(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const double unit = box.width() / 16;
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(linePen(colour));
    painter->setBrush(Qt::NoBrush);
    QPainterPath drop(at(8, 14.5));
    drop.cubicTo(at(4, 10), at(3.2, 8.5), at(3.2, 6.3));
    drop.arcTo(QRectF(at(3.2, 1.5), at(12.8, 11.1)), 180, -180);
    drop.cubicTo(at(12.8, 8.5), at(12, 10), at(8, 14.5));
    painter->drawPath(drop);
    painter->setBrush(colour);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(at(8, 6.3), 1.7 * unit, 1.7 * unit);
    painter->restore();
}

void paintPinSign(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const double unit = box.width() / 16;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.center());
    painter->rotate(40);
    painter->scale(unit, unit);
    painter->setPen(linePen(colour, 1.2 / unit));
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF{{-2, -6}, {2, -6}, {2, -1.5}, {4, 1.5}, {-4, 1.5}, {-2, -1.5}});
    painter->drawLine(QPointF(-3, -6.5), QPointF(3, -6.5));
    painter->drawLine(QPointF(0, 1.5), QPointF(0, 7));
    painter->restore();
}

void paintPencilSign(QPainter *painter, const QRectF &box, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    List::paintNoted(painter, box, colour);
    painter->restore();
}

} // namespace Dateline::TimelinePanel
