// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/histogrampainter.h"

#include "support/palettecolours.h"

#include <QPainter>

#include <algorithm>

namespace Dateline::Facets {

namespace {

constexpr double bracketFoot = 3;
constexpr double bracketPen = 1.5;

QColor tint(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

/// The columns of the days of `span` within the area; empty when they are out of sight.
QRectF columnsOf(const List::DateSpan &span, const HistogramGeometry &geometry)
{
    const QRectF area = geometry.area();
    const double left = std::max(geometry.startOf(span.first), area.left());
    const double right = std::min(geometry.endOf(span.last), area.right());
    return right <= left ? QRectF() : QRectF(left, area.top(), right - left, area.height());
}

/// "[" and "]", so that a choice is told not by colour alone; an end that is out of sight stays open.
void paintBrackets(QPainter &painter, const List::DateSpan &span, const QRectF &columns,
                   const HistogramGeometry &geometry)
{
    const auto bracket = [&](double x, double foot) {
        painter.drawPolyline(QPolygonF({QPointF(x + foot, columns.top()), QPointF(x, columns.top()),
                                        QPointF(x, columns.bottom()), QPointF(x + foot, columns.bottom())}));
    };
    if (geometry.startOf(span.first) >= geometry.area().left())
        bracket(columns.left() - 1, bracketFoot);
    if (geometry.endOf(span.last) <= geometry.area().right())
        bracket(columns.right(), -bracketFoot);
}

void paintBars(QPainter &painter, const std::vector<QRectF> &bars, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRects(bars.data(), int(bars.size()));
}

} // namespace

void paintHistogram(QPainter &painter, const std::vector<List::DateBar> &bars,
                    const HistogramGeometry &geometry, const HistogramLook &look, const QPalette &palette)
{
    const Support::PaletteColours colours(palette);
    int most = 0;
    for (const List::DateBar &bar : bars)
        most = std::max(most, bar.articles);
    std::vector<QRectF> shapes;
    shapes.reserve(bars.size());
    for (int i = 0; i < int(bars.size()); ++i) {
        if (bars[size_t(i)].articles > 0)
            shapes.push_back(geometry.bar(i, most));
    }

    if (look.hovered >= 0)
        painter.fillRect(geometry.column(look.hovered), colours.line());
    const bool hasChoice = !look.chosen.empty();
    paintBars(painter, shapes, hasChoice ? colours.frame() : tint(colours.accent(), 0.75));
    painter.fillRect(QRectF(geometry.area().left(), geometry.area().bottom(), geometry.area().width(), 1),
                     colours.thumb());
    for (const List::DateSpan &span : look.chosen) {
        const QRectF columns = columnsOf(span, geometry);
        if (columns.isEmpty())
            continue;
        painter.save();
        painter.setClipRect(columns);
        painter.fillRect(columns, tint(colours.accent(), 0.13));
        paintBars(painter, shapes, colours.accent());
        painter.restore();
        painter.setPen(
            QPen(palette.color(QPalette::Text), bracketPen, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        paintBrackets(painter, span, columns, geometry);
    }
    if (look.cursor >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(geometry.column(look.cursor).adjusted(-2, -2, 1, 2), 3, 3);
    }
}

} // namespace Dateline::Facets
