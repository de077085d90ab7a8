// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlelistview.h"

#include "list/articledelegate.h"
#include "list/articlefiltermodel.h"
#include "list/rowpainting.h"
#include "support/retranslation.h"

#include <QEvent>
#include <QScrollBar>

#include <utility>

namespace Dateline::List {

ArticleListView::ArticleListView(ArticleFilterModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ArticleDelegate(this))
{
    watchModel();
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    Support::translated(this, [this] { setAccessibleName(tr("Articles")); });
}

void ArticleListView::watchModel()
{
    // Connected before the base class and the selection model: they see the rows as they were.
    const auto begin = [this] {
        keepPlaces();
        m_isModelChanging = true;
    };
    const auto end = [this] {
        m_isModelChanging = false;
        m_isOutdated = true;
        scheduleDelayedItemsLayout();
    };
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, end);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, end);
    connect(m_model, &QAbstractItemModel::modelReset, this, end);
}

void ArticleListView::setGrouped(bool grouped)
{
    if (grouped == m_isGrouped)
        return;
    keepPlaces();
    m_isGrouped = grouped;
    m_isOutdated = true;
    scheduleDelayedItemsLayout();
}

QRect ArticleListView::starArea(const QModelIndex &index) const
{
    return ArticleDelegate::starArea(visualRect(index), font());
}

void ArticleListView::keepPlaces()
{
    if (m_isOutdated || m_isModelChanging)
        return;
    m_places.clear();
    const int offset = verticalOffset();
    const int first = m_geometry.firstRowBelow(offset + m_geometry.headingHeight());
    const int last = m_geometry.lastRowAbove(offset + viewport()->height() - 1);
    const auto keep = [&](int row) {
        m_places.append(
            {m_model->index(row, TitleColumn).data(IdRole).toString(), m_geometry.top(row) - offset});
    };
    m_keptCurrent = currentIndex().data(IdRole).toString();
    const int current = currentIndex().row();
    if (current >= first && current <= last)
        keep(current);
    for (int row = first; row <= last; ++row) {
        if (row != current)
            keep(row);
    }
}

void ArticleListView::restorePlace()
{
    QList<Place> places = std::exchange(m_places, {});
    const Search::SearchResultPointer before = std::exchange(m_search, m_model->filter().search);
    const std::pair order(m_model->table()->sortColumn(), m_model->table()->sortOrder());
    bool isOtherOrder = std::exchange(m_order, order) != order;
    const bool isOver = before && !m_search;
    if (places.isEmpty() && !isOver)
        return;
    const QString currentId = currentIndex().data(IdRole).toString();
    if (m_search && !before)
        m_beforeSearch = {places, m_keptCurrent};
    const bool isOtherQuery = m_search && (!before || m_search->query.text != before->query.text);
    if (isOtherQuery && order.first == RelevanceOrder) {
        // The best match is what one wants to see.
        verticalScrollBar()->setValue(0);
        return;
    }
    if (isOver) {
        const View then = std::exchange(m_beforeSearch, {});
        if (!then.places.isEmpty() && (currentId.isEmpty() || currentId == then.current)) {
            places = then.places;
            isOtherOrder = false;
        }
    }
    for (const Place &place : places) {
        const int row = m_model->rowOfId(place.id);
        // In another order, where the rows around went says nothing.
        if (row < 0 || (isOtherOrder && place.id != currentId))
            continue;
        verticalScrollBar()->setValue(m_geometry.top(row) - place.y);
        return;
    }
    if (currentIndex().isValid() && !isOtherOrder)
        scrollTo(currentIndex(), PositionAtCenter);
    else
        verticalScrollBar()->setValue(0);
}

