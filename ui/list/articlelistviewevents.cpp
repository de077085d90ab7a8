// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articledelegate.h"
#include "list/articlefiltermodel.h"
#include "list/articlelistview.h"
#include "list/rowpainting.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

// What ArticleListView paints, and how it takes events of the pointer and of the model.

namespace Dateline::List {

void ArticleListView::paintEvent(QPaintEvent *event)
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
    wantSnippets();
}

void ArticleListView::wantSnippets() const
{
    if (!m_model->filter().search)
        return;
    // Those on the screen, then those that come next when one goes on reading.
    const int first = m_geometry.firstRowBelow(verticalOffset());
    const int end =
        qMin(m_geometry.lastRowAbove(verticalOffset() + 2 * viewport()->height()) + 1, m_model->rowCount());
    QList<qint32> numbers;
    for (int row = first; row < end; ++row)
        numbers.append(m_model->numberOfRow(row));
    m_model->snippets()->want(numbers);
}

void ArticleListView::paintRow(QPainter *painter, int row) const
{
    const QModelIndex index = m_model->index(row, modelColumn());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rowArea(row);
    const int group = m_geometry.groups().groupOfRow(row);
    const bool isLast = group >= 0 && m_geometry.groups().groupOfRow(row + 1) != group;
    option.viewItemPosition = isLast ? QStyleOptionViewItem::End : QStyleOptionViewItem::Middle;
    const QModelIndex current = currentIndex();
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && current.isValid() && current.row() == row);
    option.state.setFlag(QStyle::State_MouseOver,
                         option.rect.contains(m_pointer) && !isInStickyHeading(m_pointer.y()));
    m_delegate->paint(painter, option, index);
}

void ArticleListView::paintHeadings(QPainter *painter, const QRect &area) const
{
    const DayGroups &groups = m_geometry.groups();
    const int height = m_geometry.headingHeight();
    const int offset = verticalOffset();
    const int sticky = groups.isEmpty() ? -1 : m_geometry.groupAt(offset);
    if (sticky < 0)
        return;
    for (int group = sticky; group < groups.count(); ++group) {
        // The heading of the topmost day stays until the next one pushes it out.
        const int top = group == sticky ? stickyTop(group) : m_geometry.headingTop(group) - offset;
        if (top > area.bottom())
            break;
        paintDayHeading(painter, {0, top, viewport()->width(), height}, font(), palette(), groups.day(group),
                        groups.size(group));
    }
}

bool ArticleListView::viewportEvent(QEvent *event)
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

void ArticleListView::mousePressEvent(QMouseEvent *event)
{
    // A press on a heading must not take away the selection.
    m_isPressOutsideRows = !indexAt(event->position().toPoint()).isValid();
    if (!m_isPressOutsideRows)
        QListView::mousePressEvent(event);
}

void ArticleListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPressOutsideRows)
        QListView::mouseReleaseEvent(event);
    m_isPressOutsideRows = false;
}

void ArticleListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                  const QList<int> &roles)
{
    if (m_isOutdated)
        return;
    // An article that changed may be one of another day.
    if (roles.isEmpty()) {
        keepPlaces();
        scheduleDelayedItemsLayout();
    }
    if (topLeft.row() == bottomRight.row())
        QAbstractItemView::dataChanged(topLeft, topLeft, roles);
    else
        viewport()->update(visualRegionForSelection(QItemSelection(topLeft, bottomRight)));
}

void ArticleListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // QListView would ask for every single index of the selection.
    QAbstractItemView::selectionChanged(selected, deselected);
}

void ArticleListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row() * ColumnCount + current.column());
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Dateline::List
