// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/histogrammodel.h"

#include "list/articlefiltermodel.h"
#include "list/daterangetext.h"
#include "list/facetcounter.h"

#include <QLocale>

#include <algorithm>

namespace Dateline::List {

namespace {

Qt::DayOfWeek weekStart()
{
    return QLocale().firstDayOfWeek();
}

/// The whole bars that `span` touches.
DateSpan wholeBars(const DateSpan &span)
{
    return aligned(span, unitFor(span), weekStart());
}

/// What is shown unless one zooms: days are shown by whole months, so that a few make no giant bars.
DateSpan defaultView(const std::vector<DayCount> &days)
{
    const DateSpan usual = usualSpan(days);
    const DateSpan months = aligned(usual, BarUnit::Month, weekStart());
    return unitFor(months) == BarUnit::Day ? months : usual;
}

/// The spans of days that a filter lets pass.
std::vector<DateSpan> chosenSpans(const ArticleFilter &filter)
{
    const DateSpan limits{filter.from.isNull() ? QDate(1, 1, 1) : filter.from,
                          filter.to.isNull() ? QDate(9999, 12, 31) : filter.to};
    std::vector<DateSpan> spans;
    if (filter.periods.isEmpty()) {
        if (!filter.from.isNull() || !filter.to.isNull())
            spans.push_back(limits);
        return spans;
    }
    for (const QString &period : filter.periods) {
        const DateSpan span = periodSpan(period);
        if (!span.isNull() && span.intersects(limits))
            spans.push_back({std::max(span.first, limits.first), std::min(span.last, limits.last)});
    }
    std::sort(spans.begin(), spans.end(),
              [](const DateSpan &one, const DateSpan &other) { return one.first < other.first; });
    return spans;
}

} // namespace

HistogramModel::HistogramModel(FacetCounter *counter, QObject *parent)
    : QObject(parent)
    , m_counter(counter)
{
    connect(counter, &FacetCounter::counted, this, &HistogramModel::takeCounts);
    connect(counter->filter(), &ArticleFilterModel::filterChanged, this, [this](Criteria criteria) {
        if (criteria.testFlag(Criterion::Date))
            takeFilter();
    });
    takeCounts();
    takeFilter();
}

void HistogramModel::takeCounts()
{
    m_extent = extentOf(m_counter->counts().days);
    rebuild();
}

void HistogramModel::takeFilter()
{
    m_chosen = chosenSpans(m_counter->filter()->filter());
    // What was chosen elsewhere must be in sight.
    const bool isSeen = std::any_of(m_chosen.begin(), m_chosen.end(),
                                    [this](const DateSpan &span) { return span.intersects(m_view); });
    if (!isSeen && !m_chosen.empty() && !m_extent.isNull())
        m_wanted = wholeBars(m_view.united(m_chosen.front()));
    rebuild();
}

void HistogramModel::rebuild()
{
    const std::vector<DayCount> &days = m_counter->counts().days;
    const DateSpan span = days.empty() || m_wanted.isNull() ? defaultView(days) : m_wanted;
    m_unit = unitFor(span);
    m_bars = dateBars(days, span, m_unit, weekStart());
    m_view = m_bars.empty() ? DateSpan() : DateSpan{m_bars.front().span.first, m_bars.back().span.last};
    Q_EMIT changed();
}

bool HistogramModel::canZoomOut() const
{
    return !m_view.isNull() && !m_view.contains(m_extent);
}

QString HistogramModel::describe(int bar) const
{
    const DateBar &shown = m_bars[size_t(bar)];
    return tr("%1, %n articles", nullptr, shown.articles).arg(barText(shown.span));
}

int HistogramModel::articles(const DateSpan &span) const
{
    return articlesIn(m_counter->counts().days, span);
}

int HistogramModel::earlierArticles() const
{
    const DateSpan before{m_extent.first, m_view.first.addDays(-1)};
    return m_view.isNull() || m_extent.first >= m_view.first ? 0 : articles(before);
}

int HistogramModel::laterArticles() const
{
    const DateSpan after{m_view.last.addDays(1), m_extent.last};
    return m_view.isNull() || m_extent.last <= m_view.last ? 0 : articles(after);
}

int HistogramModel::undatedArticles() const
{
    return m_counter->counts().undated;
}

int HistogramModel::barOf(QDate day) const
{
    const auto found = std::find_if(m_bars.begin(), m_bars.end(), [day](const DateBar &bar) {
        return bar.span.first <= day && day <= bar.span.last;
    });
    return found == m_bars.end() ? -1 : int(found - m_bars.begin());
}

void HistogramModel::zoomTo(const DateSpan &span)
{
    if (span.isNull() || m_view.isNull())
        return;
    m_wanted = span;
    rebuild();
}

void HistogramModel::zoomOut()
{
    if (m_view.isNull())
        return;
    const DateSpan usual = wholeBars(defaultView(m_counter->counts().days));
    for (const BarUnit unit : {BarUnit::Month, BarUnit::Year}) {
        const DateSpan wider = aligned(m_view, unit, weekStart());
        if (wider != m_view && wider.contains(m_view) && !(usual != m_view && wider.contains(usual))) {
            zoomTo(wider);
            return;
        }
    }
    if (usual != m_view && usual.contains(m_view))
        resetZoom();
    else
        zoomTo(m_view.united(wholeBars(m_extent)));
}

void HistogramModel::resetZoom()
{
    m_wanted = {};
    rebuild();
}

void HistogramModel::pan(int bars)
{
    if (m_view.isNull() || bars == 0)
        return;
    const std::vector<DayCount> &days = m_counter->counts().days;
    const DateSpan limits = wholeBars(extentOf(days));
    DateSpan view = m_view;
    for (int step = 0; step < std::abs(bars); ++step) {
        const QDate beyond = bars > 0 ? view.last.addDays(1) : view.first.addDays(-1);
        if (bars > 0 ? beyond > limits.last : beyond < limits.first)
            break;
        const DateSpan added = unitAround(beyond, m_unit, weekStart());
        if (bars > 0)
            view = {unitAround(view.first, m_unit, weekStart()).last.addDays(1), added.last};
        else
            view = {added.first, unitAround(view.last, m_unit, weekStart()).first.addDays(-1)};
    }
    if (view != m_view)
        zoomTo(view);
}

void HistogramModel::turnTo(QDate neighbour, int bars)
{
    for (const BarUnit unit : {BarUnit::Month, BarUnit::Year, BarUnit::Decade}) {
        if (m_view == unitAround(m_view.first, unit, weekStart())) {
            zoomTo(unitAround(neighbour, unit, weekStart()));
            return;
        }
    }
    pan(bars);
}

void HistogramModel::showEarlier()
{
    if (isZoomed())
        turnTo(m_view.first.addDays(-1), -int(m_bars.size()));
    else
        zoomTo(m_view.united({m_extent.first, m_extent.first}));
}

void HistogramModel::showLater()
{
    if (isZoomed())
        turnTo(m_view.last.addDays(1), int(m_bars.size()));
    else
        zoomTo(m_view.united({m_extent.last, m_extent.last}));
}

bool HistogramModel::isUndatedChosen() const
{
    return m_counter->filter()->filter().periods.contains(ArticleFilter::undatedPeriod());
}

void HistogramModel::choose(const DateSpan &span)
{
    ArticleFilter filter = m_counter->filter()->filter();
    filter.from = span.first;
    filter.to = span.last;
    filter.periods.clear();
    m_counter->filter()->setFilter(filter);
}

void HistogramModel::chooseUndated(bool on)
{
    ArticleFilter filter = m_counter->filter()->filter();
    filter.from = filter.to = {};
    filter.periods.clear();
    if (on)
        filter.periods.insert(ArticleFilter::undatedPeriod());
    m_counter->filter()->setFilter(filter);
}

void HistogramModel::clearDates()
{
    chooseUndated(false);
}

bool HistogramModel::hasDates() const
{
    return !m_chosen.empty() || isUndatedChosen();
}

} // namespace Dateline::List
