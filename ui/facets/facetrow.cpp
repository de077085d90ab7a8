// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetrow.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

namespace Dateline::Facets {

using Support::Metrics::gap;
using Support::Metrics::margin;
using Support::Metrics::radius;
using Support::Metrics::unit;

namespace {

constexpr int indentation = 4 * unit;

/// The style's own box has no visible frame on the panel's background in dark palettes.
void paintBox(QPainter &painter, const QRectF &box, bool isChecked, const Support::PaletteColours &colours)
{
    painter.setPen(QPen(isChecked ? colours.accent() : colours.frame(), 1));
    painter.setBrush(isChecked ? colours.accent() : Qt::transparent);
    painter.drawRoundedRect(box, 3, 3);
    if (!isChecked)
        return;
    const auto at = [&box](double x, double y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    painter.setPen(QPen(colours.base(), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.73), at(0.79, 0.28)}));
}

/// Digits of equal width where the font has a choice, so that counts stand in columns.
QFont countFont(const QFont &font)
{
    QFont counts = Support::scaledFont(font, Support::TypeScale::small);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    counts.setFeature(QFont::Tag("tnum"), 1);
#endif
    return counts;
}

int boxSize(const QFont &font)
{
    return QFontMetrics(font).ascent() + 2;
}

} // namespace

void paintFacetRow(QPainter &painter, const FacetRow &row, const QRect &rect, const QFont &font,
                   const QPalette &palette)
{
    const Support::PaletteColours colours(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(gap, 0.5, -gap, -0.5);
    if (row.isHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chip());
        painter.drawRoundedRect(frame, radius, radius);
    }
    if (row.hasFocus) {
        painter.setPen(QPen(colours.accent(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

    QRect line = rect.adjusted(margin + row.level * indentation, 0, -margin, 0);
    const int size = boxSize(font);
    paintBox(painter, QRectF(line.left() + 0.5, line.center().y() - size / 2 + 0.5, size, size),
             row.isChecked, colours);
    line.adjust(size + gap + row.labelIndent, 0, 0, 0);

    const QFont counts = countFont(font);
    const QString count = QLocale().toString(row.count);
    painter.setFont(counts);
    painter.setPen(colours.quiet());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    line.adjust(0, 0, -QFontMetrics(counts).horizontalAdvance(count) - gap, 0);
    painter.setFont(font);
    painter.setPen(row.count > 0 || row.isChecked ? palette.color(QPalette::Text) : colours.quiet());
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(row.label, row.elide, line.width()));
    painter.restore();
}

int wantedWidth(const FacetRow &row, const QFont &font)
{
    const int count = QFontMetrics(countFont(font)).horizontalAdvance(QLocale().toString(row.count));
    return 2 * margin + row.level * indentation + boxSize(font) + gap +
           QFontMetrics(font).horizontalAdvance(row.label) + gap + count;
}

int facetRowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 2 * unit;
}

FacetCheckRow::FacetCheckRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FacetCheckRow::setCount(int count)
{
    m_count = count;
    update();
}

QSize FacetCheckRow::sizeHint() const
{
    return {30 * unit, facetRowHeight(font())};
}

void FacetCheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    FacetRow row;
    row.label = text();
    row.count = m_count;
    row.isChecked = isChecked();
    row.isHovered = underMouse();
    row.hasFocus = hasFocus();
    paintFacetRow(painter, row, rect(), font(), palette());
}

} // namespace Dateline::Facets
