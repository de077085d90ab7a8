// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/quotebox.h"

#include "support/metrics.h"

#include <QPainter>

namespace Dateline::Notes {

namespace Metrics = Support::Metrics;

QuoteBox::QuoteBox(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setContentsMargins(markBarWidth + Metrics::margin, 0, 0, 0);
    setFont(Support::scaledFont(font(), Support::TypeScale::heading));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void QuoteBox::setQuote(const QString &quote, int colour, MarkKind kind)
{
    m_colour = colour;
    m_kind = kind;
    setText(quote);
    update();
}

void QuoteBox::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    paintMarkBar(&painter, {0, 0, markBarWidth, height()}, m_colour, m_kind, palette());
}

} // namespace Dateline::Notes
