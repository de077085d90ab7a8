// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a TimelineView looks, and the heading that stays at its top; where rows are is in timelineview.cpp.
#include "support/palettecolours.h"
#include "timeline/line/lineheading.h"
#include "timeline/line/timelineview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Timeline;

namespace {

constexpr int bandWidth = 4 * Metrics::unit; ///< Of a trip, along the line.

QColor tint(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

int TimelineView::headingAbove(int row) const
{
    const auto after = std::ranges::upper_bound(m_rows->headings, row);
    return after == m_rows->headings.begin() ? -1 : *(after - 1);
}

int TimelineView::nextHeading(int row) const
{
    const auto after = std::ranges::upper_bound(m_rows->headings, row);
    return after == m_rows->headings.end() ? -1 : *after;
}

/// Null while the heading itself can be read; the next heading pushes it away.
QRect TimelineView::stickyArea() const
{
    if (!hasRows() || verticalOffset() <= 0)
        return {};
    const int heading = headingAbove(m_places.rowAt(verticalOffset()));
    const int height = stickyHeight(m_style);
    if (heading < 0)
        return {};
    const int bottom = m_places.top(heading) + m_places.height(heading) - verticalOffset();
    if (bottom > height)
        return {};
    const int next = nextHeading(heading);
    const int room = next < 0 ? height : m_places.top(next) - verticalOffset();
    return {0, std::min(0, room - height), viewport()->width(), height};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    measureVisible();
    QPainter painter(viewport());
    if (!hasRows())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int first = m_places.rowAt(verticalOffset());
    const int last = m_places.rowAt(verticalOffset() + viewport()->height());
    paintLine(&painter, first, last);
    for (int row = first; row <= last; ++row)
        paintRow(&painter, row);
    const QRect sticky = stickyArea();
    if (!sticky.isNull())
        paintStickyHeading(&painter, sticky, *m_model, headingAbove(first), m_style);
}

/// The line from the first entry to the last, and a band along it for each trip.
void TimelineView::paintLine(QPainter *painter, int first, int last) const
{
    const PaletteColours colours(palette());
    const auto topOf = [this](int row) { return m_places.top(row) - verticalOffset(); };
    const int end = m_places.count() - 1;
    const double top = first == 0 ? topOf(0) + m_places.height(0) / 2.0 : -1;
    const double bottom =
        last == end ? topOf(end) + m_places.height(end) - Metrics::gap : viewport()->height() + 1;
    painter->setPen(QPen(colours.thumb(), 1.5));
    painter->drawLine(QPointF(lineX, top), QPointF(lineX, bottom));
    for (int row = std::max(0, headingAbove(first)); row >= 0 && row <= last; row = nextHeading(row)) {
        if (m_model->kindOf(row) != TimelineModel::Row::Trip)
            continue;
        const int next = nextHeading(row);
        const double begin = std::max(-2 * bandWidth, topOf(row) + Metrics::margin + 1);
        const double stop = next < 0 ? bottom : std::min(viewport()->height() + 2 * bandWidth, topOf(next));
        const QRectF band(lineX - bandWidth / 2.0, begin, bandWidth, stop - begin);
        painter->setPen(QPen(tint(colours.accent(), 0.45), 1));
        painter->setBrush(colours.base());
        painter->drawRoundedRect(band, bandWidth / 2.0, bandWidth / 2.0);
        painter->setBrush(tint(colours.accent(), colours.isDark() ? 0.26 : 0.16));
        painter->drawRoundedRect(band, bandWidth / 2.0, bandWidth / 2.0);
    }
}

void TimelineView::paintRow(QPainter *painter, int row) const
{
    const QRect area = visualRect(m_model->index(row));
    if (!isEntry(row)) {
        paintHeading(painter, area, *m_model, row, m_style);
        return;
    }
    EntryState state;
    state.isCurrent = row == currentIndex().row();
    state.hasFocus = hasFocus();
    state.isHovered = row == m_hovered.row;
    state.hoveredPart = state.isHovered ? m_hovered.part : -1;
    state.part = state.isCurrent ? m_part : -1;
    painter->save();
    painter->translate(area.topLeft());
    card(row)->paint(painter, state);
    painter->restore();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_style.width != viewport()->width()) {
        const Kept place = kept();
        layOutAnew();
        restore(place);
    } else {
        measureVisible();
        reportRange();
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange || type == QEvent::LanguageChange ||
        type == QEvent::LocaleChange) {
        const Kept place = kept();
        layOutAnew();
        restore(place);
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    measureVisible();
    viewport()->update();
    if (m_isSettling)
        return;
    setHovered({});
    reportRange();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    m_part = -1;
    viewport()->update();
}

} // namespace Dateline::TimelinePanel
