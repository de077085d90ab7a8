// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/maphalo.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Dateline::TimelinePanel {

namespace {

constexpr double haloWidth = 3;     ///< Of its pen: half of it lies around the letters.
constexpr qsizetype mostKept = 256; ///< When there are more, those go that the last frame did not need.

/// A text with its halo, `haloWidth` wide on each side.
QPixmap haloText(const QString &text, const QFont &font, const QColor &ink, const QColor &halo, double ratio)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * haloWidth, metrics.height() + 2 * haloWidth);
    QPixmap pixmap((size * ratio).toSize() + QSize(1, 1));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QPointF start(haloWidth, haloWidth + std::round(metrics.ascent()));
    QPainterPath path;
    path.addText(start, font, text);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(start, text);
    return pixmap;
}

} // namespace

void HaloTexts::begin(QDeadlineTimer deadline)
{
    if (m_kept.size() > mostKept)
        m_kept.removeIf([this](const auto &kept) { return kept->frame != m_frame; });
    ++m_frame;
    m_deadline = deadline;
    m_isComplete = true;
}

void HaloTexts::paint(QPainter *painter, const QRectF &area, Qt::Alignment alignment, const QString &text,
                      const QColor &ink, const QColor &halo)
{
    const QFont font = painter->font();
    const double ratio = painter->device()->devicePixelRatioF();
    const QString key =
        QStringLiteral("%1/%2/%3/%4/%5")
            .arg(QString::number(ratio), ink.name(), halo.name(QColor::HexArgb), font.key(), text);
    auto kept = m_kept.find(key);
    if (kept == m_kept.end()) {
        m_isComplete = m_isComplete && !m_deadline.hasExpired();
        if (!m_isComplete)
            return;
        kept = m_kept.insert(key, {haloText(text, font, ink, halo, ratio)});
    }
    kept->frame = m_frame;
    const double width = QFontMetricsF(font, painter->device()).horizontalAdvance(text);
    const double left = alignment & Qt::AlignRight     ? area.right() - width
                        : alignment & Qt::AlignHCenter ? area.center().x() - width / 2
                                                       : area.left();
    painter->drawPixmap(QPointF(std::round(left) - haloWidth, std::round(area.top()) - haloWidth),
                        kept->pixmap);
}

} // namespace Dateline::TimelinePanel
