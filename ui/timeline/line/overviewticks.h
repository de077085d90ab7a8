// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/line/overviewscale.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <vector>

namespace Dateline::TimelinePanel {

struct OverviewTick
{
    double x = 0;
    QString text; ///< Empty where it would touch another.
    double textLeft = 0;
    bool isMajor = false; ///< A year among months, a month among days.
};

/// Years, months or days, as many as can be read; the first one says its year when none else does.
std::vector<OverviewTick> overviewTicks(const OverviewScale &scale, const QFontMetricsF &metrics,
                                        const QLocale &locale);

} // namespace Dateline::TimelinePanel
