// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/palettecolours.h"

#include <algorithm>
#include <cmath>

namespace Dateline::Support {

namespace {

constexpr double leastFrame = 0.38; ///< Of ink, in a frame.
constexpr double frameStep = 0.02;
constexpr double frameContrast = 3.3; ///< More than 3: smoothing takes some from round frames.

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

PaletteColours::PaletteColours(const QPalette &palette)
    : m_base(palette.color(QPalette::Base))
    , m_text(palette.color(QPalette::Text))
    , m_accent(palette.color(QPalette::Link))
    , m_window(palette.color(QPalette::Window))
    , m_isDark(m_base.lightness() < 128)
{
}

/// As quiet as that allows.
QColor PaletteColours::frame() const
{
    const auto isSeen = [this](const QColor &frame) {
        return contrastRatio(frame, m_base) >= frameContrast &&
               contrastRatio(frame, m_window) >= frameContrast;
    };
    double ink = leastFrame;
    while (ink < 1 && !isSeen(mix(ink)))
        ink += frameStep;
    return mix(std::min(ink, 1.0));
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
