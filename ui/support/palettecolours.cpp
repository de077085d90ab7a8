// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/palettecolours.h"

namespace Dateline::Support {

PaletteColours::PaletteColours(const QPalette &palette)
    : m_base(palette.color(QPalette::Base))
    , m_text(palette.color(QPalette::Text))
    , m_accent(palette.color(QPalette::Link))
    , m_isDark(m_base.lightness() < 128)
{
}

QColor PaletteColours::mix(double ink) const
{
    const auto part = [ink](int text, int base) { return int(text * ink + base * (1 - ink)); };
    return {part(m_text.red(), m_base.red()), part(m_text.green(), m_base.green()),
            part(m_text.blue(), m_base.blue())};
}

QColor PaletteColours::star() const
{
    return m_isDark ? QColor(0xe8, 0xb9, 0x4a) : QColor(0xd0, 0x92, 0x12);
}

} // namespace Dateline::Support
