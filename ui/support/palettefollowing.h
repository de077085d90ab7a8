// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Dateline::Support {

/// Makes `widget`, a window or not, and all below it take and follow the palette and font of its parent. To
/// be called once its children are there: in a window with a style sheet a new child has the
/// application's palette until someone asks Qt to look again, which setting this attribute does.
inline void followParentPalette(QWidget *widget)
{
    widget->setAttribute(Qt::WA_WindowPropagation, false);
    widget->setAttribute(Qt::WA_WindowPropagation, true);
}

} // namespace Dateline::Support
