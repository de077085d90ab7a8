// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/groupedlistview.h"

#include <QScrollBar>

namespace Dateline::List {

GroupedListView::GroupedListView(QAbstractItemModel *model, QWidget *parent)
    : QListView(parent)
{
    watchModel(model);
    setModel(model);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    m_isModelChanging = false; // Nothing is laid out by a class that is not made yet.
}

void GroupedListView::watchModel(const QAbstractItemModel *model)
{
    // Connected before the base class and the selection model: they see the rows as they were.
    const auto begin = [this] {
        notePlaces();
        m_isModelChanging = true;
    };
    const auto end = [this] {
        m_isModelChanging = false;
        m_isOutdated = true;
        scheduleDelayedItemsLayout();
    };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(model, &QAbstractItemModel::rowsInserted, this, end);
    connect(model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(model, &QAbstractItemModel::layoutChanged, this, end);
    connect(model, &QAbstractItemModel::modelReset, this, end);
}

void GroupedListView::notePlaces()
{
    if (!m_isOutdated && !m_isModelChanging)
        keepPlaces();
}

void GroupedListView::layOutLater()
{
    notePlaces();
    m_isOutdated = true;
    scheduleDelayedItemsLayout();
}

void GroupedListView::doItemsLayout()
{
    if (m_isModelChanging)
        return;
    layOut(&m_geometry);
    m_isOutdated = false;
    QAbstractItemView::doItemsLayout();
    restorePlaces();
}

void GroupedListView::ensureLayout() const
{
    // Asked for places, the view must know them, as QListView does.
    if (m_isOutdated && !m_isModelChanging)
        const_cast<GroupedListView *>(this)->executeDelayedItemsLayout();
}

void GroupedListView::reset()
{
    QListView::reset();
    m_isOutdated = true;
    scheduleDelayedItemsLayout();
}

void GroupedListView::updateGeometries()
{
    const int page = viewport()->height();
    verticalScrollBar()->setSingleStep(m_geometry.rowHeight() / 2);
    verticalScrollBar()->setPageStep(qMax(1, pageHeight()));
    verticalScrollBar()->setRange(0, qMax(0, m_geometry.height() - page));
    QAbstractItemView::updateGeometries();
}

int GroupedListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int GroupedListView::pageHeight() const
{
    return viewport()->height() - m_geometry.headingHeight();
}

QRect GroupedListView::rowArea(int row) const
{
    return {0, m_geometry.top(row) - verticalOffset(), viewport()->width(), m_geometry.rowHeight()};
}

std::pair<int, int> GroupedListView::rowsOnScreen() const
{
    const int offset = verticalOffset();
    return {m_geometry.firstRowBelow(offset + m_geometry.headingHeight()),
            m_geometry.lastRowAbove(offset + viewport()->height() - 1)};
}

QRect GroupedListView::visualRect(const QModelIndex &index) const
{
    ensureLayout();
    if (!index.isValid() || index.row() >= m_geometry.rowCount())
        return {};
    return rowArea(index.row());
}

bool GroupedListView::isInStickyHeading(int y) const
{
    const int group = m_geometry.groupAt(verticalOffset());
    return y >= 0 && group >= 0 && y < stickyTop(group) + m_geometry.headingHeight();
}

int GroupedListView::stickyTop(int group) const
{
    if (group + 1 == m_geometry.groupCount())
        return 0;
    return qMin(0, m_geometry.headingTop(group + 1) - verticalOffset() - m_geometry.headingHeight());
}

QModelIndex GroupedListView::indexAt(const QPoint &point) const
{
    ensureLayout();
    if (m_isOutdated || isInStickyHeading(point.y()))
        return {};
    const int row = m_geometry.rowAt(point.y() + verticalOffset());
    return row < 0 || row >= model()->rowCount() ? QModelIndex() : model()->index(row, modelColumn());
}

void GroupedListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || m_isModelChanging)
        return;
    executeDelayedItemsLayout();
    // The heading of the group covers the top; the first row of a group shows its own.
    const int top = m_geometry.top(index.row()) - m_geometry.headingHeight();
    const int bottom = m_geometry.top(index.row()) + m_geometry.rowHeight();
    const int page = viewport()->height();
    const int offset = verticalOffset();
    int wanted = offset;
    if (hint == PositionAtTop || (hint == EnsureVisible && top < offset))
        wanted = top;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && bottom > offset + page))
        wanted = qMin(top, bottom - page);
    else if (hint == PositionAtCenter)
        wanted = (top + bottom - page) / 2;
    if (hint == EnsureVisible && bottom - top > page)
        wanted = top;
    verticalScrollBar()->setValue(wanted);
}

void GroupedListView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
    // What stands still while the rows move: the heading on top, and the row under the pointer.
    const int heading = m_geometry.headingHeight();
    viewport()->update(0, qMin(0, dy), viewport()->width(), heading + qAbs(dy));
    viewport()->update(visualRect(indexAt(m_pointer)));
    viewport()->update(visualRect(indexAt(m_pointer + QPoint(0, dy))));
}

void GroupedListView::resizeEvent(QResizeEvent *event)
{
    // QListView would lay out every row.
    QAbstractItemView::resizeEvent(event);
}

QModelIndex GroupedListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int last = model()->rowCount() - 1;
    if (last < 0)
        return {};
    const int current = currentIndex().row();
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = current + 1;
        break;
    case MovePageUp:
        row = current < 0
                  ? 0
                  : qMin(current - 1, m_geometry.firstRowBelow(m_geometry.top(current) +
                                                               m_geometry.rowHeight() - pageHeight()));
        break;
    case MovePageDown:
        row = current < 0 ? 0
                          : qMax(current + 1, m_geometry.lastRowAbove(m_geometry.top(current) -
                                                                      m_geometry.rowHeight() + pageHeight()));
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(qBound(0, row, last), modelColumn());
}

void GroupedListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int first = m_geometry.firstRowBelow(qMax(0, area.top()));
    const int last = qMin(m_geometry.lastRowAbove(area.bottom()), model()->rowCount() - 1);
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, 0), model()->index(last, model()->columnCount() - 1));
    selectionModel()->select(selection, command);
}

QRegion GroupedListView::visualRegionForSelection(const QItemSelection &selection) const
{
    const int top = m_geometry.firstRowBelow(verticalOffset());
    const int bottom = m_geometry.lastRowAbove(verticalOffset() + viewport()->height());
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = qMax(range.top(), top);
        const int last = qMin(range.bottom(), bottom);
        if (first <= last)
            region += rowArea(first) | rowArea(last);
    }
    return region;
}

} // namespace Dateline::List
