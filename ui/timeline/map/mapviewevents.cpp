// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapview.h"
#include "timeline/map/mapwords.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

// What is done in a MapView with pointer and keys.

namespace Dateline::TimelinePanel {

namespace {

constexpr double notch = 120;      ///< What a wheel says for one step.
constexpr double notchZoom = 1.35; ///< How much larger a step of the wheel makes things.
constexpr double keyZoom = 1.6;
constexpr double clickZoom = 2;
constexpr double keyStep = 64;       ///< Pixels.
constexpr double touchpadStep = 0.5; ///< Pixels for what a touchpad says without pixels.

/// Two fingers on a touchpad, rather than a wheel.
bool isTouchpad(const QWheelEvent &event)
{
    return !event.pixelDelta().isNull() || event.phase() != Qt::NoScrollPhase ||
           event.deviceType() == QInputDevice::DeviceType::TouchPad;
}

} // namespace

int MapView::targetCount() const
{
    const int places = int(m_stops.places.size());
    return places > 0 && !m_stops.unplaced.empty() ? places + 1 : places;
}

int MapView::targetAt(QPointF point) const
{
    if (m_stops.places.empty())
        return -1;
    const bool isUnplaced = scene().furniture.unplaced.contains(point);
    return isUnplaced ? int(m_stops.places.size()) : scene().placeAt(point);
}

void MapView::choose(int place)
{
    if (place < 0 || place >= targetCount())
        return;
    QList<qint32> entries;
    if (place < int(m_stops.places.size())) {
        entries = m_stops.places[size_t(place)].entries;
    } else {
        for (const Timeline::UnplacedStop &stop : m_stops.unplaced)
            entries.append(stop.entries);
    }
    const qsizetype next = (entries.indexOf(qint32(m_currentEntry)) + 1) % entries.size();
    m_currentEntry = entries[next];
    if (place < int(m_stops.places.size()) && std::exchange(m_current, place) != place)
        forgetScene();
    const int chosen = m_currentEntry;
    Q_EMIT stopChosen(entries);
    Q_EMIT entryChosen(chosen);
}

void MapView::zoomBy(double factor, QPointF pixel)
{
    if (factor > 1 ? !m_camera.canZoomIn() : !m_camera.canZoomOut())
        return;
    m_isMoved = true;
    setCamera(m_camera.zoomed(factor, pixel));
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_usesKeyboard = false;
    if (std::exchange(m_cursor, -1) >= 0)
        forgetScene();
    m_drag = Drag::Pressed;
    m_pressed = m_last = event->position();
    update();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (m_drag == Drag::None) {
        setHovered(targetAt(point));
        return;
    }
    const double moved = (point - m_pressed).manhattanLength();
    if (m_drag == Drag::Pressed && moved >= QApplication::startDragDistance() / 2.0) {
        m_drag = Drag::Moving;
        setHovered(-1);
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag != Drag::Moving)
        return;
    m_isMoved = true;
    setCamera(m_camera.moved(m_last - point));
    m_last = point;
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    setHovered(targetAt(event->position()));
    if (drag == Drag::Pressed)
        choose(targetAt(m_pressed));
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        zoomBy(event->modifiers().testFlag(Qt::ShiftModifier) ? 1 / clickZoom : clickZoom, event->position());
}

void MapView::setHovered(int place)
{
    if (m_drag == Drag::None) {
        if (place >= 0)
            setCursor(Qt::PointingHandCursor);
        else
            unsetCursor();
    }
    if (std::exchange(m_hovered, place) != place)
        update();
}

void MapView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const bool isZoom = event->modifiers().testFlag(Qt::ControlModifier);
    const QPointF angle = event->angleDelta();
    if (isZoom || (!isTouchpad(*event) && angle.y() != 0)) {
        zoomBy(std::pow(notchZoom, angle.y() / notch), event->position());
        return;
    }
    const QPointF pixels = event->pixelDelta();
    m_isMoved = true;
    setCamera(m_camera.moved(pixels.isNull() ? -angle * touchpadStep : -pixels));
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(std::max(0.2, 1 + gesture->value()), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

void MapView::showToolTip(QPointF point, const QPoint &screenPoint)
{
    const int target = m_drag == Drag::None ? targetAt(point) : -1;
    if (target < 0) {
        QToolTip::hideText();
        return;
    }
    const bool isPlace = target < int(m_stops.places.size());
    const QStringList lines =
        isPlace ? MapWords::details(m_stops.places[size_t(target)]) : MapWords::unplacedDetails(m_stops);
    const QRectF area = isPlace ? scene().marks[size_t(target)].area : scene().furniture.unplaced;
    QToolTip::showText(screenPoint, MapWords::asToolTip(lines), this,
                       area.contains(point) ? area.toAlignedRect() : QRect());
}

bool MapView::wants(const QKeyEvent &key) const
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !(modifiers & ~Qt::ControlModifier);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_Home:
    case Qt::Key_N:
    case Qt::Key_P:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return !modifiers;
    case Qt::Key_Escape:
        return !modifiers && m_cursor >= 0;
    default:
        return false;
    }
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    if (!wants(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_usesKeyboard = true;
    if (moveByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom, QRectF(rect()).center());
        break;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom, QRectF(rect()).center());
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_N:
        stepCursor(1);
        break;
    case Qt::Key_P:
        stepCursor(-1);
        break;
    case Qt::Key_Escape:
        setCursorPlace(-1);
        break;
    default:
        choose(m_cursor >= 0 ? m_cursor : m_current);
    }
}

/// What the arrow keys do; false for other keys.
bool MapView::moveByKey(const QKeyEvent &key)
{
    const QPointF way = key.key() == Qt::Key_Left    ? QPointF(-1, 0)
                        : key.key() == Qt::Key_Right ? QPointF(1, 0)
                        : key.key() == Qt::Key_Up    ? QPointF(0, -1)
                        : key.key() == Qt::Key_Down  ? QPointF(0, 1)
                                                     : QPointF();
    if (way.isNull())
        return false;
    if (key.modifiers().testFlag(Qt::ControlModifier)) {
        stepCursor(way.x() + way.y() > 0 ? 1 : -1);
    } else {
        m_isMoved = true;
        setCamera(m_camera.moved(way * keyStep));
    }
    return true;
}

void MapView::stepCursor(int step)
{
    const int count = targetCount();
    if (count == 0)
        return;
    const int from = m_cursor >= 0 ? m_cursor : m_current >= 0 ? m_current : step > 0 ? -1 : 0;
    setCursorPlace((from + step + count) % count);
}

void MapView::setCursorPlace(int place)
{
    if (m_cursor == place)
        return;
    m_cursor = place;
    forgetScene();
    if (place < 0 || place >= int(m_stops.places.size()))
        return;
    showPlace(place);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(place);
        QAccessible::updateAccessibility(&event);
    }
}

void MapView::focusInEvent(QFocusEvent *event)
{
    m_usesKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    forgetScene();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    forgetScene();
}

} // namespace Dateline::TimelinePanel
