// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/histogramplot.h"

#include "facets/histogramaxis.h"
#include "facets/histogrampainter.h"
#include "list/histogrammodel.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Dateline::Facets {

using List::DateSpan;
using Support::Metrics::margin;
using Support::Metrics::unit;

namespace {
constexpr int barHeight = 14 * unit;
constexpr int topMargin = unit;
constexpr int edgeReach = unit; ///< How near to an edge one must point to hold it.
constexpr double wheelStep = 120;
constexpr double pinchStep = 0.25;
} // namespace

HistogramPlot::HistogramPlot(List::HistogramModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(Support::scaledFont(font(), Support::TypeScale::small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Support::translated(this, [this] {
        setAccessibleName(tr("Articles by date"));
        update();
    });
    connect(model, &List::HistogramModel::changed, this, &HistogramPlot::takeModel);
}

QSize HistogramPlot::sizeHint() const
{
    return {50 * unit, topMargin + barHeight + textHeight()};
}

int HistogramPlot::textHeight() const
{
    return fontMetrics().height() + unit;
}

HistogramGeometry HistogramPlot::geometry() const
{
    return {m_model->bars(), QRectF(margin, topMargin, width() - 2 * margin, barHeight)};
}

void HistogramPlot::takeModel()
{
    if (m_hovered >= int(m_model->bars().size()))
        m_hovered = -1;
    update();
}

int HistogramPlot::cursor() const
{
    return m_usesKeyboard && hasFocus() ? m_model->barOf(m_cursorDay) : -1;
}

DateSpan HistogramPlot::cursorSpan() const
{
    const int bar = cursor();
    return bar < 0 ? DateSpan() : m_model->bars()[size_t(bar)].span;
}

bool HistogramPlot::isChosen(const DateSpan &span) const
{
    return m_model->chosen() == std::vector<DateSpan>{span};
}

void HistogramPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Support::PaletteColours colours(palette());
    const HistogramGeometry geometry = this->geometry();
    if (m_model->bars().empty()) {
        painter.setPen(colours.quiet());
        painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No article has a date"));
        return;
    }
    HistogramLook look{m_model->chosen(), m_hovered, cursor()};
    if (!m_preview.isNull())
        look.chosen = {m_preview};
    paintHistogram(painter, m_model->bars(), geometry, look, palette());

    const double top = geometry.area().bottom() + 2;
    for (const AxisLabel &label :
         axisLabels(m_model->bars(), m_model->unit(), geometry, QFontMetricsF(font()), QLocale())) {
        painter.setPen(label.isMajor ? palette().color(QPalette::Text) : colours.quiet());
        painter.drawText(QRectF(label.centre - 100, top, 200, textHeight()), Qt::AlignHCenter | Qt::AlignTop,
                         label.text);
    }
}

bool HistogramPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::ShortcutOverride && wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(gesture->value() / pinchStep, gesture->position().x());
            return true;
        }
    }
    return QWidget::event(event);
}

bool HistogramPlot::showToolTip(const QPoint &point, const QPoint &screenPoint)
{
    const int bar = geometry().barAt(point.x());
    if (bar < 0 || m_drag != Drag::None)
        return true;
    const QRect column = geometry().column(bar).toRect();
    QToolTip::showText(screenPoint, m_model->describe(bar), this, column);
    return true;
}

void HistogramPlot::setHovered(int bar)
{
    if (std::exchange(m_hovered, bar) != bar)
        update();
}

void HistogramPlot::setPreview(const DateSpan &span)
{
    if (m_preview == span)
        return;
    m_preview = span;
    update();
    Q_EMIT previewChanged();
}

HistogramPlot::Drag HistogramPlot::edgeAt(const QPointF &point) const
{
    if (m_model->chosen().size() != 1)
        return Drag::None;
    const DateSpan &chosen = m_model->chosen().front();
    const double toFirst = std::abs(point.x() - geometry().startOf(chosen.first));
    const double toLast = std::abs(point.x() - geometry().endOf(chosen.last));
    // Within a narrow range a click means the bar, and its edges are held from outside.
    const bool isInside =
        point.x() > geometry().startOf(chosen.first) && point.x() < geometry().endOf(chosen.last);
    const double width = geometry().endOf(chosen.last) - geometry().startOf(chosen.first);
    const double reach = isInside ? std::min<double>(edgeReach, width / 4) : edgeReach;
    if (std::min(toFirst, toLast) > reach)
        return Drag::None;
    return toFirst < toLast ? Drag::FirstEdge : Drag::LastEdge;
}

