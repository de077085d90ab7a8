// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/keymap.h"
#include "support/preferences.h"

#include <QAction>
#include <QMainWindow>
#include <QMap>
#include <QSettings>
#include <QTemporaryDir>

namespace Dateline::Test {

/// A small window with a few actions, their keys, and preferences in a temporary file.
class WindowFixture
{
public:
    WindowFixture();

    QAction *action(const char *name) const;
    int triggered(const char *name) const { return m_triggered.value(QString::fromLatin1(name)); }
    int triggeredCount() const;

    /// Waits until `widget` is the active window, which it asks for.
    static void activate(QWidget *widget);

    QTemporaryDir folder;
    QSettings settings;
    Support::Preferences preferences;
    QMainWindow window;
    Keys::KeyMap keys;

private:
    void add(QMenu *menu, const char *name, const QString &text, const QString &tip, const QString &keys);

    QMap<QString, int> m_triggered;
};

} // namespace Dateline::Test
