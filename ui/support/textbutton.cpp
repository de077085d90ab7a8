// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textbutton.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Dateline::Support {

TextButton::TextButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(scaledFont(font(), TypeScale::small));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TextButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * sideMargin, fontMetrics().height() + Metrics::unit};
}

QSize TextButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 7 * Metrics::unit), sizeHint().height()};
}

void TextButton::paintEvent(QPaintEvent *)
{
    const PaletteColours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setBrush(isDown() ? colours.line() : colours.chip());
        painter.drawRoundedRect(rect(), Metrics::radius, Metrics::radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent(), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radius, Metrics::radius);
    }
    painter.setPen(isEnabled() ? colours.accent() : colours.thumb());
    const QRect inner = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    painter.drawText(inner, Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() + 1));
}

bool TextButton::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            click();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

} // namespace Dateline::Support
