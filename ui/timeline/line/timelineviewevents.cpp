// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does in a TimelineView; where rows are is in timelineview.cpp, how they look in
// timelineviewpainting.cpp.
#include "support/plaintooltip.h"
#include "timeline/line/entrytexts.h"
#include "timeline/line/lineheading.h"
#include "timeline/line/timelineview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Timeline;
using Kind = EntryPart::Kind;

/// The nearest row of an entry that way, without `row` itself; -1 for none.
int TimelineView::nextEntry(int row, int way) const
{
    for (row += way; row >= 0 && row < m_places.count(); row += way) {
        if (isEntry(row))
            return row;
    }
    return -1;
}

TimelineView::Spot TimelineView::spotAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || !isEntry(index.row()))
        return {};
    return {index.row(), card(index.row())->partAt(point - visualRect(index).topLeft())};
}

void TimelineView::setHovered(const Spot &spot)
{
    if (std::exchange(m_hovered, spot) == spot)
        return;
    const bool isActive = spot.part >= 0 && card(spot.row)->parts()[size_t(spot.part)].isActive();
    viewport()->setCursor(isActive ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

QString TimelineView::toolTipOf(const Spot &spot) const
{
    if (spot.row < 0)
        return {};
    const HistoryEntry &entry = m_model->entry(m_model->entryAt(spot.row));
    if (spot.part < 0)
        return {};
    const EntryPart &part = card(spot.row)->parts()[size_t(spot.part)];
    switch (part.kind) {
    case Kind::Date:
        return dateToolTip(*m_model, entry);
    case Kind::Status:
        return statusToolTip(*m_model, entry);
    case Kind::Pinned:
        return tr("Pinned");
    case Kind::Edited:
        return editedToolTip(*m_model, entry);
    case Kind::Place:
    case Kind::Participant:
        return entityToolTip(*m_model, part.number);
    case Kind::Quote:
        return tr("Show the sentence in its article");
    case Kind::OtherDates:
        return part.text;
    case Kind::Outcome:
    case Kind::Plan:
        return part.number >= 0 ? tr("Go there") : tr("The filter hides it");
    case Kind::Fold:
    case Kind::Action:
        break;
    }
    return {};
}

void TimelineView::activate(const Spot &spot, Qt::KeyboardModifiers modifiers)
{
    const EntryPart part = card(spot.row)->parts()[size_t(spot.part)];
    const int entry = m_model->entryAt(spot.row);
    if (!part.isActive())
        return;
    switch (part.kind) {
    case Kind::Quote:
        Q_EMIT sightingActivated(int(part.number));
        break;
    case Kind::Fold:
        setPart(-1);
        setOpen(entry, !isOpen(entry));
        break;
    case Kind::Outcome:
    case Kind::Plan:
        setCurrentEntry(int(part.number));
        break;
    case Kind::Place:
    case Kind::Participant:
        if (modifiers.testFlag(Qt::ControlModifier))
            Q_EMIT togetherRequested(part.number);
        else if (part.kind == Kind::Place)
            Q_EMIT placeActivated(part.number);
        else
            Q_EMIT entityActivated(part.number);
        break;
    default:
        break;
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHovered({});
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        const QString text = toolTipOf(spot).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               QString(QStringLiteral("<qt>") + text + QStringLiteral("</qt>")), viewport(),
                               card(spot.row)->parts()[size_t(spot.part)].area.translated(
                                   visualRect(m_model->index(spot.row)).topLeft()));
        return true;
    }
    return QListView::viewportEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && stickyArea().contains(point)) {
        // Its beginning is what a heading stands for.
        const int first = headingAbove(m_places.rowAt(verticalOffset())) + 1;
        scrollTo(m_model->index(first), PositionAtTop);
        return;
    }
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return;
    const int row = isEntry(index.row()) ? index.row() : nextEntry(index.row(), 1);
    setCurrentIndex(m_model->index(row));
    if (event->button() == Qt::LeftButton)
        m_pressed = spotAt(point);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Spot> pressed = std::exchange(m_pressed, std::nullopt);
    const Spot spot = spotAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && pressed && spot == *pressed && spot.part >= 0)
        activate(spot, event->modifiers());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // A second click on a part is a click; on the rest of an entry it opens it.
    const Spot spot = spotAt(event->position().toPoint());
    const bool isPart = spot.part >= 0 && card(spot.row)->parts()[size_t(spot.part)].isActive();
    if (isPart || event->button() != Qt::LeftButton)
        mousePressEvent(event);
    else if (spot.row >= 0 && card(spot.row)->isFoldable())
        setOpen(m_model->entryAt(spot.row), !isOpen(m_model->entryAt(spot.row)));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        setHovered(spotAt(event->position().toPoint()));
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !isEntry(index.row()))
        return;
    if (isKey)
        scrollTo(index);
    else
        setCurrentIndex(index);
    const QPoint corner = visualRect(index).topLeft() + QPoint(gutter, stickyHeight(m_style));
    Q_EMIT entryMenuRequested(m_model->entryAt(index.row()),
                              isKey ? viewport()->mapToGlobal(corner) : event->globalPos());
}

