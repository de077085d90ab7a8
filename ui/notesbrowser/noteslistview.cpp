// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/noteslistview.h"

#include "notes/notesmodel.h"
#include "notesbrowser/noterowdelegate.h"
#include "support/retranslation.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>

#include <utility>

namespace Dateline::Notes {

NotesListView::NotesListView(NotesArrangement *model, HighlightColours *colours, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new NoteRowDelegate(colours, this))
{
    watchModel();
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    Support::translated(this, [this] { setAccessibleName(tr("Notes")); });
}

void NotesListView::watchModel()
{
    // Connected before the base class and the selection model: they see the rows as they were.
    const auto begin = [this] {
        keepPlace();
        m_isModelChanging = true;
    };
    const auto end = [this] {
        m_isModelChanging = false;
        m_isOutdated = true;
        scheduleDelayedItemsLayout();
    };
    connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, end);
    connect(m_model, &QAbstractItemModel::modelReset, this, end);
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

void NotesListView::keepPlace()
{
    if (m_isOutdated || m_isModelChanging)
        return;
    const int offset = verticalOffset();
    const int first = m_places.firstRowBelow(offset + m_places.headingHeight());
    const int last = m_places.lastRowAbove(offset + viewport()->height() - 1);
    const int current = currentIndex().row();
    const int kept = current >= first && current <= last ? current : first;
    m_keptRow = selectionModel()->hasSelection() ? current : -1;
    m_keptId = kept >= 0 && kept < m_model->rowCount() ? m_model->idAt(kept) : QString();
    m_keptY = kept >= 0 ? m_places.top(kept) - offset : 0;
}

void NotesListView::restorePlace()
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
    verticalScrollBar()->setValue(row < 0 ? 0 : m_places.top(row) - m_keptY);
}

void NotesListView::doItemsLayout()
{
    if (m_isModelChanging)
        return;
    m_delegate->setGrouping(m_model->grouping());
    m_places.setHeights(m_delegate->rowHeight(font()), NoteRowDelegate::headingHeight(font()));
    m_places.setRows(m_model->rowCount(), m_model->groups());
    m_isOutdated = false;
    QAbstractItemView::doItemsLayout();
    restorePlace();
}

void NotesListView::ensureLayout() const
{
    if (m_isOutdated && !m_isModelChanging)
        const_cast<NotesListView *>(this)->executeDelayedItemsLayout();
}

void NotesListView::reset()
{
    QListView::reset();
    m_isOutdated = true;
    scheduleDelayedItemsLayout();
}

void NotesListView::updateGeometries()
{
    verticalScrollBar()->setSingleStep(m_places.rowHeight() / 2);
    verticalScrollBar()->setPageStep(qMax(1, pageHeight()));
    verticalScrollBar()->setRange(0, qMax(0, m_places.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

int NotesListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect NotesListView::rowArea(int row) const
{
    return {0, m_places.top(row) - verticalOffset(), viewport()->width(), m_places.rowHeight()};
}

QRect NotesListView::visualRect(const QModelIndex &index) const
{
    ensureLayout();
    if (!index.isValid() || index.row() >= m_places.rowCount())
        return {};
    return rowArea(index.row());
}

int NotesListView::stickyTop(int group) const
{
    if (group + 1 == int(m_places.groups().size()))
        return 0;
    return qMin(0, m_places.headingTop(group + 1) - verticalOffset() - m_places.headingHeight());
}

bool NotesListView::isInStickyHeading(int y) const
{
    const int group = m_places.groupAt(verticalOffset());
    return y >= 0 && group >= 0 && y < stickyTop(group) + m_places.headingHeight();
}

QModelIndex NotesListView::indexAt(const QPoint &point) const
{
    ensureLayout();
    if (m_isOutdated || isInStickyHeading(point.y()))
        return {};
    const int row = m_places.rowAt(point.y() + verticalOffset());
    return row < 0 || row >= m_model->rowCount() ? QModelIndex() : m_model->index(row, 0);
}

void NotesListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || m_isModelChanging)
        return;
    executeDelayedItemsLayout();
    // The heading of the group covers the top; the first row of a group shows its own.
    const int top = m_places.top(index.row()) - m_places.headingHeight();
    const int bottom = m_places.top(index.row()) + m_places.rowHeight();
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

void NotesListView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
    // What stands still while the rows move: the heading on top, and the row under the pointer.
    const int heading = m_places.headingHeight();
    viewport()->update(0, qMin(0, dy), viewport()->width(), heading + qAbs(dy));
    viewport()->update(visualRect(indexAt(m_pointer)));
    viewport()->update(visualRect(indexAt(m_pointer + QPoint(0, dy))));
}

QModelIndex NotesListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return {};
    const int current = currentIndex().row();
    const int rowHeight = m_places.rowHeight();
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
        row = current < 0 ? 0
                          : qMin(current - 1,
                                 m_places.firstRowBelow(m_places.top(current) + rowHeight - pageHeight()));
        break;
    case MovePageDown:
        row = current < 0 ? 0
                          : qMax(current + 1,
                                 m_places.lastRowAbove(m_places.top(current) - rowHeight + pageHeight()));
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
    return m_model->index(qBound(0, row, last), 0);
}

void NotesListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int first = m_places.firstRowBelow(qMax(0, area.top()));
    const int last = qMin(m_places.lastRowAbove(area.bottom()), m_model->rowCount() - 1);
    QItemSelection selection;
    if (first <= last)
        selection.select(m_model->index(first, 0), m_model->index(last, 0));
    selectionModel()->select(selection, command);
}

QRegion NotesListView::visualRegionForSelection(const QItemSelection &selection) const
{
    const int top = m_places.firstRowBelow(verticalOffset());
    const int bottom = m_places.lastRowAbove(verticalOffset() + viewport()->height());
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = qMax(range.top(), top);
        const int last = qMin(range.bottom(), bottom);
        if (first <= last)
            region += rowArea(first) | rowArea(last);
    }
    return region;
}

} // namespace Dateline::Notes
