// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/keycap.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QPainter>

namespace Dateline::Welcome {

namespace Metrics = Support::Metrics;

namespace {

constexpr int lip = 2; ///< The front of a key, seen from above.

} // namespace

Keycap::Keycap(const QString &keys, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void Keycap::setKeys(const QString &keys)
{
    m_keys = keys.split(u'+', Qt::SkipEmptyParts);
    if (m_keys.isEmpty() && !keys.isEmpty())
        m_keys.append(keys); // The plus key itself.
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QFont Keycap::keyFont() const
{
    return Support::scaledFont(font(), Support::TypeScale::small);
}

int Keycap::capWidth(const QString &key) const
{
    const QFontMetrics metrics(keyFont());
    return qMax(metrics.height() + Metrics::gap, metrics.horizontalAdvance(key) + 2 * Metrics::gap);
}

QSize Keycap::sizeHint() const
{
    int width = 0;
    for (const QString &key : m_keys)
        width += capWidth(key) + Metrics::tight;
    return {qMax(0, width - Metrics::tight), QFontMetrics(keyFont()).height() + Metrics::gap + lip};
}

void Keycap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(keyFont());
    const Support::PaletteColours colours(palette());
    qreal left = 0;
    for (const QString &key : m_keys) {
        const QRectF whole(left, 0, capWidth(key), height());
        const QRectF top = whole.adjusted(0.5, 0.5, -0.5, -0.5 - lip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.thumb());
        painter.drawRoundedRect(whole, Metrics::tight, Metrics::tight);
        painter.setPen(QPen(colours.thumb(), 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(top, Metrics::tight, Metrics::tight);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(top, Qt::AlignCenter, key);
        left += whole.width() + Metrics::tight;
    }
}

} // namespace Dateline::Welcome
