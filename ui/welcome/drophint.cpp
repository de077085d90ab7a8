// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/drophint.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Dateline::Welcome {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

DropHint::DropHint(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::section, Metrics::margin, Metrics::section, Metrics::margin);
    row->setSpacing(Metrics::margin);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    setIcon();
}

void DropHint::setText(const QString &text)
{
    m_text->setText(text);
}

void DropHint::setActive(bool active)
{
    m_isActive = active;
    setIcon();
    update();
}

void DropHint::setIcon()
{
    const Support::PaletteColours colours(palette());
    QPalette coloured = palette();
    coloured.setColor(QPalette::ButtonText, m_isActive ? colours.accent() : colours.quiet());
    m_icon->setPixmap(Support::symbolicIcon(u"drop"_s, coloured).pixmap(QSize(24, 24), devicePixelRatioF()));
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Support::PaletteColours colours(palette());
    painter.setPen(m_isActive ? QPen(colours.accent(), 2) : QPen(colours.frame(), 1, Qt::DashLine));
    painter.setBrush(m_isActive ? QBrush(colours.chip()) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radius, Metrics::radius);
}

void DropHint::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon();
}

} // namespace Dateline::Welcome
