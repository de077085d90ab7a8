// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/elidedlabel.h"

#include "support/metrics.h"
#include "support/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Dateline::Support {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    // Room for letters of another font, which may be higher.
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + Metrics::unit};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    // A tool tip of its own, or that of what surrounds it, comes before.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text), this);
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(m_isQuiet ? QPalette::PlaceholderText : foregroundRole()));
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    // On the baseline of its own font, as the labels beside it, whatever fonts the letters come from.
    const int baseline = (height() - fontMetrics().height()) / 2 + fontMetrics().ascent();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(isMirrored ? width() - fontMetrics().horizontalAdvance(shown) : 0, baseline, shown);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace Dateline::Support
