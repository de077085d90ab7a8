// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/readingstrip.h"

#include "support/elidedlabel.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace Dateline::TimelinePanel {

using namespace Support;

ReadingStrip::ReadingStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(Qt::ElideRight, this))
{
    m_label->setQuiet(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::margin, Metrics::tight, Metrics::margin, Metrics::tight);
    column->addWidget(m_label);
    hide();
    translated(this, [this] { m_label->setText(text()); });
}

void ReadingStrip::setPending(qint64 versions, bool isBeingRead)
{
    m_pending = versions;
    m_most = versions > 0 ? std::max(m_most, versions) : 0;
    m_isBeingRead = isBeingRead;
    m_label->setText(text());
    setVisible(versions > 0);
    update();
}

QString ReadingStrip::text() const
{
    const int count = int(std::min<qint64>(m_pending, std::numeric_limits<int>::max()));
    return m_isBeingRead ? tr("Reading names: %Ln article(s) left", nullptr, count)
                         : tr("%Ln article(s) not read for names yet", nullptr, count);
}

void ReadingStrip::paintEvent(QPaintEvent *)
{
    const PaletteColours colours(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line());
    if (m_isBeingRead && m_most > 0)
        painter.fillRect(QRectF(0, 0, double(width()) * double(m_most - m_pending) / double(m_most), 2),
                         colours.accent());
}

} // namespace Dateline::TimelinePanel
