// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/tagchoicedelegate.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "triage/tagchoicemodel.h"

#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <initializer_list>

namespace Dateline::Triage {

using namespace Support;

namespace {

QString note(const QModelIndex &index)
{
    if (index.data(TagIsNewRole).toBool())
        return QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    if (index.data(TagIsFixedRole).toBool())
        return TagChoiceDelegate::tr("from the article");
    return QLocale().toString(index.data(TagCountRole).toInt());
}

constexpr int side = 14; // Of the check mark's box.

/// Points of a box from its centre, as parts of its side.
QPolygonF stroke(const QRectF &box, std::initializer_list<QPointF> points)
{
    QPolygonF line;
    for (const QPointF &point : points)
        line.append(box.center() + point * box.width());
    return line;
}

/// What the system's style draws cannot be seen in dark palettes.
void drawCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRectF &box)
{
    const PaletteColours colours(option.palette);
    const QPolygonF dash = stroke(box, {{-0.25, 0}, {0.25, 0}});
    if (index.data(TagIsNewRole).toBool()) {
        painter->setPen(QPen(colours.accent(), 1.5));
        painter->drawPolyline(dash);
        painter->drawPolyline(stroke(box, {{0, -0.25}, {0, 0.25}}));
        return;
    }
    const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    const QColor fill = index.data(TagIsFixedRole).toBool() ? colours.thumb() : colours.accent();
    painter->setPen(state == Qt::Unchecked ? colours.frame() : fill);
    painter->setBrush(state == Qt::Unchecked ? colours.base() : fill);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(colours.base(), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state == Qt::Checked)
        painter->drawPolyline(stroke(box, {{-0.25, 0.02}, {-0.07, 0.2}, {0.27, -0.2}}));
    else if (state == Qt::PartiallyChecked)
        painter->drawPolyline(dash);
}

} // namespace

void TagChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const PaletteColours colours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(Metrics::tight, 1, -Metrics::tight, -1);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(isCurrent ? QPen(colours.accent(), 1.5) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent ? colours.chip() : colours.hover());
        painter->drawRoundedRect(row, Metrics::radius, Metrics::radius);
    }
    const QRect inside = row.adjusted(Metrics::gap, 0, -Metrics::gap, 0);
    const QRect check(inside.left(), inside.center().y() - side / 2, side, side);
    drawCheck(painter, option, index,
              QRectF(QStyle::visualRect(option.direction, inside, check)).adjusted(0.5, 0.5, -0.5, -0.5));

    const QFont small = scaledFont(option.font, TypeScale::small);
    const QString noteText = note(index);
    const int noteWidth = QFontMetrics(small).horizontalAdvance(noteText);
    const QRect noteRect(inside.right() - noteWidth, inside.top(), noteWidth + 1, inside.height());
    painter->setFont(small);
    painter->setPen(colours.quiet());
    painter->drawText(QStyle::visualRect(option.direction, inside, noteRect), Qt::AlignCenter, noteText);

    const QRect text(inside.left() + side + Metrics::gap, inside.top(),
                     noteRect.left() - Metrics::gap - inside.left() - side - Metrics::gap, inside.height());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(QStyle::visualRect(option.direction, inside, text),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      QFontMetrics(option.font)
                          .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize TagChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + 3 * Metrics::unit};
}

} // namespace Dateline::Triage
