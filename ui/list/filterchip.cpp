// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/filterchip.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Dateline::List {

using Support::Metrics::gap;
using Support::Metrics::unit;

namespace {

constexpr int crossSize = 7;
constexpr int widest = 60 * unit;

bool removes(int key)
{
    return key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

FilterChip::FilterChip(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(label);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize FilterChip::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(text()) + 3 * gap + crossSize;
    return {std::min(wanted, widest), fontMetrics().height() + 2 * unit};
}

bool FilterChip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (removes(key) || key == Qt::Key_Space) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Support::PaletteColours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double round = frame.height() / 2;
    painter.setPen(hasFocus() ? QPen(colours.accent(), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? colours.line() : colours.chip());
    painter.drawRoundedRect(frame, round, round);

    const bool isActive = underMouse() || hasFocus();
    painter.setPen(
        QPen(isActive ? palette().color(QPalette::Text) : colours.quiet(), 1.4, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross(width() - gap - crossSize - 1, (height() - crossSize) / 2.0, crossSize, crossSize);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.bottomLeft(), cross.topRight());

    painter.setPen(palette().color(QPalette::Text));
    const QRect line = rect().adjusted(gap + 1, 0, -(2 * gap + crossSize - 2), 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, line.width()));
}

void FilterChip::focusNeighbour(bool forward)
{
    const auto next = [forward](const QWidget *widget) {
        return forward ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    QWidget *neighbour = next(this);
    while (neighbour != this && (neighbour->parentWidget() != parentWidget() || !neighbour->isVisible() ||
                                 !(neighbour->focusPolicy() & Qt::TabFocus)))
        neighbour = next(neighbour);
    neighbour->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (removes(event->key()))
        click();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        focusNeighbour(event->key() == Qt::Key_Right);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Dateline::List
