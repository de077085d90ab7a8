// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets/histogramgeometry.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <vector>

namespace Dateline::Facets {

/// One label below the bars.
struct AxisLabel
{
    double centre = 0;
    QString text;
    bool isMajor = false; ///< A year among months, a month among days.
};

/// As many labels as fit side by side, the coarser ones first: years among months, months among days.
std::vector<AxisLabel> axisLabels(const std::vector<List::DateBar> &bars, List::BarUnit unit,
                                  const HistogramGeometry &geometry, const QFontMetricsF &metrics,
                                  const QLocale &locale);

} // namespace Dateline::Facets
