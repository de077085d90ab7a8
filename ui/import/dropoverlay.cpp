// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/dropoverlay.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/symbolicicon.h"

#include <QPainter>

namespace Dateline::Import {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int iconSize = 8 * Metrics::unit;

} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(u"dropOverlay"_s);
    setAcceptDrops(true);
    hide();
}

void DropOverlay::showOver(const QString &title, const QString &text, bool accepts)
{
    m_title = title;
    m_text = text;
    m_accepts = accepts;
    setAccessibleName(title);
    setAccessibleDescription(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Support::PaletteColours colours(palette());
    QColor veil = colours.base();
    veil.setAlpha(150);
    painter.fillRect(rect(), veil);
    const QColor accent = m_accepts ? colours.accent() : colours.frame();
    painter.setPen(QPen(accent, 2, Qt::DashLine));
    const int inset = Metrics::margin;
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), 2 * Metrics::radius,
                            2 * Metrics::radius);

    const QFont titleFont = Support::scaledFont(font(), Support::TypeScale::title);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int room = qMin(100 * Metrics::unit, width() - 4 * Metrics::section);
    const int inside = room - 2 * Metrics::section;
    const int textHeight =
        fontMetrics().boundingRect(QRect(0, 0, inside, height()), Qt::TextWordWrap, m_text).height();
    const int cardHeight = iconSize + titleHeight + textHeight + 2 * Metrics::section + 2 * Metrics::gap;
    const QRect card((width() - room) / 2, (height() - cardHeight) / 2, room, cardHeight);
    painter.setPen(QPen(accent, 1));
    painter.setBrush(palette().color(colours.isDark() ? QPalette::Window : QPalette::Base));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 2 * Metrics::radius,
                            2 * Metrics::radius);

    QPalette coloured = palette();
    coloured.setColor(QPalette::ButtonText, accent);
    const QPixmap icon = Support::symbolicIcon(m_accepts ? u"drop"_s : u"refused"_s, coloured)
                             .pixmap(QSize(iconSize, iconSize), devicePixelRatioF());
    int top = card.top() + Metrics::section;
    painter.drawPixmap(QRect((width() - iconSize) / 2, top, iconSize, iconSize), icon);
    top += iconSize + Metrics::gap;
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(titleFont);
    painter.drawText(QRect(card.left(), top, room, titleHeight), Qt::AlignCenter, m_title);
    top += titleHeight + Metrics::gap;
    painter.setFont(font());
    painter.setPen(colours.quiet());
    painter.drawText(QRect(card.left() + Metrics::section, top, inside, textHeight),
                     int(Qt::AlignHCenter) | int(Qt::TextWordWrap), m_text);
}

} // namespace Dateline::Import
