// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/noteslistview.h"

#include "notes/annotation.h"
#include "notes/notesmodel.h"
#include "notesbrowser/noterowdelegate.h"
#include "support/retranslation.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Dateline::Notes {

NotesListView::NotesListView(NotesArrangement *model, HighlightColours *colours, QWidget *parent)
    : GroupedListView(model, parent)
    , m_model(model)
    , m_delegate(new NoteRowDelegate(colours, this))
{
    setItemDelegate(m_delegate);
    Support::translated(this, [this] { setAccessibleName(tr("Notes")); });
}

void NotesListView::setWords(const QStringList &words)
{
    m_delegate->setWords(words);
    viewport()->update();
}

QString NotesListView::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : QString();
}

QStringList NotesListView::selectedIds() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    QSet<int> seen; // Below several tags it is still one.
    for (const int row : rows) {
        if (const int notesRow = m_model->notesRow(row); !seen.contains(notesRow)) {
            seen.insert(notesRow);
            ids.append(m_model->idAt(row));
        }
    }
    return ids;
}

void NotesListView::selectId(const QString &id)
{
    const int row = m_model->rowOfId(id);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex());
}

void NotesListView::layOut(List::RowGeometry *geometry)
{
    m_delegate->setGrouping(m_model->grouping());
    std::vector<int> firstRows;
    for (const NoteGroup &group : m_model->groups())
        firstRows.push_back(group.first);
    geometry->setHeights(m_delegate->rowHeight(font()), NoteRowDelegate::headingHeight(font()));
    geometry->setRows(m_model->rowCount(), std::move(firstRows));
}

void NotesListView::keepPlaces()
{
    const auto [from, to] = rowsOnScreen();
    const int current = currentIndex().row();
    const int kept = current >= from && current <= to ? current : from;
    m_keptRow = selectionModel()->hasSelection() ? current : -1;
    m_keptId = kept >= 0 && kept < m_model->rowCount() ? m_model->idAt(kept) : QString();
    m_keptY = kept >= 0 ? geometry().top(kept) - verticalOffset() : 0;
}

void NotesListView::restorePlaces()
{
    const QString id = std::exchange(m_keptId, QString());
    const int keptRow = std::exchange(m_keptRow, -1);
    if (id.isEmpty())
        return;
    const int count = m_model->rowCount();
    if (keptRow >= 0 && count > 0 && !selectionModel()->hasSelection()) {
        // What was selected is gone, deleted most often: the keyboard goes on where it was.
        const QScopedValueRollback restoring(m_isRestoring, true);
        setCurrentIndex(m_model->index(qMin(keptRow, count - 1), 0));
        return;
    }
    const int row = m_model->rowOfId(id);
    verticalScrollBar()->setValue(row < 0 ? 0 : geometry().top(row) - m_keptY);
}

void NotesListView::paintHeading(QPainter *painter, const QRect &area, int group) const
{
    m_delegate->paintHeading(painter, area, font(), palette(), m_model->groups()[size_t(group)],
                             *m_model->notes());
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
    return GroupedListView::event(event);
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
            GroupedListView::keyPressEvent(event);
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

void NotesListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    GroupedListView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

} // namespace Dateline::Notes
