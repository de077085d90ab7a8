// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetdelegate.h"

#include "list/itemroles.h"
#include "support/palettecolours.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace Dateline::Facets {

namespace {
constexpr int margin = 12;
constexpr int indentation = 16;
} // namespace

FacetDelegate::FacetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    QStyleOptionButton box;
    box.palette = option.palette;
    const int size = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, widget);
    box.rect = QRect(line.left(), line.center().y() - size / 2, size, size);
    const bool isChecked = index.data(List::FacetCheckedRole).toBool();
    box.state = QStyle::State_Enabled | (isChecked ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, widget);
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
