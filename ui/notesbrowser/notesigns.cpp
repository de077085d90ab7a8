// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notesigns.h"

#include <QPainter>
#include <QRectF>

namespace Dateline::Notes {

void paintNoteSign(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const double unit = box.width() / 12;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box.adjusted(unit, unit, -unit, -unit), 1.5 * unit, 1.5 * unit);
    for (const double y : {4.5, 7.5})
        painter->drawLine(box.topLeft() + QPointF(3.5, y) * unit,
                          box.topLeft() + QPointF(y < 6 ? 8.5 : 6.5, y) * unit);
    painter->restore();
}

void paintOrphanSign(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const double unit = box.width() / 12;
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawArc(QRectF(at(0.5, 3.5), QSizeF(5, 5) * unit), 60 * 16, 240 * 16);
    painter->drawArc(QRectF(at(6.5, 3.5), QSizeF(5, 5) * unit), -120 * 16, 240 * 16);
    painter->drawLine(at(6.8, 1), at(5.2, 11));
    painter->restore();
}

} // namespace Dateline::Notes
