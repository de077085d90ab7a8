// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/notestrip.h"

#include "notes/highlightcolours.h"
#include "support/metrics.h"
#include "support/plaintooltip.h"
#include "support/retranslation.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cstdlib>

namespace Dateline::Reader {

using Support::Metrics::unit;

namespace {

constexpr int stripWidth = 3 * unit;
constexpr int scrollBarWidth = 12; ///< As reader.css has it.
constexpr int shortTick = 6;
constexpr int longTick = 10;
constexpr int tickHeight = 3;
constexpr int reach = 4; ///< So far from a tick the pointer still means it.
constexpr qsizetype longestQuote = 160;

} // namespace

NoteStrip::NoteStrip(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    Support::translated(this, [this] { setAccessibleName(tr("Where the highlights are")); });
    hide();
}

void NoteStrip::setTicks(const QList<Tick> &ticks)
{
    m_ticks = ticks;
    setAccessibleDescription(ticks.isEmpty() ? QString() : tr("%Ln highlights", nullptr, int(ticks.size())));
    setVisible(!ticks.isEmpty());
    update();
}

void NoteStrip::setTheme(Support::Theme theme)
{
    m_theme = theme;
    update();
}

void NoteStrip::place(const QRect &area)
{
    setGeometry(area.right() + 1 - scrollBarWidth - stripWidth, area.top(), stripWidth, area.height());
}

int NoteStrip::yOf(const Tick &tick) const
{
    return qBound(tickHeight, int(tick.place * height()), qMax(tickHeight, height() - tickHeight));
}

const NoteStrip::Tick *NoteStrip::tickAt(const QPoint &point) const
{
    const Tick *nearest = nullptr;
    int best = reach + 1;
    for (const Tick &tick : m_ticks) {
        const int distance = std::abs(yOf(tick) - point.y());
        if (distance < best) {
            best = distance;
            nearest = &tick;
        }
    }
    return nearest;
}

bool NoteStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Tick *tick = tickAt(help->pos());
        if (!tick)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               Support::plainToolTip(tick->quote.size() > longestQuote
                                                         ? tick->quote.left(longestQuote) + QChar(0x2026)
                                                         : tick->quote),
                               this);
        return true;
    }
    if (event->type() == QEvent::MouseMove)
        setCursor(tickAt(static_cast<QMouseEvent *>(event)->pos()) ? Qt::PointingHandCursor
                                                                   : Qt::ArrowCursor);
    return QWidget::event(event);
}

void NoteStrip::mousePressEvent(QMouseEvent *event)
{
    const Tick *tick = event->button() == Qt::LeftButton ? tickAt(event->pos()) : nullptr;
    if (tick)
        Q_EMIT activated(tick->id);
    else
        event->ignore();
}

void NoteStrip::wheelEvent(QWheelEvent *event)
{
    Q_EMIT wheelTurned(event);
    event->accept();
}

void NoteStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Tick &tick : m_ticks) {
        const int length = tick.isNoted ? longTick : shortTick;
        painter.setBrush(Notes::HighlightColours::line(tick.colour, m_theme));
        painter.drawRoundedRect(
            QRectF(width() - length - 1, yOf(tick) - tickHeight / 2.0, length, tickHeight), 1, 1);
    }
}

} // namespace Dateline::Reader
