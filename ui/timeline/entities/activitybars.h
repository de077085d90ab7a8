// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/entitycounts.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace Dateline::TimelinePanel {

/// Bars side by side on a line, the highest as high as `area`; what is more than none can be seen.
void paintActivity(QPainter *painter, const QRect &area, const QList<qint32> &activity, const QColor &bar,
                   const QColor &line);

} // namespace Dateline::TimelinePanel