bool TimelineView::wants(const QKeyEvent &key) const
{
    const bool hasControl = key.modifiers() == Qt::ControlModifier;
    if (!hasControl && (key.modifiers() & ~Qt::KeypadModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    case Qt::Key_Escape:
        return !hasControl && m_part >= 0;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return !hasControl;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!wants(*event) || !hasRows()) {
        event->ignore();
        return;
    }
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    const int row = currentIndex().row();
    const int key = event->key();
    if (hasControl && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveToGroup(key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Space && row >= 0) {
        setPart(-1);
        if (card(row)->isFoldable() || isOpen(m_currentEntry))
            setOpen(m_currentEntry, !isOpen(m_currentEntry));
    } else if (key == Qt::Key_Right && row >= 0) {
        stepRight();
    } else if (key == Qt::Key_Left && row >= 0) {
        stepLeft();
    } else if (key == Qt::Key_Escape) {
        setPart(-1);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && row >= 0) {
        const int part = m_part >= 0 ? m_part : card(row)->firstPart(Kind::Quote);
        activate({row, part}, event->modifiers());
    } else {
        QListView::keyPressEvent(event);
    }
}

/// Opens the entry, then goes from one thing that it shows to the next.
void TimelineView::stepRight()
{
    const EntryCard *shown = card(currentIndex().row());
    if (m_part < 0 && shown->isFoldable() && !isOpen(m_currentEntry))
        setOpen(m_currentEntry, true);
    else
        setPart(std::min(m_part + 1, int(shown->parts().size()) - 1));
}

void TimelineView::stepLeft()
{
    if (m_part >= 0)
        setPart(m_part - 1);
    else
        setOpen(m_currentEntry, false);
}

void TimelineView::setPart(int part)
{
    if (std::exchange(m_part, part) == part)
        return;
    viewport()->update();
    QToolTip::hideText();
    const QModelIndex index = currentIndex();
    if (part < 0 || !index.isValid())
        return;
    // Of an entry higher than the screen, what is gone to.
    const EntryPart &shown = card(index.row())->parts()[size_t(part)];
    const auto area = [&] { return shown.area.translated(visualRect(index).topLeft()); };
    const int above = area().top() - stickyHeight(m_style) - Metrics::gap;
    const int below = area().bottom() + Metrics::gap - viewport()->height();
    if (above < 0 || below > 0)
        verticalScrollBar()->setValue(verticalOffset() + (above < 0 ? above : below));
    const QString tip = toolTipOf({index.row(), part});
    if (!tip.isEmpty())
        QToolTip::showText(viewport()->mapToGlobal(area().bottomLeft()), plainToolTip(tip), viewport());
    const QStringList said{shown.text, tip};
    setAccessibleDescription(said.first().isEmpty() || tip.isEmpty() ? QString(said.join(QString()))
                                                                     : said.join(QStringLiteral(", ")));
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

/// The first entry of the group before or behind; back, first that of the current one.
void TimelineView::moveToGroup(int way)
{
    const int row = std::max(0, currentIndex().row());
    int heading = way > 0 ? nextHeading(row) : headingAbove(row);
    if (way < 0 && heading >= 0 && heading + 1 == row)
        heading = headingAbove(heading - 1);
    if (heading < 0)
        return;
    setCurrentIndex(m_model->index(heading + 1));
    scrollTo(m_model->index(heading + 1), PositionAtTop);
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (!hasRows())
        return {};
    const int row = currentIndex().row();
    const int end = m_places.count();
    const auto page = [&](int way) {
        const int step = std::max(1, viewport()->height() - stickyHeight(m_style) - Metrics::gap);
        const int target = m_places.rowAt(m_places.top(std::max(0, row)) + way * step);
        const int entry = isEntry(target) ? target : nextEntry(target, 1);
        return entry == row ? nextEntry(row, way) : entry;
    };
    int target = -1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        target = nextEntry(row < 0 ? -1 : row, row < 0 ? 1 : -1);
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        target = nextEntry(row, 1);
        break;
    case MoveHome:
        target = nextEntry(-1, 1);
        break;
    case MoveEnd:
        target = nextEntry(end, -1);
        break;
    case MovePageUp:
        target = page(-1);
        break;
    case MovePageDown:
        target = page(1);
        break;
    }
    return target < 0 ? currentIndex() : m_model->index(target);
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(indexAt(rect.topLeft()), command);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

} // namespace Dateline::TimelinePanel
