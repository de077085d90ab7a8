// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRectF>

#include <vector>

namespace Dateline::TimelinePanel {

/// Days from one to another, as Julian days; the end is not included.
struct DaySpan
{
    double from = 0;
    double to = 0;

    double days() const { return to - from; }
    double centre() const { return (from + to) / 2; }
    bool contains(double day) const { return day >= from && day < to; }
    bool operator==(const DaySpan &) const = default;
};

/// Where days are in the overview.
struct OverviewScale
{
    DaySpan view;
    QRectF area;

    double perDay() const { return area.width() / view.days(); }
    double x(double day) const { return area.left() + (day - view.from) * perDay(); }
    double x(QDate day) const { return x(double(day.toJulianDay())); }
    double day(double x) const { return view.from + (x - area.left()) / perDay(); }
};

/// All of a timeline, with some room at both ends.
DaySpan wholeSpan(const std::vector<DaySpan> &entries);
/// Where most of it is, when that is but a small part of the whole; else the whole. `entries` by their begin.
DaySpan bulkSpan(const std::vector<DaySpan> &entries);
/// `span` moved and cut so that it lies in `whole`, and is not shorter than is of use.
DaySpan clamped(DaySpan span, const DaySpan &whole);
/// `span` with its length divided by `factor`, while `day` stays where it is.
DaySpan zoomed(const DaySpan &span, double factor, double day);

} // namespace Dateline::TimelinePanel
