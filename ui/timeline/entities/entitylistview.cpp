// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/entitylistview.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "timeline/entities/entitydelegate.h"
#include "timeline/entities/entityrow.h"
#include "timeline/models/entitylistmodel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Qt::StringLiterals;
using Timeline::EntityListModel;

namespace {

constexpr int widestDragged = 60 * Metrics::unit;

bool isChoosing(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

/// A name on a card, to be under the pointer while it is dragged.
QPixmap draggedName(const QString &name, const QWidget *widget)
{
    const QFontMetrics metrics(widget->font());
    const QString shown = metrics.elidedText(name, Qt::ElideRight, widestDragged);
    const QSize size(metrics.horizontalAdvance(shown) + 2 * Metrics::margin,
                     metrics.height() + 2 * Metrics::tight);
    const double ratio = widget->devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const PaletteColours colours(widget->palette());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.accent());
    painter.setBrush(colours.base());
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius,
                            Metrics::radius);
    painter.setFont(widget->font());
    painter.setPen(widget->palette().color(QPalette::Text));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, shown);
    return pixmap;
}

} // namespace

EntityListView::EntityListView(EntityListModel *model, QWidget *parent)
    : QListView(parent)
    , m_rows(new EntityDelegate(this))
{
    setModel(model);
    setItemDelegate(m_rows);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { setDropRow(-1); });
}

void EntityListView::setTogether(const QSet<QString> &ids)
{
    m_rows->setTogether(ids);
    viewport()->update();
}

void EntityListView::setFacts(NameFacts *facts)
{
    m_rows->setFacts(facts);
}

QString EntityListView::idOf(const QModelIndex &index) const
{
    return index.data(EntityListModel::IdRole).toString();
}

void EntityListView::setTopOf(int row, int y)
{
    doItemsLayout();
    verticalScrollBar()->setValue(row * std::max(1, sizeHintForRow(0)) - y);
}

bool EntityListView::event(QEvent *event)
{
    // These keys belong to the list while it has the focus, whatever the window uses them for.
    if (event->type() == QEvent::ShortcutOverride && isChoosing(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void EntityListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    // Rows are painted in the language in force.
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

void EntityListView::act(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const QString id = idOf(index);
    if (modifiers & Qt::ControlModifier)
        Q_EMIT togetherRequested(id);
    else if (modifiers & Qt::ShiftModifier)
        Q_EMIT compareRequested(id);
    else
        Q_EMIT chosen(id);
}

void EntityListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (isChoosing(event->key())) {
        if (current.isValid())
            act(current, event->modifiers());
        return;
    }
    if (event->key() == Qt::Key_Up && current.row() <= 0)
        Q_EMIT leftAtTop();
    else
        QListView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags EntityListView::selectionCommand(const QModelIndex &,
                                                                     const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void EntityListView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const bool isLeft = event->button() == Qt::LeftButton;
    m_pressedAt = event->position().toPoint();
    m_pressed = isLeft ? indexAt(m_pressedAt) : QModelIndex();
}

void EntityListView::mouseMoveEvent(QMouseEvent *event)
{
    // QListView would select what the pointer passes over.
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    const int distance = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (m_pressed.isValid() && distance >= QApplication::startDragDistance()) {
        const QPersistentModelIndex dragged = std::exchange(m_pressed, {});
        setState(NoState);
        drag(dragged);
    }
}

void EntityListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = std::exchange(m_pressed, {});
    if (event->button() == Qt::LeftButton && pressed.isValid() &&
        indexAt(event->position().toPoint()) == pressed)
        act(pressed, event->modifiers());
}

void EntityListView::drag(const QModelIndex &index)
{
    auto *drag = new QDrag(this);
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(mimeType), idOf(index).toUtf8());
    data->setText(index.data().toString());
    drag->setMimeData(data);
    const QPixmap name = draggedName(index.data().toString(), this);
    drag->setPixmap(name);
    drag->setHotSpot({-Metrics::margin, name.deviceIndependentSize().toSize().height() / 2});
    drag->exec(Qt::LinkAction | Qt::CopyAction, Qt::LinkAction);
}

void EntityListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (isKey)
        scrollTo(index);
    const QPoint below = visualRect(index).bottomLeft() + QPoint(Metrics::margin, 0);
    Q_EMIT menuRequested(idOf(index), isKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

void EntityListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(indexAt({width() / 2, 1}));
    viewport()->update();
}

void EntityListView::setDropRow(int row)
{
    if (m_dropRow == row)
        return;
    m_dropRow = row;
    m_rows->setDropRow(row);
    viewport()->update();
}

void EntityListView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(mimeType)))
        event->acceptProposedAction();
    else
        event->ignore();
}

void EntityListView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // Scrolls near the edges.
    const QModelIndex target = indexAt(event->position().toPoint());
    const QByteArray dragged = event->mimeData()->data(QString::fromLatin1(mimeType));
    const bool isOther = target.isValid() && !dragged.isEmpty() && idOf(target).toUtf8() != dragged;
    setDropRow(isOther ? target.row() : -1);
    if (isOther)
        event->acceptProposedAction();
    else
        event->ignore();
}

void EntityListView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setDropRow(-1);
}

void EntityListView::dropEvent(QDropEvent *event)
{
    const QString dragged = QString::fromUtf8(event->mimeData()->data(QString::fromLatin1(mimeType)));
    const QString target = idOf(indexAt(event->position().toPoint()));
    stopAutoScroll();
    setState(NoState);
    setDropRow(-1);
    if (dragged.isEmpty() || target.isEmpty() || dragged == target) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    // Queued: whoever answers may ask something, and the drag has to end before.
    QMetaObject::invokeMethod(
        this, [this, dragged, target] { Q_EMIT mergeRequested(dragged, target); }, Qt::QueuedConnection);
}

} // namespace Dateline::TimelinePanel
