// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/palettecolours.h"

namespace Dateline::Support {

PaletteColours::PaletteColours(const QPalette &palette)
    : m_base(palette.color(QPalette::Base))
    , m_text(palette.color(QPalette::Text))
    , m_isDark(m_base.lightness() < 128)
{
}

QColor PaletteColours::mix(double ink) const
{
    const auto part = [ink](int text, int base) { return int(text * ink + base * (1 - ink)); };
    return {part(m_text.red(), m_base.red()), part(m_text.green(), m_base.green()),
            part(m_text.blue(), m_base.blue())};
}

QColor PaletteColours::accent() const
{
    return m_isDark ? QColor(0x7f, 0xbf, 0xd9) : QColor(0x1d, 0x65, 0x83);
}

QColor PaletteColours::star() const
{
    return m_isDark ? QColor(0xe8, 0xb9, 0x4a) : QColor(0xd0, 0x92, 0x12);
}

QPalette PaletteColours::windowPalette(const QPalette &system)
{
    const bool isDark = system.color(QPalette::Base).lightness() < 128;
    QPalette palette = system;
    const auto set = [&palette](QPalette::ColorRole role, QColor colour) { palette.setColor(role, colour); };
    set(QPalette::Window, isDark ? QColor(0x25, 0x27, 0x2a) : QColor(0xf5, 0xf3, 0xee));
    set(QPalette::Base, isDark ? QColor(0x1b, 0x1c, 0x1e) : QColor(0xff, 0xfe, 0xfc));
    set(QPalette::AlternateBase, isDark ? QColor(0x20, 0x21, 0x24) : QColor(0xfa, 0xf8, 0xf4));
    const QColor ink = isDark ? QColor(0xd9, 0xd7, 0xd2) : QColor(0x22, 0x25, 0x2a);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Active, role, ink);
        palette.setColor(QPalette::Inactive, role, ink);
    }
    set(QPalette::PlaceholderText, PaletteColours(palette).quiet());
    const QColor highlight = isDark ? QColor(0x2f, 0x5f, 0x76) : QColor(0x1d, 0x65, 0x83);
    set(QPalette::Highlight, highlight);
    set(QPalette::HighlightedText, Qt::white);
    set(QPalette::Link, PaletteColours(palette).accent());
    return palette;
}

} // namespace Dateline::Support
