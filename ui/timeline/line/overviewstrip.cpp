// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/overviewstrip.h"

#include "list/rowpainting.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "timeline/line/overviewaccessible.h"
#include "timeline/line/overviewticks.h"

#include "timeline/history/datewords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Dateline::TimelinePanel {

using namespace Support;
using namespace Timeline;

namespace {

constexpr int plotHeight = 9 * Metrics::unit;
constexpr int topMargin = Metrics::unit + 2;
constexpr int tripHeight = 5; ///< Of the band, below the bars.
constexpr double narrowestWindow = 12;

} // namespace

OverviewStrip::OverviewStrip(TimelineModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(model->rows())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    makeOverviewAccessible();
    translated(this, [this] {
        setAccessibleName(tr("Overview of the timeline"));
        update();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &OverviewStrip::takeModel);
    takeModel();
}

void OverviewStrip::takeModel()
{
    m_rows = m_model->rows();
    const auto &content = m_model->content();
    const qint64 subject = content ? content->subject.number : 0;
    m_isUsers = m_isUsers && m_subject == subject;
    m_subject = subject;
    m_first = m_last = -1;
    m_drag = Drag::None;
    m_view = m_isUsers ? clamped(m_view, m_rows->whole) : m_rows->bulk;
    update();
    Q_EMIT viewChanged();
}

/// The list keeps trips together; here dates alone count, and entries are numbered by them.
int OverviewStrip::positionOf(int entry) const
{
    const auto found = std::ranges::lower_bound(m_rows->byDate, entry);
    return found == m_rows->byDate.end() || *found != entry ? -1 : int(found - m_rows->byDate.begin());
}

double OverviewStrip::beginOf(int position) const
{
    return double(m_model->entry(m_rows->byDate[size_t(position)]).date.first.toJulianDay());
}

/// The first one that begins then or later; count() for none.
int OverviewStrip::firstAt(double day) const
{
    const auto begin = [this](qint32 entry) {
        return double(m_model->entry(entry).date.first.toJulianDay());
    };
    const auto found = std::ranges::lower_bound(m_rows->byDate, day, {}, begin);
    return int(found - m_rows->byDate.begin());
}

void OverviewStrip::setVisibleRange(int first, int last)
{
    const int before = m_first;
    m_first = positionOf(first);
    m_last = m_first < 0 ? -1 : std::max(m_first, positionOf(last));
    // Who zoomed in stays where the list is.
    if (m_first >= 0 && m_isUsers && m_drag != Drag::Pan) {
        const DaySpan window{beginOf(m_first), beginOf(m_last) + 1};
        if (window.to <= m_view.from || window.from >= m_view.to) {
            const double shift = window.centre() - m_view.centre();
            setView({m_view.from + shift, m_view.to + shift});
        }
    }
    if (m_first != before)
        reportPosition(this);
    update();
}

void OverviewStrip::setView(const DaySpan &view)
{
    const DaySpan wanted = clamped(view, m_rows->whole);
    if (std::exchange(m_view, wanted) == wanted)
        return;
    update();
    Q_EMIT viewChanged();
}

void OverviewStrip::zoomBy(double factor, double x)
{
    if (count() == 0)
        return;
    m_isUsers = true;
    setView(zoomed(m_view, factor, scale().day(x)));
}

void OverviewStrip::resetView()
{
    m_isUsers = false;
    setView(m_view == m_rows->bulk ? m_rows->whole : m_rows->bulk);
}

OverviewScale OverviewStrip::scale() const
{
    return {m_view,
            QRectF(Metrics::margin, topMargin, std::max(1, width() - 2 * Metrics::margin), plotHeight)};
}

QRectF OverviewStrip::window() const
{
    if (m_first < 0)
        return {};
    const OverviewScale scale = this->scale();
    double left = scale.x(beginOf(m_first));
    double right = scale.x(beginOf(m_last) + 1);
    if (right < scale.area.left() || left > scale.area.right())
        return {};
    left = std::max(left, scale.area.left());
    right = std::min(right, scale.area.right());
    const double missing = std::max(0.0, narrowestWindow - (right - left));
    left = std::clamp(left - missing / 2, scale.area.left() - 4, scale.area.right() + 4 - narrowestWindow);
    return {left, 2, std::max(narrowestWindow, right - left + missing / 2), double(plotHeight + topMargin)};
}

int OverviewStrip::position() const
{
    return m_first;
}

QString OverviewStrip::positionText() const
{
    if (m_first < 0)
        return tr("Nothing to show");
    const HistoryEntry &entry = m_model->entry(m_rows->byDate[size_t(m_first)]);
    return tr("%1, %L2 of %L3", "a date, an entry's number")
        .arg(dateWords(entry.date))
        .arg(m_first + 1)
        .arg(count());
}

void OverviewStrip::goTo(int position)
{
    if (count() == 0)
        return;
    position = std::clamp(position, 0, count() - 1);
    Q_EMIT scrollRequested(m_rows->byDate[size_t(position)]);
}

/// The entry that begins nearest to a day.
int OverviewStrip::positionAt(double day) const
{
    const int position = firstAt(day);
    if (position == count())
        return count() - 1;
    const bool isNearer = position > 0 && day - beginOf(position - 1) < beginOf(position) - day;
    // The first of those that begin on the same day.
    return isNearer ? firstAt(beginOf(position - 1)) : position;
}

/// The next entry at least so many pixels away.
int OverviewStrip::neighbour(int way, double distance) const
{
    const double here = beginOf(std::max(0, m_first));
    const double wanted = here + way * distance / scale().perDay();
    if (way > 0)
        return firstAt(std::max(wanted, here + 1));
    // Days are whole numbers.
    const int after = firstAt(std::floor(std::min(wanted, here - 1)) + 1);
    return after == 0 ? 0 : firstAt(beginOf(after - 1));
}

OverviewStrip::Hidden OverviewStrip::hidden(int side) const
{
    int entries = 0;
    for (const DatedCount &entry : m_rows->dates) {
        const double middle = entry.days.centre();
        if (side < 0 ? middle < m_view.from : middle >= m_view.to)
            entries += entry.count;
    }
    if (entries == 0)
        return {};
    const QFont small = scaledFont(font(), TypeScale::small);
    const double textWidth = QFontMetricsF(small).horizontalAdvance(tr("%L1").arg(entries)) + 12;
    const double left = side < 0 ? 2 : width() - 2 - textWidth;
    return {entries, QRectF(left, topMargin - 3, textWidth, List::lineHeight(small))};
}

void OverviewStrip::showHidden(int side)
{
    m_isUsers = true;
    setView(side < 0 ? DaySpan{m_rows->whole.from, m_view.to} : DaySpan{m_view.from, m_rows->whole.to});
}

int OverviewStrip::textHeight() const
{
    return List::lineHeight(scaledFont(font(), TypeScale::small));
}

QSize OverviewStrip::sizeHint() const
{
    return {60 * Metrics::unit, topMargin + plotHeight + 2 + tripHeight + 3 + textHeight() + Metrics::tight};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {30 * Metrics::unit, sizeHint().height()};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PaletteColours colours(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line());
    if (count() == 0)
        return;
    paintAxis(&painter);
    paintWindow(&painter);
    paintEntries(&painter, m_rows->dates, scale(), palette());
    paintTrips(&painter);
    paintHidden(&painter);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 3, 3);
    }
}

