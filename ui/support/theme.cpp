// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"

#include <array>

namespace Dateline::Support {

using namespace Qt::StringLiterals;

namespace {

/// Surfaces and ink of a theme. Text on base has a contrast of 7:1 or more (WCAG 2.1, 1.4.6).
struct Colours
{
    QRgb window, base, alternate, ink, quiet, highlight, accent;
};

constexpr Colours light{0xfff5f3ee, 0xfffffefc, 0xfffaf8f4, 0xff22252a, 0xff62666b, 0xff1d6583, 0xff1d6583};
constexpr Colours dark{0xff25272a, 0xff1b1c1e, 0xff202124, 0xffd9d7d2, 0xff9a9da1, 0xff2f5f76, 0xff7fbfd9};
constexpr Colours sepia{0xffece2cf, 0xfff7f0e1, 0xfff1e8d6, 0xff3b2f22, 0xff6c5c48, 0xff7a4f1e, 0xff7a4a12};

constexpr const Colours &coloursOf(Theme theme)
{
    return theme == Theme::Dark ? dark : theme == Theme::Sepia ? sepia : light;
}

constexpr std::array choiceNames{"system"_L1, "light"_L1, "dark"_L1, "sepia"_L1};

} // namespace

Theme themeOf(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::Sepia:
        return Theme::Sepia;
    case ThemeChoice::System:
        break;
    }
    return system.color(QPalette::Base).lightness() < 128 ? Theme::Dark : Theme::Light;
}

QPalette themePalette(Theme theme, const QPalette &system)
{
    const Colours &colours = coloursOf(theme);
    QPalette palette = themeOf(ThemeChoice::System, system) == Theme::Dark && theme == Theme::Dark
                           ? system
                           : QPalette(QColor(colours.ink), QColor(colours.window), QColor(colours.base),
                                      QColor(colours.quiet), QColor(colours.quiet), QColor(colours.ink),
                                      QColor(colours.base));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(QPalette::Active, role, QColor(colour));
        palette.setColor(QPalette::Inactive, role, QColor(colour));
    };
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Button, QPalette::ToolTipBase})
        palette.setColor(role, QColor(colours.window));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, colours.ink);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.quiet));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.quiet));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(colours.accent));
    palette.setColor(QPalette::LinkVisited, QColor(colours.accent));
    return palette;
}

QString themeName(ThemeChoice choice)
{
    return choiceNames[size_t(choice)];
}

ThemeChoice themeChoice(const QString &name)
{
    for (size_t choice = 0; choice < choiceNames.size(); ++choice) {
        if (name == choiceNames[choice])
            return ThemeChoice(choice);
    }
    return ThemeChoice::System;
}

QString themeName(Theme theme)
{
    return themeName(ThemeChoice(quint8(theme) + 1));
}

} // namespace Dateline::Support
