// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QObject>

class QWidget;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Window {

class WindowActions;

/// Gives the window the palette, style sheet and icons of the theme that was chosen, and again when the
/// choice or the desktop changes.
class WindowLook : public QObject
{
    Q_OBJECT

public:
    WindowLook(WindowActions *actions, Support::Preferences *preferences, QWidget *window);

    Support::Theme theme() const { return m_theme; }

Q_SIGNALS:
    void changed(Dateline::Support::Theme theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    WindowActions *m_actions;
    Support::Preferences *m_preferences;
    QWidget *m_window;
    QPalette m_system;  ///< The desktop's own.
    QPalette m_applied; ///< The program's, as it came out of apply().
    Support::Theme m_theme = Support::Theme::Light;
};

} // namespace Dateline::Window
