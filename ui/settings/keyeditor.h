// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Dateline::Keys {
class KeyMap;
}

namespace Dateline::Settings {

class KeyRecorder;

/// The keys of one action: each can be removed, others recorded. A key that another action has is only taken
/// away from it when the person says so.
class KeyEditor : public QWidget
{
    Q_OBJECT

public:
    /// `keys` must outlive the editor.
    explicit KeyEditor(Keys::KeyMap *keys, QWidget *parent = nullptr);

    /// Null for none.
    void setAction(QAction *action);
    /// Waits for a key of the action.
    void record();

private:
    void build();
    void update();
    void fillKeys();
    void take(const QKeySequence &key);
    void takeAway();
    void dropConflict();
    void remove(const QKeySequence &key);

    Keys::KeyMap *m_keys;
    QPointer<QAction> m_action;
    QKeySequence m_contested; ///< Recorded, but another action has it.
    QLabel *m_title;
    QWidget *m_keysBox = nullptr;
    QHBoxLayout *m_line;
    KeyRecorder *m_recorder;
    QPushButton *m_reset;
    QLabel *m_note;
    QPushButton *m_takeAway;
    QPushButton *m_cancel;
};

} // namespace Dateline::Settings
