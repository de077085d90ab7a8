// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user sees of a NotesView and does in it; where cards are is in notesview.cpp.
#include "list/rowpainting.h"
#include "notes/noteslistmodel.h"
#include "notes/notesview.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/plaintooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Dateline::Notes {

using namespace Support;

void NotesView::setLive(const QString &id, CardSlot slot, QWidget *widget)
{
    if (m_live && m_live != widget)
        m_live->hide();
    for (const QString &changed : {m_liveId, id}) {
        m_cards.remove(changed);
        if (m_heights.contains(changed))
            m_heights[changed].isKnown = false;
    }
    m_liveId = id;
    m_slot = id.isEmpty() ? CardSlot::None : slot;
    m_live = id.isEmpty() ? nullptr : widget;
    if (m_live) {
        if (m_live->parentWidget() != viewport())
            m_live->setParent(viewport());
        resizeLive();
        m_live->show();
        m_live->raise();
    } else {
        const Place kept = keptPlace();
        measureVisible();
        place();
        restore(kept);
    }
    viewport()->update();
}

void NotesView::resizeLive()
{
    const int row = m_model->rowOfId(m_liveId);
    if (!m_live || row < 0)
        return;
    const Place kept = keptPlace();
    const int width = NoteCard::contentWidth(m_style.width);
    const int height =
        m_live->hasHeightForWidth() ? m_live->heightForWidth(width) : m_live->sizeHint().height();
    m_live->resize(width, height);
    m_cards.remove(m_liveId);
    m_heights[m_liveId].isKnown = false;
    measure(row);
    place();
    restore(kept);
    viewport()->update();
}

void NotesView::placeLive()
{
    const QModelIndex index = m_model->indexOf(m_liveId);
    if (!m_live || !index.isValid())
        return;
    m_live->move(cardArea(index).topLeft() + card(index.row())->slotArea().topLeft());
}

void NotesView::setButtons(QWidget *buttons)
{
    m_buttons = buttons;
    buttons->setParent(viewport());
    buttons->hide();
}

void NotesView::placeButtons()
{
    if (!m_buttons)
        return;
    const bool hasKeyboard = hasFocus() || m_buttons->isAncestorOf(QApplication::focusWidget());
    const QString id = !m_hovered.isEmpty() ? m_hovered : hasKeyboard ? currentId() : QString();
    const QModelIndex index = id.isEmpty() ? QModelIndex() : m_model->indexOf(id);
    if (std::exchange(m_buttonsId, index.isValid() ? id : QString()) != m_buttonsId)
        Q_EMIT buttonsMoved(m_buttonsId);
    if (!index.isValid()) {
        m_buttons->hide();
        return;
    }
    const QRect area = cardArea(index);
    const QRect foot = card(index.row())->footArea().translated(area.topLeft());
    const QSize size = m_buttons->sizeHint();
    m_buttons->setGeometry(area.right() - size.width() - Metrics::tight,
                           foot.top() + (foot.height() - size.height()) / 2, size.width(), size.height());
    m_buttons->show();
    m_buttons->raise();
}

void NotesView::paintEvent(QPaintEvent *)
{
    measureVisible();
    QPainter painter(viewport());
    if (m_model->rowCount() == 0 || int(m_tops.size()) != m_model->rowCount() + 1)
        return;
    const int last = rowAt(verticalOffset() + viewport()->height());
    for (int row = rowAt(verticalOffset()); row <= last; ++row)
        paintRow(&painter, row);
}

void NotesView::paintRow(QPainter *painter, int row) const
{
    const QModelIndex index = m_model->index(row);
    const QRect area = cardArea(index);
    if (hasHeading(row)) {
        QFont font = m_style.font;
        font.setWeight(QFont::DemiBold);
        const QRect line(area.left() + Metrics::tight, area.top() - headingHeight() + Metrics::tight,
                         area.width(), headingHeight() - Metrics::tight);
        List::paintLine(painter, line, font, PaletteColours(palette()).quiet(),
                        tr("Not found in this version"));
    }
    const QString id = m_model->annotation(row).id;
    const auto state = index != currentIndex() ? NoteCard::State::Plain
                       : hasFocus()            ? NoteCard::State::Focused
                                               : NoteCard::State::Current;
    painter->save();
    painter->translate(area.topLeft());
    card(row)->paint(painter, state, id == m_hovered);
    painter->restore();
}

