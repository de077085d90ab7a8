// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowlook.h"

#include "support/preferences.h"
#include "window/windowactions.h"
#include "window/windowstyle.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <array>

namespace Dateline::Window {

WindowLook::WindowLook(WindowActions *actions, Support::Preferences *preferences, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_window(window)
    , m_system(QGuiApplication::palette())
{
    // Without it no widget of a window with a style sheet inherits the window's palette.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    connect(preferences, &Support::Preferences::themeChanged, this, &WindowLook::apply);
    window->installEventFilter(this);
    apply();
}

void WindowLook::apply()
{
    m_theme = Support::themeOf(m_preferences->theme(), m_system);
    // The whole program, so that menus, tool tips and dialogs look the same.
    const QPalette palette = Support::themePalette(m_theme, m_system);
    QApplication::setPalette(palette);
    m_applied = QGuiApplication::palette();
    m_window->setPalette(palette);
    m_window->setStyleSheet(windowStyleSheet(palette));
    m_actions->setIcons(palette);
    const std::array choices{m_actions->themeSystem, m_actions->themeLight, m_actions->themeDark,
                             m_actions->themeSepia};
    choices[size_t(m_preferences->theme())]->setChecked(true);
    Q_EMIT changed(m_theme);
}

bool WindowLook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) {
        // The default palette gives the desktop's own back, whatever was set before.
        QApplication::setPalette(QPalette());
        m_system = QGuiApplication::palette();
        apply();
    } else if (event->type() == QEvent::ApplicationPaletteChange && QGuiApplication::palette() != m_applied) {
        // Somebody else's; that of apply() comes later, when it is in force.
        m_system = QGuiApplication::palette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Dateline::Window
