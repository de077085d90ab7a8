// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QMenu;
class QMenuBar;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Keys {

/// A menu's title and its actions, those of its submenus included.
struct ActionGroup
{
    QString title;
    QList<QAction *> actions;
};

/// Gives the window's actions their keys: those they were made with, or those the reader of the program chose
/// instead, without the single keys when these are off. Keeps the tool tips in step, "Star (S)". Lives on
/// the GUI thread; actions may go before it.
class KeyMap : public QObject
{
    Q_OBJECT

public:
    /// `preferences` must outlive the map.
    explicit KeyMap(Support::Preferences *preferences, QObject *parent = nullptr);

    /// The keys an action has now are its default ones. Its object name ("article.star") is what its keys are
    /// stored under; an action without one keeps its keys for good. Its status tip, else its text, becomes
    /// the tool tip.
    void add(const QList<QAction *> &actions);
    /// The menus by which groups() are made.
    void setMenuBar(QMenuBar *bar) { m_menuBar = bar; }

    const QList<QAction *> &actions() const { return m_actions; }
    /// All actions with a name a person can read, by menu; those in no menu come last, without a title.
    QList<ActionGroup> groups() const;

    QList<QKeySequence> defaultKeys(const QAction *action) const;
    /// The keys meant for an action, also those that are off because they are single keys.
    QList<QKeySequence> keys(const QAction *action) const;
    bool isChanged(const QAction *action) const { return keys(action) != defaultKeys(action); }
    bool canChange(const QAction *action) const { return !action->objectName().isEmpty(); }

    void setKeys(const QAction *action, const QList<QKeySequence> &keys);
    /// Gives `action` one more key and takes it away from all others.
    void assign(const QAction *action, const QKeySequence &key);
    void reset(const QAction *action);
    void resetAll();

    /// The other actions that this key, or its beginning, would start as well.
    QList<QAction *> conflicts(const QKeySequence &key, const QAction *of = nullptr) const;

    /// The keys that work now, as a person reads them: "F1 or ?". Empty for none.
    QString keysText(const QAction *action) const;
    /// An action's text without mnemonic and ellipsis.
    static QString plainText(const QAction *action);
    /// A key without Ctrl, Alt or Meta that types something: a letter, "/", Space with or without Shift.
    static bool isSingleKey(const QKeySequence &key);

Q_SIGNALS:
    /// Keys of some action are others.
    void changed();

private:
    void applyAll();
    void apply(QAction *action);
    void updateToolTip(QAction *action) const;

    Support::Preferences *m_preferences;
    QMenuBar *m_menuBar = nullptr;
    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_defaults;
};

} // namespace Dateline::Keys
