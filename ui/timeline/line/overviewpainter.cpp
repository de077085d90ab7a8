// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/overviewpainter.h"

#include "support/palettecolours.h"
#include "timeline/line/linemarks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Dateline::TimelinePanel {

using Support::PaletteColours;
using Timeline::DatedCount;
using Timeline::EventStatus;

namespace {

constexpr double dotPlace = 9; ///< Width and height of a mark with its gaps.
constexpr double dotRadius = 3;
constexpr double leastHeight = 2; ///< Of what is there at all.

/// Nothing when there are too many.
bool paintDots(QPainter *painter, const std::vector<DatedCount> &entries, const OverviewScale &scale,
               const QPalette &palette)
{
    const auto columns = size_t(std::max(1.0, std::floor(scale.area.width() / dotPlace)));
    const int most = int(scale.area.height() / dotPlace);
    std::vector<int> counts(columns, 0);
    struct Dot
    {
        QPointF centre;
        const DatedCount *entry;
    };
    std::vector<Dot> dots;
    for (const DatedCount &entry : entries) {
        const double middle = scale.x(entry.days.centre());
        if (middle < scale.area.left() || middle >= scale.area.right())
            continue;
        const size_t column = std::min(columns - 1, size_t((middle - scale.area.left()) / dotPlace));
        if (counts[column] + entry.count > most)
            return false;
        for (int dot = 0; dot < entry.count; ++dot) {
            ++counts[column];
            const double x =
                counts[column] > 1 || columns < 2
                    ? scale.area.left() + (double(column) + 0.5) * dotPlace
                    : std::clamp(middle, scale.area.left() + dotRadius, scale.area.right() - dotRadius);
            dots.push_back({{x, scale.area.bottom() - (counts[column] - 0.5) * dotPlace}, &entry});
        }
    }
    const QPen frame(PaletteColours(palette).frame(), 1);
    for (const Dot &dot : dots) {
        const double left = std::max(scale.area.left(), scale.x(dot.entry->days.from));
        const double right = std::min(scale.area.right(), scale.x(dot.entry->days.to));
        if (dot.entry->days.days() > 1 && right - left > 2 * dotPlace) {
            painter->setPen(frame);
            painter->drawLine(QPointF(left, dot.centre.y()), QPointF(right, dot.centre.y()));
        }
    }
    for (const Dot &dot : dots)
        paintStatusMark(painter, dot.centre, dot.entry->status, dotRadius, palette);
    return true;
}

void paintBars(QPainter *painter, const std::vector<OverviewBar> &bars, const OverviewScale &scale,
               const QPalette &palette)
{
    const PaletteColours colours(palette);
    QColor solid = colours.accent();
    solid.setAlphaF(0.8F);
    double most = 1;
    for (const OverviewBar &bar : bars)
        most = std::max(most, bar.total());
    const double perCount = scale.area.height() / most;
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (size_t number = 0; number < bars.size(); ++number) {
        if (bars[number].total() <= 0)
            continue;
        const double left = scale.area.left() + double(number) * overviewBarWidth;
        double bottom = scale.area.bottom();
        for (const auto status : {EventStatus::Happened, EventStatus::Reported, EventStatus::Planned}) {
            const double count = bars[number].counts[size_t(status)];
            if (count <= 0)
                continue;
            const double height = std::max(leastHeight, count * perCount);
            const double top = std::max(scale.area.top(), bottom - height);
            const QRectF box(std::round(left), std::round(top), overviewBarWidth - 1,
                             std::round(bottom) - std::round(top));
            bottom = top;
            if (status == EventStatus::Happened) {
                painter->fillRect(box, solid);
                continue;
            }
            if (status == EventStatus::Reported)
                painter->fillRect(box, QBrush(solid, Qt::BDiagPattern));
            painter->setPen(QPen(solid, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(box.adjusted(0, 0, -1, -1));
        }
    }
    painter->setRenderHint(QPainter::Antialiasing);
}

} // namespace

std::vector<OverviewBar> overviewBars(const std::vector<DatedCount> &entries, const OverviewScale &scale,
                                      double barWidth)
{
    const int count = std::max(1, int(std::ceil(scale.area.width() / barWidth)));
    std::vector<OverviewBar> bars(static_cast<size_t>(count));
    for (const DatedCount &entry : entries) {
        const double from = (scale.x(entry.days.from) - scale.area.left()) / barWidth;
        const double to = (scale.x(entry.days.to) - scale.area.left()) / barWidth;
        if (to <= 0 || from >= count)
            continue;
        int first = int(std::floor(from));
        int last = int(std::ceil(to)) - 1;
        if (to - from < 2)
            first = last = int(std::floor((from + to) / 2));
        const double part = double(entry.count) / (last - first + 1);
        for (int bar = std::max(0, first); bar <= std::min(count - 1, last); ++bar)
            bars[size_t(bar)].counts[size_t(entry.status)] += part;
    }
    return bars;
}

void paintEntries(QPainter *painter, const std::vector<DatedCount> &entries, const OverviewScale &scale,
                  const QPalette &palette)
{
    if (!paintDots(painter, entries, scale, palette))
        paintBars(painter, overviewBars(entries, scale), scale, palette);
}

} // namespace Dateline::TimelinePanel
