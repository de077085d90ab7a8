// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlelistview.h"

#include "list/articledelegate.h"
#include "list/articlefiltermodel.h"
#include "list/itemroles.h"

namespace Dateline::List {

ArticleListView::ArticleListView(ArticleFilterModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new ArticleDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Articles"));
    // The article in the reader may have left the list with a filter; it is current again when it is back.
    connect(model, &ArticleFilterModel::filterChanged, this, [this] {
        if (!currentIndex().isValid() && !m_chosen.isEmpty())
            select(m_chosen);
    });
}

QString ArticleListView::currentId() const
{
    return currentIndex().data(IdRole).toString();
}

void ArticleListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString id = current.data(IdRole).toString();
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosen(id);
}

bool ArticleListView::selectRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return false;
    const QModelIndex index = m_model->index(row, modelColumn());
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

bool ArticleListView::select(const QString &id)
{
    return selectRow(m_model->rowOfId(id));
}

bool ArticleListView::selectNext(int step)
{
    if (!currentIndex().isValid())
        return selectRow(step > 0 ? 0 : m_model->rowCount() - 1);
    return selectRow(currentIndex().row() + step);
}

bool ArticleListView::selectUnread(int step)
{
    const int count = m_model->rowCount();
    const int start = currentIndex().isValid() ? currentIndex().row() + step : (step > 0 ? 0 : count - 1);
    for (int row = start; row >= 0 && row < count; row += step) {
        if (!m_model->index(row, modelColumn()).data(ReadRole).toBool())
            return selectRow(row);
    }
    return false;
}

} // namespace Dateline::List
