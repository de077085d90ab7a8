// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/groupedlistview.h"

#include <QAbstractItemDelegate>
#include <QAccessible>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

// What GroupedListView paints, and how it takes events of the pointer and of the model.

namespace Dateline::List {

void GroupedListView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    if (m_isOutdated)
        return;
    QPainter painter(viewport());
    const QRect area = event->rect();
    const int end = m_geometry.lastRowAbove(area.bottom() + verticalOffset());
    for (int row = m_geometry.firstRowBelow(qMax(0, area.top() + verticalOffset())); row <= end; ++row)
        paintRow(&painter, row);
    paintHeadings(&painter, area);
}

void GroupedListView::paintRow(QPainter *painter, int row) const
{
    const QModelIndex index = model()->index(row, modelColumn());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rowArea(row);
    const int group = m_geometry.groupOfRow(row);
    const bool isLast = group >= 0 && m_geometry.groupOfRow(row + 1) != group;
    option.viewItemPosition = isLast ? QStyleOptionViewItem::End : QStyleOptionViewItem::Middle;
    const QModelIndex current = currentIndex();
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && current.isValid() && current.row() == row);
    option.state.setFlag(QStyle::State_MouseOver,
                         option.rect.contains(m_pointer) && !isInStickyHeading(m_pointer.y()));
    itemDelegate()->paint(painter, option, index);
}

void GroupedListView::paintHeadings(QPainter *painter, const QRect &area) const
{
    const int offset = verticalOffset();
    const int sticky = m_geometry.groupAt(offset);
    if (sticky < 0)
        return;
    for (int group = sticky; group < m_geometry.groupCount(); ++group) {
        const int top = group == sticky ? stickyTop(group) : m_geometry.headingTop(group) - offset;
        if (top > area.bottom())
            break;
        paintHeading(painter, {0, top, viewport()->width(), m_geometry.headingHeight()}, group);
    }
}

void GroupedListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        notePlaces();
        scheduleDelayedItemsLayout();
    }
    // Dates and plurals are written when a row is painted.
    viewport()->update();
}

bool GroupedListView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_pointer = static_cast<QHoverEvent *>(event)->position().toPoint();
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        viewport()->update(visualRect(indexAt(m_pointer)));
        m_pointer = {-1, -1};
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void GroupedListView::mousePressEvent(QMouseEvent *event)
{
    // A press on a heading must not take away the selection.
    m_isPressOutsideRows = !indexAt(event->position().toPoint()).isValid();
    if (!m_isPressOutsideRows)
        QListView::mousePressEvent(event);
}

void GroupedListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPressOutsideRows)
        QListView::mouseReleaseEvent(event);
    m_isPressOutsideRows = false;
}

void GroupedListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                  const QList<int> &roles)
{
    if (m_isOutdated)
        return;
    if (topLeft.row() == bottomRight.row())
        QAbstractItemView::dataChanged(topLeft, topLeft, roles);
    else
        viewport()->update(visualRegionForSelection(QItemSelection(topLeft, bottomRight)));
}

void GroupedListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // QListView would ask for every single index of the selection.
    QAbstractItemView::selectionChanged(selected, deselected);
}

void GroupedListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row() * model()->columnCount() + current.column());
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Dateline::List