void ArticleListView::doItemsLayout()
{
    if (m_isModelChanging)
        return;
    const DayGroups groups = m_isGrouped ? DayGroups::of(*m_model) : DayGroups();
    m_delegate->setSearch(m_model->filter().search);
    m_geometry.setHeights(m_delegate->rowHeight(font()), dayHeadingHeight(font()));
    m_geometry.setRows(m_model->rowCount(), groups);
    m_delegate->setGrouped(!groups.isEmpty());
    m_isOutdated = false;
    QAbstractItemView::doItemsLayout();
    restorePlace();
}

void ArticleListView::ensureLayout() const
{
    // Asked for places, the view must know them, as QListView does.
    if (m_isOutdated && !m_isModelChanging)
        const_cast<ArticleListView *>(this)->executeDelayedItemsLayout();
}

void ArticleListView::reset()
{
    QListView::reset();
    m_isOutdated = true;
    scheduleDelayedItemsLayout();
}

void ArticleListView::updateGeometries()
{
    const int page = viewport()->height();
    verticalScrollBar()->setSingleStep(m_geometry.rowHeight() / 2);
    verticalScrollBar()->setPageStep(qMax(1, pageHeight()));
    verticalScrollBar()->setRange(0, qMax(0, m_geometry.height() - page));
    QAbstractItemView::updateGeometries();
}

int ArticleListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int ArticleListView::pageHeight() const
{
    return viewport()->height() - m_geometry.headingHeight();
}

QRect ArticleListView::rowArea(int row) const
{
    return {0, m_geometry.top(row) - verticalOffset(), viewport()->width(), m_geometry.rowHeight()};
}

QRect ArticleListView::visualRect(const QModelIndex &index) const
{
    ensureLayout();
    if (!index.isValid() || index.row() >= m_geometry.rowCount())
        return {};
    return rowArea(index.row());
}

bool ArticleListView::isInStickyHeading(int y) const
{
    const int group = m_geometry.groups().isEmpty() ? -1 : m_geometry.groupAt(verticalOffset());
    return y >= 0 && group >= 0 && y < stickyTop(group) + m_geometry.headingHeight();
}

int ArticleListView::stickyTop(int group) const
{
    if (group + 1 == m_geometry.groups().count())
        return 0;
    return qMin(0, m_geometry.headingTop(group + 1) - verticalOffset() - m_geometry.headingHeight());
}

QModelIndex ArticleListView::indexAt(const QPoint &point) const
{
    ensureLayout();
    if (m_isOutdated || isInStickyHeading(point.y()))
        return {};
    const int row = m_geometry.rowAt(point.y() + verticalOffset());
    return row < 0 || row >= m_model->rowCount() ? QModelIndex() : m_model->index(row, modelColumn());
}

void ArticleListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || m_isModelChanging)
        return;
    executeDelayedItemsLayout();
    // The heading of the day covers the top; the first row of a day shows its own.
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

void ArticleListView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
    // What stands still while the rows move: the heading on top, and the row under the pointer.
    const int heading = m_geometry.headingHeight();
    viewport()->update(0, qMin(0, dy), viewport()->width(), heading + qAbs(dy));
    viewport()->update(visualRect(indexAt(m_pointer)));
    viewport()->update(visualRect(indexAt(m_pointer + QPoint(0, dy))));
}

void ArticleListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
}

void ArticleListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        keepPlaces();
        scheduleDelayedItemsLayout();
    }
    // Dates and plurals are written when a row is painted.
    viewport()->update();
}

QModelIndex ArticleListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int last = m_model->rowCount() - 1;
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
    return m_model->index(qBound(0, row, last), modelColumn());
}

void ArticleListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int first = m_geometry.firstRowBelow(qMax(0, area.top()));
    const int last = qMin(m_geometry.lastRowAbove(area.bottom()), m_model->rowCount() - 1);
    QItemSelection selection;
    if (first <= last)
        selection.select(m_model->index(first, 0), m_model->index(last, ColumnCount - 1));
    selectionModel()->select(selection, command);
}

QRegion ArticleListView::visualRegionForSelection(const QItemSelection &selection) const
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
