// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/histogramgeometry.h"

#include <algorithm>
#include <cmath>

namespace Dateline::Facets {

namespace {
constexpr double smallestBar = 2;    ///< One article in a thousand must still be seen.
constexpr double widthWithGap = 3.5; ///< Narrower bars touch.
constexpr double outside = 10'000;
} // namespace

HistogramGeometry::HistogramGeometry(const std::vector<List::DateBar> &bars, const QRectF &area)
    : m_bars(bars)
    , m_area(area)
{
}

QRectF HistogramGeometry::column(int bar) const
{
    const double left = std::round(m_area.left() + bar * barWidth());
    const double right = std::round(m_area.left() + (bar + 1) * barWidth());
    return {left, m_area.top(), right - left, m_area.height()};
}

QRectF HistogramGeometry::bar(int bar, int most) const
{
    const int articles = m_bars[size_t(bar)].articles;
    QRectF rect = column(bar);
    if (barWidth() >= widthWithGap)
        rect.adjust(0, 0, barWidth() > 16 ? -2 : -1, 0);
    const double height =
        articles == 0 ? 0 : std::max(smallestBar, std::round(m_area.height() * articles / std::max(most, 1)));
    rect.setTop(rect.bottom() - height);
    return rect;
}

int HistogramGeometry::barAt(double x) const
{
    if (m_bars.empty())
        return -1;
    const int bar = int(std::floor((x - m_area.left()) / barWidth()));
    return std::clamp(bar, 0, int(m_bars.size()) - 1);
}

double HistogramGeometry::startOf(QDate day) const
{
    if (m_bars.empty() || day < m_bars.front().span.first)
        return m_area.left() - outside;
    const auto bar =
        std::find_if(m_bars.begin(), m_bars.end(), [day](const auto &one) { return day <= one.span.last; });
    if (bar == m_bars.end()) {
        const bool isEnd = day == m_bars.back().span.last.addDays(1);
        return m_area.right() + (isEnd ? 0 : outside);
    }
    const double fraction = double(bar->span.first.daysTo(day)) / bar->span.days();
    return std::round(m_area.left() + (double(bar - m_bars.begin()) + fraction) * barWidth());
}

} // namespace Dateline::Facets
