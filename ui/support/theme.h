// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace Dateline::Support {

/// How the window and the article look.
enum class Theme : quint8 { Light, Dark, Sepia };

/// What the reader asked for; System follows the desktop, between light and dark.
enum class ThemeChoice : quint8 { System, Light, Dark, Sepia };

/// The theme in force; `system` is the desktop's own palette.
Theme themeOf(ThemeChoice choice, const QPalette &system);

/// The palette of a theme; what the theme does not define is taken from `system`.
QPalette themePalette(Theme theme, const QPalette &system);

/// "system", "light", "dark" or "sepia", for the settings.
QString themeName(ThemeChoice choice);
/// System for any other name.
ThemeChoice themeChoice(const QString &name);

/// "light", "dark" or "sepia": what the reader's style sheet tells themes apart by.
QString themeName(Theme theme);

} // namespace Dateline::Support