void NotesView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_style.width != cardWidth())
        forgetHeights();
    else
        measureVisible();
}

void NotesView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange || type == QEvent::LanguageChange ||
        type == QEvent::LocaleChange)
        forgetHeights();
}

void NotesView::scrollContentsBy(int, int)
{
    measureVisible();
    placeLive();
    placeButtons();
    viewport()->update();
}

QPoint NotesView::inCard(const QModelIndex &index, const QPoint &point) const
{
    return point - cardArea(index).topLeft();
}

bool NotesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered.clear();
        placeButtons();
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (!index.isValid())
            return true;
        const NoteCard *shown = card(index.row());
        const QPoint point = inCard(index, help->pos());
        const QString link = shown->linkAt(point);
        QString text;
        if (shown->barArea().contains(point))
            text = index.data(Qt::ToolTipRole).toString();
        else if (!link.isEmpty())
            text = m_style.isGone && m_style.isGone(NoteLink::of(link))
                       ? tr("This is not in the library any more")
                       : NoteLink::of(link).url.toDisplayString();
        else if (shown->footArea().contains(point))
            text = QLocale().toString(m_model->annotation(index.row()).created.toLocalTime(),
                                      QLocale::LongFormat);
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

void NotesView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = currentId();
    const QScopedValueRollback users(m_isUsers, true);
    if (indexAt(event->position().toPoint()).isValid())
        QListView::mousePressEvent(event);
}

bool NotesView::clickCard(const QModelIndex &index, const QPoint &point)
{
    const NoteCard *shown = card(index.row());
    const QString id = index.data(NoteIdRole).toString();
    if (const QString link = shown->linkAt(point); !link.isEmpty()) {
        Q_EMIT linkActivated(NoteLink::of(link));
        return true;
    }
    if (shown->findArea().contains(point)) {
        Q_EMIT findRequested(id);
        return true;
    }
    if (shown->quoteArea().contains(point) && (shown->isCut() || m_whole.contains(id))) {
        if (!m_whole.remove(id))
            m_whole.insert(id);
        dataChanged(index, index, {});
    }
    return false;
}

void NotesView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    const QString id = currentId();
    // The page may be elsewhere by now.
    if (!clickCard(index, inCard(index, point)) && m_pressed == id)
        Q_EMIT chosen(id);
}

void NotesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && card(index.row())->linkAt(inCard(index, event->position().toPoint())).isEmpty())
        Q_EMIT editRequested(index.data(NoteIdRole).toString());
}

void NotesView::mouseMoveEvent(QMouseEvent *event)
{
    // Dragging over cards chooses none.
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const QString id = index.data(NoteIdRole).toString();
    const bool isActive = index.isValid() && (!card(index.row())->linkAt(inCard(index, point)).isEmpty() ||
                                              card(index.row())->findArea().contains(inCard(index, point)));
    viewport()->setCursor(isActive ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (id == m_hovered)
        return;
    m_hovered = id;
    placeButtons();
    viewport()->update();
}

void NotesView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback users(m_isUsers, true);
    QListView::keyPressEvent(event);
}

QModelIndex NotesView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model->rowCount() - 1;
    const int row = currentIndex().row();
    if (last < 0)
        return {};
    const auto page = [&](int way) {
        return rowAt((row < 0 ? 0 : m_tops[row]) + way * std::max(1, viewport()->height() - Metrics::gap));
    };
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return m_model->index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return m_model->index(std::min(last, row + 1));
    case MoveHome:
        return m_model->index(0);
    case MoveEnd:
        return m_model->index(last);
    case MovePageUp:
        return m_model->index(std::max(0, std::min(page(-1), row - 1)));
    case MovePageDown:
        return m_model->index(std::min(last, std::max(page(1), row + 1)));
    }
    return {};
}

void NotesView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(indexAt(rect.topLeft()), command);
}

QRegion NotesView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void NotesView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void NotesView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace Dateline::Notes
