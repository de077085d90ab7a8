// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

#include <QAction>
#include <QKeySequence>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace Dateline::Keys {
class KeyMap;
}
namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Settings {

class ActionKeysModel;
class KeyEditor;

/// The table of actions and their keys; what is selected in it is edited below it.
class KeysPage : public SettingsPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    KeysPage(Support::Preferences *preferences, Keys::KeyMap *keys, QWidget *parent = nullptr);

    QString title() const override { return tr("Keys"); }
    void reset() override;
    QString resetQuestion() const override;
    int search(const QStringList &words) override;

private:
    void buildTable();
    void filter();
    QAction *current() const;

    Support::Preferences *m_preferences;
    Keys::KeyMap *m_keys;
    ActionKeysModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_table;
    KeyEditor *m_editor;
    QCheckBox *m_singleKeys;
    QStringList m_words; ///< Of the search over all settings.
};

} // namespace Dateline::Settings
