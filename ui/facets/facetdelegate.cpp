// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetdelegate.h"

#include "facets/facetrow.h"
#include "list/itemroles.h"
#include "support/metrics.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace Dateline::Facets {

namespace {

FacetRow rowOf(const QModelIndex &index)
{
    FacetRow row;
    row.label = index.data(List::FacetLabelRole).toString();
    row.count = index.data(List::FacetCountRole).toInt();
    row.level = index.data(List::FacetLevelRole).toInt();
    row.isChecked = index.data(List::FacetCheckedRole).toBool();
    return row;
}

} // namespace

FacetDelegate::FacetDelegate(Qt::TextElideMode elide, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_elide(elide)
{
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    FacetRow row = rowOf(index);
    row.elide = m_elide;
    row.isHovered = option.state.testFlag(QStyle::State_MouseOver);
    row.hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    paintFacetRow(*painter, row, option.rect, option.font, option.palette);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {30 * Support::Metrics::unit, facetRowHeight(option.font)};
}

bool FacetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const FacetRow row = rowOf(index);
    if (wantedWidth(row, option.font) > option.rect.width())
        QToolTip::showText(event->globalPos(), row.label, view->viewport(), option.rect);
    else
        QToolTip::hideText();
    return true;
}

} // namespace Dateline::Facets
