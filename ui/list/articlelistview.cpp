// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlelistview.h"

#include "list/articledelegate.h"
#include "list/articlefiltermodel.h"
#include "list/rowpainting.h"
#include "support/retranslation.h"

#include <QScrollBar>

namespace Dateline::List {

ArticleListView::ArticleListView(ArticleFilterModel *model, QWidget *parent)
    : GroupedListView(model, parent)
    , m_model(model)
    , m_delegate(new ArticleDelegate(this))
{
    setItemDelegate(m_delegate);
    Support::translated(this, [this] { setAccessibleName(tr("Articles")); });
}

void ArticleListView::setGrouped(bool grouped)
{
    if (grouped == m_isGrouped)
        return;
    m_isGrouped = grouped;
    layOutLater();
}

QRect ArticleListView::starArea(const QModelIndex &index) const
{
    return ArticleDelegate::starArea(visualRect(index), font());
}

void ArticleListView::layOut(RowGeometry *geometry)
{
    m_groups = m_isGrouped ? DayGroups::of(*m_model) : DayGroups();
    m_delegate->setSearch(m_model->filter().search);
    m_delegate->setGrouped(!m_groups.isEmpty());
    geometry->setHeights(m_delegate->rowHeight(font()), dayHeadingHeight(font()));
    geometry->setRows(m_model->rowCount(), m_groups.firstRows());
}

void ArticleListView::keepPlaces()
{
    m_places.clear();
    const int offset = verticalOffset();
    const auto [from, to] = rowsOnScreen();
    const auto keep = [&](int row) {
        m_places.append(
            {m_model->index(row, TitleColumn).data(IdRole).toString(), geometry().top(row) - offset});
    };
    m_keptCurrent = currentIndex().data(IdRole).toString();
    const int current = currentIndex().row();
    if (current >= from && current <= to)
        keep(current);
    for (int row = from; row <= to; ++row) {
        if (row != current)
            keep(row);
    }
}

void ArticleListView::restorePlaces()
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
        verticalScrollBar()->setValue(geometry().top(row) - place.y);
        return;
    }
    if (currentIndex().isValid() && !isOtherOrder)
        scrollTo(currentIndex(), PositionAtCenter);
    else
        verticalScrollBar()->setValue(0);
}

void ArticleListView::paintEvent(QPaintEvent *event)
{
    GroupedListView::paintEvent(event);
    wantSnippets();
}

void ArticleListView::wantSnippets() const
{
    if (!m_model->filter().search || !isLaidOut())
        return;
    // Those on the screen, then those that come next when one goes on reading.
    const int first = geometry().firstRowBelow(verticalOffset());
    const int end =
        qMin(geometry().lastRowAbove(verticalOffset() + 2 * viewport()->height()) + 1, m_model->rowCount());
    QList<qint32> numbers;
    for (int row = first; row < end; ++row)
        numbers.append(m_model->numberOfRow(row));
    m_model->snippets()->want(numbers);
}

void ArticleListView::paintHeading(QPainter *painter, const QRect &area, int group) const
{
    paintDayHeading(painter, area, font(), palette(), m_groups.day(group), m_groups.size(group));
}

void ArticleListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                  const QList<int> &roles)
{
    GroupedListView::dataChanged(topLeft, bottomRight, roles);
    // An article that changed may be one of another day.
    if (roles.isEmpty())
        layOutLater();
}

} // namespace Dateline::List
