// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/rowpainting.h"
#include "notes/annotation.h"
#include "notes/notesmodel.h"
#include "notesbrowser/noterowdelegate.h"
#include "notesbrowser/noteslistview.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

// What NotesListView paints, and how it takes events of the pointer, the keyboard and the model.

namespace Dateline::Notes {

void NotesListView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    if (m_isOutdated)
        return;
    QPainter painter(viewport());
    const QRect area = event->rect();
    const int end = m_places.lastRowAbove(area.bottom() + verticalOffset());
    for (int row = m_places.firstRowBelow(qMax(0, area.top() + verticalOffset())); row <= end; ++row)
        paintRow(&painter, row);
    paintHeadings(&painter, area);
}

void NotesListView::paintRow(QPainter *painter, int row) const
{
    const QModelIndex index = m_model->index(row, 0);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rowArea(row);
    const int group = m_places.groupOfRow(row);
    const bool isLast = group >= 0 && m_places.groupOfRow(row + 1) != group;
    option.viewItemPosition = isLast ? QStyleOptionViewItem::End : QStyleOptionViewItem::Middle;
    const QModelIndex current = currentIndex();
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && current.isValid() && current.row() == row);
    option.state.setFlag(QStyle::State_MouseOver,
                         option.rect.contains(m_pointer) && !isInStickyHeading(m_pointer.y()));
    m_delegate->paint(painter, option, index);
}

void NotesListView::paintHeadings(QPainter *painter, const QRect &area) const
{
    const std::vector<NoteGroup> &groups = m_places.groups();
    const int offset = verticalOffset();
    const int sticky = m_places.groupAt(offset);
    if (sticky < 0)
        return;
    for (int group = sticky; group < int(groups.size()); ++group) {
        const int top = group == sticky ? stickyTop(group) : m_places.headingTop(group) - offset;
        if (top > area.bottom())
            break;
        m_delegate->paintHeading(painter, {0, top, viewport()->width(), m_places.headingHeight()}, font(),
                                 palette(), groups[size_t(group)], *m_model->notes());
    }
}

void NotesListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        keepPlace();
        scheduleDelayedItemsLayout();
    }
    viewport()->update(); // Dates and headings are written when they are painted.
}

bool NotesListView::viewportEvent(QEvent *event)
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

void NotesListView::mousePressEvent(QMouseEvent *event)
{
    // A press on a heading must not take away the selection.
    m_isPressOutsideRows = !indexAt(event->position().toPoint()).isValid();
    if (!m_isPressOutsideRows)
        QListView::mousePressEvent(event);
}

void NotesListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPressOutsideRows)
        QListView::mouseReleaseEvent(event);
    m_isPressOutsideRows = false;
}

void NotesListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT openRequested(m_model->idAt(index.row()));
}

bool NotesListView::event(QEvent *event)
{
    // Letters and digits are the list's own while it has the keyboard, whatever a window uses them for.
    if (event->type() == QEvent::ShortcutOverride && m_hasSingleKeys) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOwn = (key->key() >= Qt::Key_1 && key->key() < Qt::Key_1 + colourCount) ||
                           key->key() == Qt::Key_T || key->key() == Qt::Key_E;
        if (isOwn && !(key->modifiers() & ~Qt::KeypadModifier)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void NotesListView::keyPressEvent(QKeyEvent *event)
{
    const QString id = currentId();
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!id.isEmpty())
            Q_EMIT openRequested(id);
        return;
    case Qt::Key_F2:
        if (!id.isEmpty())
            Q_EMIT editRequested(id);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT deleteRequested();
        return;
    default:
        if (!groupKey(*event) && !letterKey(*event))
            QListView::keyPressEvent(event);
    }
}

bool NotesListView::groupKey(const QKeyEvent &event)
{
    const bool isStep = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (!isStep || event.modifiers() != Qt::AltModifier || m_model->groups().empty())
        return false;
    const std::vector<NoteGroup> &groups = m_model->groups();
    const int row = currentIndex().row();
    int group = m_model->groupOfRow(qMax(row, 0));
    if (event.key() == Qt::Key_Down)
        ++group;
    else if (groups[size_t(group)].first == row)
        --group;
    group = qBound(0, group, int(groups.size()) - 1);
    setCurrentIndex(m_model->index(groups[size_t(group)].first, 0));
    return true;
}

bool NotesListView::letterKey(const QKeyEvent &event)
{
    if (!m_hasSingleKeys || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() >= Qt::Key_1 && event.key() < Qt::Key_1 + colourCount)
        Q_EMIT colourRequested(event.key() - Qt::Key_0);
    else if (event.key() == Qt::Key_T)
        Q_EMIT tagRequested();
    else if (event.key() == Qt::Key_E && currentIndex().isValid())
        Q_EMIT editRequested(currentId());
    else
        return false;
    return true;
}

void NotesListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuRequested(isKey ? viewport()->mapToGlobal(visualRect(index).center())
                                   : event->globalPos());
}

void NotesListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                const QList<int> &roles)
{
    if (m_isOutdated)
        return;
    if (topLeft.row() == bottomRight.row())
        QAbstractItemView::dataChanged(topLeft, topLeft, roles);
    viewport()->update(visualRegionForSelection(QItemSelection(topLeft, bottomRight)));
}

void NotesListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // QListView would ask for every single index of the selection.
    QAbstractItemView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

void NotesListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace Dateline::Notes