/// The range that a drag to `point` asks for.
DateSpan HistogramPlot::dragged(const QPointF &point) const
{
    const HistogramGeometry geometry = this->geometry();
    const auto spanAt = [&](double x) { return m_model->bars()[size_t(geometry.barAt(x))].span; };
    if (m_drag == Drag::Brush)
        return spanAt(m_pressed.x()).united(spanAt(point.x()));
    const DateSpan fixed = m_model->chosen().front();
    const double half = geometry.barWidth() / 2;
    if (m_drag == Drag::FirstEdge) {
        const DateSpan bar = spanAt(point.x() + half);
        return bar.first <= fixed.last ? DateSpan{bar.first, fixed.last}
                                       : DateSpan{fixed.last.addDays(1), bar.last};
    }
    const DateSpan bar = spanAt(point.x() - half);
    return bar.last >= fixed.first ? DateSpan{fixed.first, bar.last}
                                   : DateSpan{bar.first, fixed.first.addDays(-1)};
}

void HistogramPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_model->bars().empty())
        return;
    m_usesKeyboard = false;
    setPreview({});
    m_pressed = event->position();
    m_drag = edgeAt(m_pressed);
    if (m_drag == Drag::None)
        m_drag = Drag::Pressed;
    m_anchorDay = m_cursorDay = m_model->bars()[size_t(geometry().barAt(m_pressed.x()))].span.first;
    Q_EMIT cursorMoved();
}

void HistogramPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_model->bars().empty())
        return;
    const QPointF point = event->position();
    setHovered(m_drag == Drag::None ? geometry().barAt(point.x()) : -1);
    if (m_drag == Drag::None) {
        setCursor(edgeAt(point) == Drag::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
        return;
    }
    const bool isFar = std::abs(point.x() - m_pressed.x()) >= QApplication::startDragDistance() / 2.0;
    if (m_drag == Drag::Pressed && isFar)
        m_drag = Drag::Brush;
    const bool isEdge = m_drag == Drag::FirstEdge || m_drag == Drag::LastEdge;
    if (m_drag == Drag::Brush || (isEdge && m_model->chosen().size() == 1))
        setPreview(dragged(point));
}

void HistogramPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None || m_model->bars().empty())
        return;
    // A click on an edge means the bar.
    const bool isClick = m_drag == Drag::Pressed || (m_drag != Drag::Brush && m_preview.isNull());
    const DateSpan range =
        isClick ? m_model->bars()[size_t(geometry().barAt(m_pressed.x()))].span : m_preview;
    endDrag();
    if (!range.isNull())
        m_model->choose(range);
}

void HistogramPlot::endDrag()
{
    m_drag = Drag::None;
    setPreview({});
}

void HistogramPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_model->bars().empty() || !m_model->canZoomIn())
        return;
    m_model->zoomTo(m_model->bars()[size_t(geometry().barAt(event->position().x()))].span);
}

void HistogramPlot::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const bool isSideways = std::abs(delta.x()) > std::abs(delta.y());
    const bool isZoom = event->modifiers().testFlag(Qt::ControlModifier) || hasFocus();
    if (isSideways ? !m_model->isZoomed() : !isZoom) {
        event->ignore(); // The panel scrolls.
        return;
    }
    event->accept();
    if (!isSideways) {
        zoomBy(delta.y() / wheelStep, event->position().x());
        return;
    }
    m_panSteps -= delta.x() / (wheelStep / 4);
    const int bars = int(m_panSteps);
    m_panSteps -= bars;
    m_model->pan(bars);
}

void HistogramPlot::zoomBy(double steps, double x)
{
    m_zoomSteps = steps * m_zoomSteps < 0 ? steps : m_zoomSteps + steps;
    if (std::abs(m_zoomSteps) < 1)
        return;
    const bool isIn = m_zoomSteps > 0;
    m_zoomSteps = 0;
    if (!isIn)
        m_model->zoomOut();
    else if (m_model->canZoomIn() && !m_model->bars().empty())
        m_model->zoomTo(m_model->bars()[size_t(geometry().barAt(x))].span);
}

void HistogramPlot::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

} // namespace Dateline::Facets
