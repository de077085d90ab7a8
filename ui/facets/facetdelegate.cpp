// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetdelegate.h"

#include "list/itemroles.h"
#include "support/palettecolours.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

namespace Dateline::Facets {

namespace {
constexpr int margin = 12;
constexpr int indentation = 16;

/// The style's own box has no visible frame on the panel's background in dark palettes.
void paintBox(QPainter *painter, const QRectF &box, bool isChecked, const Support::PaletteColours &colours)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isChecked ? colours.accent() : colours.frame(), 1));
    painter->setBrush(isChecked ? colours.accent() : Qt::transparent);
    painter->drawRoundedRect(box, 3, 3);
    if (!isChecked)
        return;
    const auto at = [&box](double x, double y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    painter->setPen(QPen(colours.base(), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.73), at(0.79, 0.28)}));
}
} // namespace

FacetDelegate::FacetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Support::PaletteColours colours(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(colours.accent());
        painter->drawRect(option.rect.adjusted(2, 0, -3, -1));
    }

    QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    line.adjust(index.data(List::FacetLevelRole).toInt() * indentation, 0, 0, 0);
    const bool isChecked = index.data(List::FacetCheckedRole).toBool();
    const int size = option.fontMetrics.ascent() + 2;
    paintBox(painter, QRectF(line.left() + 0.5, line.center().y() - size / 2 + 0.5, size, size), isChecked,
             colours);
    line.adjust(size + 8, 0, 0, 0);

    const QString count = QLocale().toString(index.data(List::FacetCountRole).toInt());
    painter->setFont(option.font);
    painter->setPen(colours.quiet());
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    line.adjust(0, 0, -option.fontMetrics.horizontalAdvance(count) - 10, 0);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString label = index.data(List::FacetLabelRole).toString();
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(label, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 8};
}

} // namespace Dateline::Facets
