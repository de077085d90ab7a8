// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/markbar.h"

#include "notes/highlightcolours.h"

#include <QPainter>
#include <QPolygonF>

namespace Dateline::Notes {

namespace {

void paintWave(QPainter *painter, const QRect &bar, const QColor &line)
{
    QPolygonF wave;
    for (int step = 0; step * 3 <= bar.height(); ++step)
        wave.append(QPointF(step % 2 ? bar.right() - 0.5 : bar.left() + 1.5, bar.top() + step * 3));
    painter->setPen(QPen(line, 1.6));
    painter->drawPolyline(wave);
}

void paintStripes(QPainter *painter, const QRect &bar, const QColor &line)
{
    painter->setPen(QPen(line, 1.6));
    for (int y = bar.top(); y <= bar.bottom() + bar.width(); y += 5)
        painter->drawLine(QPointF(bar.left(), y), QPointF(bar.right() + 1, y - bar.width()));
}

/// The patterns of the page's underlines, upright.
void paintPattern(QPainter *painter, const QRect &bar, Pattern pattern, const QColor &line)
{
    const auto column = [&](int left) {
        painter->fillRect(bar.left() + left, bar.top(), 2, bar.height(), line);
    };
    const auto pieces = [&](int length, int gap) {
        for (int y = bar.top(); y <= bar.bottom(); y += length + gap)
            painter->fillRect(bar.left() + 2, y, 2, qMin(length, bar.bottom() + 1 - y), line);
    };
    switch (pattern) {
    case Pattern::Plain:
        painter->fillRect(bar, line); // By itself the ground would hardly be seen.
        break;
    case Pattern::Line:
        column(4);
        break;
    case Pattern::Dashes:
        pieces(7, 4);
        break;
    case Pattern::Dots:
        pieces(2, 3);
        break;
    case Pattern::DoubleLine:
        column(0);
        column(4);
        break;
    case Pattern::Wave:
        paintWave(painter, bar, line);
        break;
    case Pattern::Stripes:
        paintStripes(painter, bar, line);
        break;
    case Pattern::TopLine:
        column(0);
        break;
    }
}

} // namespace

void paintMarkBar(QPainter *painter, const QRect &bar, int colour, MarkKind kind, const QPalette &palette)
{
    const Support::Theme theme = HighlightColours::themeOf(palette);
    const QColor line = HighlightColours::line(colour, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(bar, Qt::IntersectClip);
    if (kind == MarkKind::Orphan) {
        painter->setPen(QPen(line, 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        return;
    }
    painter->fillRect(bar, HighlightColours::ground(colour, theme));
    paintPattern(painter, bar, HighlightColours::pattern(colour), line);
    painter->restore();
}

} // namespace Dateline::Notes
