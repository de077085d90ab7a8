// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QWidget;

namespace Dateline::Support {

/// Paints the ground of a widget that lies over others: a rounded box with a frame. For its paintEvent().
void paintCard(QWidget *widget, const QColor &frame, const QColor &ground);

} // namespace Dateline::Support
