// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace Dateline::Support {

/// The few colours besides the palette's own, mixed from it so that they fit every theme.
class PaletteColours
{
public:
    explicit PaletteColours(const QPalette &palette);

    bool isDark() const { return m_isDark; }
    QColor quiet() const { return mix(0.58); } ///< Second lines, counts.
    QColor read() const { return mix(0.80); }  ///< Titles that were read.
    QColor line() const { return mix(0.12); }  ///< Hairlines.
    QColor hover() const { return mix(0.05); }
    QColor thumb() const { return mix(0.24); } ///< Of scroll bars.
    QColor frame() const; ///< Of boxes and fields: seen in windows and on base (WCAG 2.1, 1.4.11: 3:1).
    QColor base() const { return m_base; }
    QColor chip() const { return mix(0.09); }
    QColor accent() const { return m_accent; } ///< Of links and what is chosen.
    QColor star() const;

private:
    QColor mix(double ink) const;

    QColor m_base;
    QColor m_text;
    QColor m_accent;
    QColor m_window;
    bool m_isDark;
};

/// How far two colours are from each other in brightness, from 1 to 21 (WCAG 2.1, "contrast ratio").
double contrastRatio(const QColor &one, const QColor &other);

} // namespace Dateline::Support
