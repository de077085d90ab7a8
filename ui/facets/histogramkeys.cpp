// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/histogramplot.h"

#include "list/histogrammodel.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace Dateline::Facets {

using List::DateSpan;

void HistogramPlot::zoomIn()
{
    const int bars = int(m_model->bars().size());
    if (bars < 2)
        return;
    const DateSpan span = cursorSpan();
    const auto &chosen = m_model->chosen();
    DateSpan target{m_model->bars()[size_t(bars / 4)].span.first,
                    m_model->bars()[size_t(bars - 1 - bars / 4)].span.last};
    const bool hasRange =
        chosen.size() == 1 && chosen.front() != m_model->view() && m_model->view().contains(chosen.front());
    if (!m_preview.isNull())
        target = m_preview;
    else if (hasRange && (span.isNull() || chosen.front().contains(span)))
        target = chosen.front();
    else if (!span.isNull())
        target = span;
    if (target.days() == 1)
        return;
    setPreview({});
    m_model->zoomTo(target);
}

void HistogramPlot::moveCursor(int bar, bool extends)
{
    const int last = int(m_model->bars().size()) - 1;
    if (last < 0)
        return;
    if (bar < 0 || bar > last)
        m_model->pan(bar < 0 ? bar : bar - last);
    // A range begins where the cursor was.
    if (!extends || m_preview.isNull())
        m_anchorDay = m_cursorDay;
    m_cursorDay = m_model->bars()[size_t(std::clamp(bar, 0, int(m_model->bars().size()) - 1))].span.first;
    if (m_anchorDay.isNull())
        m_anchorDay = m_cursorDay;
    m_usesKeyboard = true;
    if (extends) {
        const auto week = QLocale().firstDayOfWeek();
        setPreview(List::unitAround(m_anchorDay, m_model->unit(), week).united(cursorSpan()));
    } else {
        setPreview({});
    }
    setAccessibleDescription(m_model->describe(cursor()));
    update();
    Q_EMIT cursorMoved();
}

void HistogramPlot::enter()
{
    const DateSpan span = m_preview.isNull() ? cursorSpan() : m_preview;
    if (span.isNull())
        return;
    setPreview({});
    if (isChosen(span) && m_model->canZoomIn())
        m_model->zoomTo(span);
    else
        m_model->choose(span);
}

bool HistogramPlot::cancel()
{
    if (m_drag != Drag::None || !m_preview.isNull()) {
        endDrag();
        return true;
    }
    if (!m_model->hasDates())
        return false;
    m_model->clearDates();
    return true;
}

bool HistogramPlot::wants(const QKeyEvent &key) const
{
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Escape:
        return m_drag != Drag::None || !m_preview.isNull() || m_model->hasDates();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_Backspace:
        return true;
    default:
        return false;
    }
}

void HistogramPlot::keyPressEvent(QKeyEvent *event)
{
    if (!wants(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int last = int(m_model->bars().size()) - 1;
    const int at = std::max(m_model->barOf(m_cursorDay), 0);
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(at - 1, extends);
        break;
    case Qt::Key_Right:
        moveCursor(at + 1, extends);
        break;
    case Qt::Key_Home:
        moveCursor(0, extends);
        break;
    case Qt::Key_End:
        moveCursor(last, extends);
        break;
    case Qt::Key_PageUp:
        m_model->showEarlier();
        moveCursor(0, false);
        break;
    case Qt::Key_PageDown:
        m_model->showLater();
        moveCursor(last, false);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
    case Qt::Key_Backspace:
        setPreview({});
        m_model->zoomOut();
        break;
    case Qt::Key_Escape:
        cancel();
        break;
    default:
        enter();
    }
}

void HistogramPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::MouseFocusReason || reason == Qt::ActiveWindowFocusReason ||
        reason == Qt::PopupFocusReason || m_model->bars().empty())
        return;
    // The cursor begins at what is chosen, else at the newest bar.
    int bar = m_model->barOf(m_cursorDay);
    if (!m_model->chosen().empty())
        bar = m_model->barOf(m_model->chosen().front().first);
    moveCursor(bar >= 0 ? bar : int(m_model->bars().size()) - 1, false);
}

void HistogramPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    endDrag();
    Q_EMIT cursorMoved();
}

} // namespace Dateline::Facets
