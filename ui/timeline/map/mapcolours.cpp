// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapcolours.h"

#include "support/palettecolours.h"

namespace Dateline::TimelinePanel {

namespace {

QColor mixed(const QColor &ground, const QColor &paint, double share)
{
    const auto part = [share](int one, int other) { return int(one * (1 - share) + other * share); };
    return {part(ground.red(), paint.red()), part(ground.green(), paint.green()),
            part(ground.blue(), paint.blue())};
}

} // namespace

MapColours::MapColours(const QPalette &palette)
{
    const Support::PaletteColours colours(palette);
    const QColor base = colours.base();
    ink = palette.color(QPalette::Text);
    water = mixed(base, colours.accent(), colours.isDark() ? 0.07 : 0.13);
    land = colours.isDark() ? mixed(base, ink, 0.13) : base;
    coast = mixed(water, ink, colours.isDark() ? 0.34 : 0.30);
    border = mixed(land, ink, 0.24);
    // On dark ground a light mark is seen from farther away than the highlight of rows.
    mark = colours.isDark() ? mixed(colours.accent(), base, 0.15)
                            : palette.color(QPalette::Active, QPalette::Highlight);
    markInk = colours.isDark() ? base : palette.color(QPalette::Active, QPalette::HighlightedText);
    quietInk = mixed(land, ink, 0.78);
    faintInk = mixed(land, ink, 0.55);
    halo = land;
}

} // namespace Dateline::TimelinePanel
