// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlelist.h"

#include "list/articlefiltermodel.h"
#include "list/articlelistview.h"
#include "list/articletableview.h"
#include "support/preferences.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace Dateline::List {

ArticleList::ArticleList(ArticleFilterModel *model, Support::Preferences *preferences, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_preferences(preferences)
    , m_selection(nullptr)
    , m_rows(nullptr)
    , m_table(nullptr)
{
    watchModel();
    m_selection = new QItemSelectionModel(model, this);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &ArticleList::settle);
    m_rows = new ArticleListView(model, this);
    m_table = new ArticleTableView(model, this);
    share(m_rows);
    share(m_table);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        settle();
        Q_EMIT selectionChanged();
    });
    connect(preferences, &Support::Preferences::layoutChanged, this, &ArticleList::applyPreferences);
    applyPreferences();
}

void ArticleList::watchModel()
{
    // Before the selection model, which makes a neighbour current when the current row leaves.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const int current = m_selection->currentIndex().row();
                m_isRemoving = true;
                m_lostRow = current >= first && current <= last ? first : -1;
            });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ArticleList::forgetCurrent);
    connect(m_model, &ArticleFilterModel::filterChanged, this, &ArticleList::findChosenAgain);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_lostRow = -1; });
}

void ArticleList::forgetCurrent()
{
    m_isRemoving = false;
    if (m_lostRow >= 0)
        m_selection->clearCurrentIndex();
}

void ArticleList::findChosenAgain()
{
    // The article in the reader may have left the list with a filter; it is current again when it is back.
    if (!m_selection->currentIndex().isValid() && !m_chosen.isEmpty())
        select(m_chosen);
    Q_EMIT selectionChanged();
}

void ArticleList::share(QAbstractItemView *view)
{
    const QItemSelectionModel *own = view->selectionModel();
    view->setSelectionModel(m_selection);
    delete own;
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    addWidget(view);
}

void ArticleList::applyPreferences()
{
    m_rows->setGrouped(m_preferences->groupsByDay());
    const bool isTable = m_preferences->listLayout() == Support::ListLayout::Table;
    QAbstractItemView *wanted = isTable ? static_cast<QAbstractItemView *>(m_table) : m_rows;
    setFocusProxy(wanted);
    if (wanted == currentWidget())
        return;
    const bool hadFocus = currentWidget()->hasFocus();
    setCurrentWidget(wanted);
    wanted->scrollTo(m_selection->currentIndex(), QAbstractItemView::PositionAtCenter);
    if (hadFocus)
        wanted->setFocus();
}

QAbstractItemView *ArticleList::view() const
{
    return static_cast<QAbstractItemView *>(currentWidget());
}

QString ArticleList::currentId() const
{
    return m_selection->currentIndex().data(IdRole).toString();
}

void ArticleList::settle()
{
    // Current article and selection change one after the other; a choice is made once they agree.
    const QModelIndex current = m_selection->currentIndex();
    if (m_isRemoving || !current.isValid() || !m_selection->isSelected(current) || selectedCount() != 1)
        return;
    m_lostRow = -1;
    const QString id = currentId();
    if (std::exchange(m_chosen, id) != id)
        Q_EMIT chosen(id);
}

bool ArticleList::selectRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return false;
    const QModelIndex index = m_model->index(row, TitleColumn);
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // From here on Shift extends: the view must not go on from the row that was clicked last. With a key held
    // down it would take this for an extension by itself.
    if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
        view()->setCurrentIndex(index);
    view()->scrollTo(index);
    return true;
}

bool ArticleList::select(const QString &id)
{
    return selectRow(m_model->rowOfId(id));
}

int ArticleList::rowFrom(int step) const
{
    // Without anything selected the current row is only where the focus came in.
    const QModelIndex current = m_selection->currentIndex();
    if (current.isValid())
        return m_selection->selection().isEmpty() ? current.row() : current.row() + step;
    // The row that followed one that is gone is at its place now.
    if (m_lostRow >= 0)
        return step > 0 ? m_lostRow : m_lostRow - 1;
    return step > 0 ? 0 : m_model->rowCount() - 1;
}

bool ArticleList::selectNext(int step)
{
    return selectRow(rowFrom(step));
}

bool ArticleList::selectAfterSelection()
{
    int first = m_model->rowCount();
    int last = -1;
    for (const QItemSelectionRange &range : m_selection->selection()) {
        first = std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    return last >= 0 && (selectRow(last + 1) || selectRow(first - 1));
}

bool ArticleList::selectUnread(int step)
{
    for (int row = rowFrom(step); row >= 0 && row < m_model->rowCount(); row += step) {
        if (!m_model->index(row, TitleColumn).data(ReadRole).toBool())
            return selectRow(row);
    }
    return false;
}

QStringList ArticleList::selectedIds() const
{
    std::vector<std::pair<int, int>> runs;
    const QItemSelection ranges = m_selection->selection();
    for (const QItemSelectionRange &range : ranges)
        runs.emplace_back(range.top(), range.bottom());
    std::sort(runs.begin(), runs.end());
    QStringList ids;
    ids.reserve(selectedCount());
    for (const auto &[first, last] : runs) {
        for (int row = first; row <= last; ++row)
            ids.append(m_model->index(row, TitleColumn).data(IdRole).toString());
    }
    return ids;
}

int ArticleList::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = m_selection->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

QByteArray ArticleList::columnState() const
{
    return m_table->columnState();
}

void ArticleList::setColumnState(const QByteArray &state)
{
    m_table->setColumnState(state);
}

bool ArticleList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isViewport = watched == view()->viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return isViewport && filterPress(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease: {
        const QString star = isViewport ? std::exchange(m_pressedStar, {}) : QString();
        if (!star.isEmpty())
            Q_EMIT starClicked(star);
        return !star.isEmpty();
    }
    case QEvent::ContextMenu:
        if (watched == view() || isViewport)
            requestMenu(static_cast<QContextMenuEvent *>(event));
        return true;
    default:
        return false;
    }
}

bool ArticleList::filterPress(const QMouseEvent *event)
{
    m_pressedStar.clear();
    if (event->button() != Qt::LeftButton)
        return event->button() != Qt::RightButton;
    const QPoint position = event->position().toPoint();
    const QModelIndex index = view()->indexAt(position);
    const bool isStar =
        index.isValid() &&
        (view() == m_rows ? m_rows->starArea(index) : m_table->starArea(index)).contains(position);
    if (isStar)
        m_pressedStar = index.data(IdRole).toString();
    return isStar;
}

void ArticleList::requestMenu(const QContextMenuEvent *event)
{
    const bool isBesideRows =
        event->reason() == QContextMenuEvent::Mouse &&
        !view()->indexAt(view()->viewport()->mapFromGlobal(event->globalPos())).isValid();
    if (isBesideRows || m_selection->selection().isEmpty())
        return;
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = view()->visualRect(m_selection->currentIndex());
        position = view()->viewport()->mapToGlobal(row.intersected(view()->viewport()->rect()).center());
    }
    Q_EMIT contextMenuRequested(position);
}

} // namespace Dateline::List
