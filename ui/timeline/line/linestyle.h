// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowpainting.h"
#include "support/metrics.h"

#include <QFont>
#include <QFontMetrics>
#include <QPalette>

#include <algorithm>

namespace Dateline::TimelinePanel {

// Where things stand in a row of the timeline, from its left edge.
inline constexpr int lineX = 4 * Support::Metrics::unit;  ///< The middle of the line.
inline constexpr int gutter = 9 * Support::Metrics::unit; ///< What is told begins here.
inline constexpr int rightMargin = Support::Metrics::margin;
inline constexpr int quoteIndent = Support::Metrics::gap + 2; ///< Of a quote, for the rule beside it.

/// How rows look in one view.
struct LineStyle
{
    LineStyle() = default;
    LineStyle(const QFont &base, const QPalette &colours, int rowWidth)
        : font(base)
        , bold(base)
        , heading(Support::scaledFont(base, Support::TypeScale::heading))
        , small(Support::scaledFont(base, Support::TypeScale::small))
        , palette(colours)
        , width(rowWidth)
    {
        bold.setWeight(QFont::DemiBold);
        heading.setWeight(QFont::DemiBold);
        m_line = List::lineHeight(font);
        m_smallLine = List::lineHeight(small);
        m_headingLine = List::lineHeight(heading);
        m_letter = std::max(1, QFontMetrics(font).averageCharWidth());
    }

    int contentWidth() const { return std::max(20 * Support::Metrics::unit, width - gutter - rightMargin); }
    int line() const { return m_line; }
    int smallLine() const { return m_smallLine; }
    int headingLine() const { return m_headingLine; }
    /// About how many letters of a text fit into a line.
    int lettersIn(int pixels) const { return std::max(1, pixels / m_letter); }

    QFont font;
    QFont bold;
    QFont heading; ///< Of trips.
    QFont small;
    QPalette palette;
    int width = 0;

private:
    // Fonts are asked once, not for each of tens of thousands of rows.
    int m_line = 0;
    int m_smallLine = 0;
    int m_headingLine = 0;
    int m_letter = 1;
};

} // namespace Dateline::TimelinePanel