void OverviewStrip::paintAxis(QPainter *painter) const
{
    const PaletteColours colours(palette());
    const OverviewScale scale = this->scale();
    const double base = scale.area.bottom();
    const double textTop = base + 2 + tripHeight + 3;
    const QFont small = scaledFont(font(), TypeScale::small);
    painter->fillRect(QRectF(scale.area.left(), base, scale.area.width(), 1), colours.thumb());
    painter->setFont(small);
    const QFontMetricsF metrics(small);
    for (const OverviewTick &tick : overviewTicks(scale, metrics, QLocale())) {
        const double top = tick.isMajor ? scale.area.top() : base;
        painter->fillRect(QRectF(std::round(tick.x), top, 1, textTop - top), colours.line());
        painter->setPen(tick.isMajor ? palette().color(QPalette::Text) : colours.quiet());
        painter->drawText(QPointF(tick.textLeft, textTop + metrics.ascent()), tick.text);
    }
}

void OverviewStrip::paintTrips(QPainter *painter) const
{
    const PaletteColours colours(palette());
    const OverviewScale scale = this->scale();
    QColor ground = colours.accent();
    ground.setAlphaF(0.35F);
    painter->setPen(QPen(colours.accent(), 1));
    painter->setBrush(ground);
    for (const qint32 number : m_rows->trips) {
        const DaySpan days = daysOf(m_model->trip(number).date);
        const double left = std::max(scale.area.left() - 4, scale.x(days.from));
        const double right =
            std::min(scale.area.right() + 4, std::max(scale.x(days.to), scale.x(days.from) + 4));
        if (right > left)
            painter->drawRoundedRect(QRectF(left, scale.area.bottom() + 2.5, right - left, tripHeight - 1), 2,
                                     2);
    }
}

void OverviewStrip::paintWindow(QPainter *painter) const
{
    const PaletteColours colours(palette());
    const QRectF window = this->window();
    if (!window.isEmpty()) {
        QColor ground = colours.accent();
        ground.setAlphaF(0.16F);
        painter->setPen(QPen(m_drag == Drag::Window ? colours.accent() : colours.frame(), 1.5));
        painter->setBrush(ground);
        painter->drawRoundedRect(window, 3, 3);
        return;
    }
    if (m_first < 0)
        return;
    // It is beyond an edge: an arrow towards it.
    const bool isBefore = beginOf(m_first) < m_view.from;
    const double x = isBefore ? 3 : width() - 3;
    const double way = isBefore ? 6 : -6;
    const double y = scale().area.center().y() + 4;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.accent());
    painter->drawPolygon(QPolygonF{{x, y}, {x + way, y - 5}, {x + way, y + 5}});
}

void OverviewStrip::paintHidden(QPainter *painter) const
{
    const PaletteColours colours(palette());
    const QFont small = scaledFont(font(), TypeScale::small);
    for (const int side : {-1, 1}) {
        const Hidden there = hidden(side);
        if (there.entries == 0)
            continue;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.chip());
        painter->drawRoundedRect(there.area, Metrics::radius, Metrics::radius);
        painter->setPen(colours.accent());
        painter->setFont(small);
        const QString number = tr("%L1").arg(there.entries);
        painter->drawText(there.area, Qt::AlignCenter,
                          side < 0 ? QString(u'‹' + number) : QString(number + u'›'));
    }
}

} // namespace Dateline::TimelinePanel
