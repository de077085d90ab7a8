// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/activitybars.h"

#include <QPainter>

#include <algorithm>

namespace Dateline::TimelinePanel {

void paintActivity(QPainter *painter, const QRect &area, const QList<qint32> &activity, const QColor &bar,
                   const QColor &line)
{
    const auto bars = int(activity.size());
    const qint32 most = activity.isEmpty() ? 0 : *std::ranges::max_element(activity);
    if (bars == 0 || area.width() < bars)
        return;
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), line);
    if (most == 0)
        return;
    const int gap = area.width() >= 3 * bars ? 1 : 0;
    const int highest = area.height() - 1;
    for (int i = 0; i < bars; ++i) {
        if (activity[i] == 0)
            continue;
        const int left = area.left() + i * area.width() / bars;
        const int right = area.left() + (i + 1) * area.width() / bars - gap;
        const int height = std::max(1, qRound(double(activity[i]) * highest / most));
        painter->fillRect(QRect(left, area.bottom() + 1 - height, right - left, height), bar);
    }
}

} // namespace Dateline::TimelinePanel
