// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/kindsegment.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/symbolicicon.h"
#include "timeline/entities/kindswitch.h"

#include <QEvent>
#include <QPainter>

namespace Dateline::TimelinePanel {

using namespace Support;

namespace {

constexpr int symbolSize = 4 * Metrics::unit;

QFont chosenFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

KindSegment::KindSegment(std::optional<Timeline::EntityKind> kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setCheckable(true);
    setAutoExclusive(true); // Which screen readers tell as one of several.
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(scaledFont(font(), TypeScale::small));
    setIcons();
}

void KindSegment::setIcons()
{
    if (m_kind)
        m_symbol = symbolicIcon(kindIcon(*m_kind), palette());
}

void KindSegment::setShape(Shape shape)
{
    m_shape = m_kind ? shape : Shape::Words;
    update();
}

int KindSegment::wantedWidth(Shape shape) const
{
    const int content = shape == Shape::Icon && m_kind
                            ? symbolSize
                            : QFontMetrics(chosenFont(font())).horizontalAdvance(text());
    return content + 2 * Metrics::gap;
}

QSize KindSegment::sizeHint() const
{
    return {wantedWidth(m_shape), fontMetrics().height() + 2 * Metrics::tight};
}

void KindSegment::paintEvent(QPaintEvent *)
{
    const PaletteColours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (isChecked()) {
        painter.setPen(QPen(colours.thumb(), 1));
        painter.setBrush(colours.base());
        painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius - 1,
                                Metrics::radius - 1);
    } else if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.line());
        painter.drawRoundedRect(inner, Metrics::radius - 1, Metrics::radius - 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner.adjusted(0.75, 0.75, -0.75, -0.75), Metrics::radius - 1,
                                Metrics::radius - 1);
    }
    if (m_shape == Shape::Icon) {
        const QRect box((width() - symbolSize) / 2, (height() - symbolSize) / 2, symbolSize, symbolSize);
        painter.setOpacity(isChecked() ? 1 : 0.72);
        m_symbol.paint(&painter, box);
        return;
    }
    const QFont shown = isChecked() ? chosenFont(font()) : font();
    painter.setFont(shown);
    painter.setPen(isChecked() ? palette().color(QPalette::Text) : colours.read());
    painter.drawText(rect(), Qt::AlignCenter,
                     QFontMetrics(shown).elidedText(text(), Qt::ElideRight, width() - Metrics::gap));
}

void KindSegment::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace Dateline::TimelinePanel
