// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets/histogramgeometry.h"

#include <QPalette>

#include <vector>

class QPainter;

namespace Dateline::Facets {

/// What is drawn besides the bars' heights.
struct HistogramLook
{
    std::vector<List::DateSpan> chosen; ///< Drawn in the accent colour between brackets.
    int hovered = -1;                   ///< A bar, or -1.
    int cursor = -1;                    ///< The keyboard's bar, or -1.
};

/// Draws bars, the line they stand on, and what is chosen.
void paintHistogram(QPainter &painter, const std::vector<List::DateBar> &bars,
                    const HistogramGeometry &geometry, const HistogramLook &look, const QPalette &palette);

} // namespace Dateline::Facets
