// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/datebars.h"

#include <QRectF>

#include <vector>

namespace Dateline::Facets {

/// Where the bars of a histogram stand: all equally wide, side by side over the whole of `area`.
class HistogramGeometry
{
public:
    HistogramGeometry(const std::vector<List::DateBar> &bars, const QRectF &area);

    const QRectF &area() const { return m_area; }
    double barWidth() const
    {
        return m_bars.empty() ? m_area.width() : m_area.width() / double(m_bars.size());
    }
    /// The place of a bar with the gap to its neighbour, over the whole height.
    QRectF column(int bar) const;
    /// What stands for its articles; `most` is the count of the highest bar.
    QRectF bar(int bar, int most) const;
    /// The bar nearest to `x`, or -1 when there are no bars.
    int barAt(double x) const;
    /// Where a day begins; outside the area for days that no bar is for.
    double startOf(QDate day) const;
    double endOf(QDate day) const { return startOf(day.addDays(1)); }

private:
    const std::vector<List::DateBar> &m_bars;
    QRectF m_area;
};

} // namespace Dateline::Facets
