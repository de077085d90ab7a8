// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Dateline::Support {

/// The grid that every distance in the window is a multiple of, in device-independent pixels.
namespace Metrics {
inline constexpr int unit = 4;
inline constexpr int tight = unit;      ///< Between things that belong together.
inline constexpr int gap = 2 * unit;    ///< Between neighbours.
inline constexpr int margin = 3 * unit; ///< Between content and the edge of its pane.
inline constexpr int section = 5 * unit;
inline constexpr int radius = 5; ///< Of fields, buttons and cards.
} // namespace Metrics

/// The steps of the type scale, as factors of the system's font.
namespace TypeScale {
inline constexpr double small = 0.88; ///< Second lines, counts.
inline constexpr double body = 1.0;
inline constexpr double heading = 1.12;
inline constexpr double title = 1.4;
} // namespace TypeScale

/// `font` at a step of the type scale.
inline QFont scaledFont(QFont font, double step)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * step);
    else
        font.setPixelSize(qRound(font.pixelSize() * step));
    return font;
}

} // namespace Dateline::Support
