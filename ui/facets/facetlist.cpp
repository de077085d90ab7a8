// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetlist.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Dateline::Facets {

namespace {

bool isToggle(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool meansOnly(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ControlModifier | Qt::AltModifier);
}

} // namespace

FacetList::FacetList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void FacetList::adaptHeight(int mostRows)
{
    const int rows = model()->rowCount();
    setVerticalScrollBarPolicy(rows > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(rows, mostRows) * std::max(sizeHintForRow(0), 1));
}

bool FacetList::event(QEvent *event)
{
    // Space belongs to the list while it has the focus, whatever the window uses it for.
    if (event->type() == QEvent::ShortcutOverride && isToggle(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (isToggle(event->key()) && current.isValid()) {
        if (meansOnly(event->modifiers()))
            Q_EMIT onlyRequested(current);
        else
            Q_EMIT toggleRequested(current);
        return;
    }
    const bool leavesUp = event->key() == Qt::Key_Up && current.row() <= 0;
    const bool leavesDown = event->key() == Qt::Key_Down && current.row() == model()->rowCount() - 1;
    if (leavesUp || leavesDown)
        focusNextPrevChild(leavesDown);
    else
        QListView::keyPressEvent(event);
}

void FacetList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    setState(NoState);
    if (meansOnly(event->modifiers()))
        Q_EMIT onlyRequested(index);
    else
        Q_EMIT toggleRequested(index);
}

void FacetList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    Q_EMIT menuRequested(index, isKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                      : event->globalPos());
}

void FacetList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
    else if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    Q_EMIT currentMoved(visualRect(currentIndex()));
}

void FacetList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        Q_EMIT currentMoved(visualRect(current));
}

} // namespace Dateline::Facets
