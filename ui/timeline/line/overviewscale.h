// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/dayspan.h"

#include <QDate>
#include <QRectF>

namespace Dateline::TimelinePanel {

/// Where days are in the overview.
struct OverviewScale
{
    Timeline::DaySpan view;
    QRectF area;

    double perDay() const { return area.width() / view.days(); }
    double x(double day) const { return area.left() + (day - view.from) * perDay(); }
    double x(QDate day) const { return x(double(day.toJulianDay())); }
    double day(double x) const { return view.from + (x - area.left()) / perDay(); }
};

} // namespace Dateline::TimelinePanel
