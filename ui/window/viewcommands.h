// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace Dateline::List {
class ArticleFilterModel;
}
namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Window {

class WindowActions;

/// What the actions of the view menu do: order, arrangement, text size, theme, full screen. Checked actions
/// follow the preferences and the model, whoever changed them.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(WindowActions *actions, List::ArticleFilterModel *model, Support::Preferences *preferences,
                 QMainWindow *window);

    /// Makes the text larger (1) or smaller (-1) by some steps.
    void changeTextSize(int steps);

private:
    void connectOrder();
    void connectReading();
    void connectThemes();
    void connectArrangement();
    void followPreferences();
    void followOrder();

    WindowActions *m_actions;
    List::ArticleFilterModel *m_model;
    Support::Preferences *m_preferences;
    QMainWindow *m_window;
};

} // namespace Dateline::Window
