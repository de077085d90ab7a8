// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"

#include <QPalette>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace Dateline::TimelinePanel {

// The small drawings of the timeline, which tell by shape what colour alone must not.

inline constexpr double markRadius = 5;
inline constexpr double smallMarkRadius = 3.5; ///< Of what was said on the same occasion as the one above.

/// Happened: a filled circle. Planned: a circle of dashes. Reported: an empty diamond.
void paintStatusMark(QPainter *painter, QPointF centre, Timeline::EventStatus status, double radius,
                     const QPalette &palette);
/// Where something is.
void paintPlaceSign(QPainter *painter, const QRectF &box, const QColor &colour);
/// A person marked it as important.
void paintPinSign(QPainter *painter, const QRectF &box, const QColor &colour);
/// A person changed it.
void paintPencilSign(QPainter *painter, const QRectF &box, const QColor &colour);

} // namespace Dateline::TimelinePanel
