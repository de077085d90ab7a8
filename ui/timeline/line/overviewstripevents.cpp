// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does in an OverviewStrip; what it shows is in overviewstrip.cpp.
#include "support/plaintooltip.h"
#include "timeline/line/overviewstrip.h"

#include "timeline/history/datewords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Dateline::TimelinePanel {

using namespace Timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.4;
constexpr double wheelStep = 120;
constexpr double panPart = 0.1; ///< Of what is seen, for one step of the wheel.
constexpr double farStep = 100; ///< Pixels that Page Up and Page Down go.

/// The days of a bar in words.
QString barWords(const OverviewScale &scale, double left)
{
    const QDate first = QDate::fromJulianDay(qint64(std::floor(scale.day(left))));
    const QDate last = QDate::fromJulianDay(qint64(std::ceil(scale.day(left + overviewBarWidth))) - 1);
    return dateWords({first, std::max(first, last), DatePrecision::Range});
}

} // namespace

QString OverviewStrip::toolTipAt(const QPointF &point) const
{
    for (const int side : {-1, 1}) {
        const Hidden there = hidden(side);
        if (there.entries > 0 && there.area.contains(point))
            return side < 0 ? tr("%Ln earlier", "entries", there.entries)
                            : tr("%Ln later", "entries", there.entries);
    }
    const OverviewScale scale = this->scale();
    const double day = scale.day(point.x());
    if (point.y() > scale.area.bottom()) {
        const auto isThere = [&](int number) {
            const DateValue &date = m_model->trip(number).date;
            return day >= double(date.first.toJulianDay()) - 2 / scale.perDay() &&
                   day < double(date.last.toJulianDay()) + 1 + 2 / scale.perDay();
        };
        const auto trip = std::ranges::find_if(m_rows->trips, isThere);
        if (trip != m_rows->trips.end())
            return tripWords(m_model->trip(*trip), m_model->content()->sightings);
    }
    const auto bars = overviewBars(m_rows->dates, scale);
    const int number = int((point.x() - scale.area.left()) / overviewBarWidth);
    if (number < 0 || number >= int(bars.size()) || bars[size_t(number)].total() <= 0)
        return {};
    const OverviewBar &bar = bars[size_t(number)];
    const int entries = std::max(1, int(std::lround(bar.total())));
    QStringList parts;
    for (const auto status : {EventStatus::Happened, EventStatus::Reported, EventStatus::Planned}) {
        if (const auto count = std::lround(bar.counts[size_t(status)]); count > 0)
            parts.append(tr("%L1 %2", "a number of entries, happened").arg(count).arg(statusWords(status)));
    }
    const QString words = tr("%1: %Ln entries", "days", entries)
                              .arg(barWords(scale, scale.area.left() + number * overviewBarWidth));
    return parts.isEmpty()
               ? words
               : tr("%1 (%2)", "days and entries, of what status").arg(words, parts.join(tr(", ")));
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = count() == 0 ? QString() : toolTipAt(help->pos());
        QToolTip::showText(help->globalPos(), Support::plainToolTip(text), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position().x());
            return true;
        }
    }
    return QWidget::event(event);
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || count() == 0)
        return;
    m_pressed = event->position();
    for (const int side : {-1, 1}) {
        const Hidden there = hidden(side);
        if (there.entries > 0 && there.area.contains(m_pressed)) {
            showHidden(side);
            return;
        }
    }
    const QRectF window = this->window();
    const OverviewScale scale = this->scale();
    if (!window.isEmpty() && window.adjusted(-2, 0, 2, 0).contains(m_pressed)) {
        m_drag = Drag::Window;
        m_grip = m_pressed.x() - scale.x(beginOf(m_first));
    } else {
        m_drag = Drag::Pressed;
        m_grip = scale.day(m_pressed.x());
    }
    update();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    const OverviewScale scale = this->scale();
    const bool isFar = std::abs(point.x() - m_pressed.x()) >= QApplication::startDragDistance();
    switch (m_drag) {
    case Drag::None:
        setCursor(window().contains(point) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    case Drag::Pressed:
        if (!isFar)
            return;
        m_drag = Drag::Pan;
        [[fallthrough]];
    case Drag::Pan: {
        m_isUsers = m_isUsers || m_view != m_rows->whole;
        const double shift = m_grip - scale.day(point.x());
        setView({m_view.from + shift, m_view.to + shift});
        return;
    }
    case Drag::Window:
        setCursor(Qt::ClosedHandCursor);
        // Beyond the edge what is seen moves along.
        if (m_view != m_rows->whole && (point.x() < scale.area.left() || point.x() > scale.area.right())) {
            m_isUsers = true;
            const double beyond = point.x() < scale.area.left() ? point.x() - scale.area.left()
                                                                : point.x() - scale.area.right();
            const double shift = beyond / scale.perDay() / 4;
            setView({m_view.from + shift, m_view.to + shift});
        }
        goTo(positionAt(this->scale().day(point.x() - m_grip)));
        return;
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    setCursor(Qt::ArrowCursor);
    update();
    if (drag == Drag::Pressed && count() > 0)
        goTo(positionAt(scale().day(event->position().x())));
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    if (event->button() == Qt::LeftButton && count() > 0)
        resetView();
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint delta = event->angleDelta();
    if (count() == 0)
        return;
    if (std::abs(delta.x()) > std::abs(delta.y())) {
        m_isUsers = true;
        const double shift = -delta.x() / wheelStep * panPart * m_view.days();
        setView({m_view.from + shift, m_view.to + shift});
    } else {
        zoomBy(std::pow(zoomStep, delta.y() / wheelStep), event->position().x());
    }
}

bool OverviewStrip::wants(const QKeyEvent &key) const
{
    if (count() == 0 || (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_Backspace:
        return true;
    default:
        return false;
    }
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    if (!wants(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QRectF window = this->window();
    const double centre = window.isEmpty() ? scale().area.center().x() : window.center().x();
    switch (event->key()) {
    case Qt::Key_Left:
        goTo(neighbour(-1, overviewBarWidth));
        break;
    case Qt::Key_Right:
        goTo(neighbour(1, overviewBarWidth));
        break;
    case Qt::Key_PageUp:
        goTo(neighbour(-1, farStep));
        break;
    case Qt::Key_PageDown:
        goTo(neighbour(1, farStep));
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(count() - 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep, centre);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep, centre);
        break;
    default:
        resetView();
    }
}

void OverviewStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void OverviewStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_drag = Drag::None;
    update();
}

} // namespace Dateline::TimelinePanel
