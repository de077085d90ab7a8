// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/card.h"

#include "support/metrics.h"

#include <QPainter>
#include <QWidget>

namespace Dateline::Support {

void paintCard(QWidget *widget, const QColor &frame, const QColor &ground)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius,
                            Metrics::radius);
}

} // namespace Dateline::Support
