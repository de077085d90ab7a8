// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/swatch.h"

#include "notes/highlightcolours.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace Dateline::Notes {

namespace {

/// The pattern as in the page, for a square whose side is 16.
void paintPattern(QPainter *painter, Pattern pattern, const QColor &line)
{
    const auto bar = [&](qreal left, qreal top, qreal width, qreal height) {
        painter->fillRect(QRectF(left, top, width, height), line);
    };
    switch (pattern) {
    case Pattern::Plain:
        break;
    case Pattern::Line:
        bar(0, 13, 16, 3);
        break;
    case Pattern::Dashes:
        bar(0, 13, 6.5, 3);
        bar(9.5, 13, 6.5, 3);
        break;
    case Pattern::Dots:
        painter->setPen(Qt::NoPen);
        painter->setBrush(line);
        for (const qreal x : {2.5, 8.0, 13.5})
            painter->drawEllipse(QPointF(x, 13), 1.6, 1.6);
        break;
    case Pattern::DoubleLine:
        bar(0, 10, 16, 2);
        bar(0, 14, 16, 2);
        break;
    case Pattern::Wave:
        painter->setPen(QPen(line, 1.8));
        painter->drawPolyline(QPolygonF{QPointF(0, 14.5), QPointF(4, 11), QPointF(8, 14.5), QPointF(12, 11),
                                        QPointF(16, 14.5)});
        break;
    case Pattern::Stripes:
        painter->setPen(QPen(line, 1.4));
        for (int x = -12; x < 16; x += 5)
            painter->drawLine(QPointF(x, 16), QPointF(x + 16, 0));
        break;
    case Pattern::TopLine:
        bar(0, 0, 16, 3);
        break;
    }
}

} // namespace

SwatchEngine::SwatchEngine(int colour, const QPalette &palette, int size)
    : m_colour(colour)
    , m_palette(palette)
    , m_size(size)
{
}

void SwatchEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    const QRectF box(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side,
                     side);
    const Support::Theme theme = HighlightColours::themeOf(m_palette);
    const QColor line = HighlightColours::line(m_colour, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mode == QIcon::Disabled)
        painter->setOpacity(0.4);
    painter->translate(box.topLeft());
    painter->scale(side / 16.0, side / 16.0);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, 16, 16), 3, 3);
    painter->setClipPath(shape);
    painter->fillRect(QRectF(0, 0, 16, 16), HighlightColours::ground(m_colour, theme));
    paintPattern(painter, HighlightColours::pattern(m_colour), line);
    painter->setClipping(false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(line, 1));
    painter->drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3, 3);
    painter->restore();
}

QPixmap SwatchEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect({}, size), mode, state);
    return pixmap;
}

QSize SwatchEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size.isEmpty() ? QSize(m_size, m_size) : size;
}

} // namespace Dateline::Notes
