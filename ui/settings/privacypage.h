// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QCheckBox;
class QListWidget;
class QPushButton;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Settings {

/// What stays on the machine, and which hosts' links open without a question.
class PrivacyPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `preferences` must outlive the page.
    explicit PrivacyPage(Support::Preferences *preferences, QWidget *parent = nullptr);

    QString title() const override { return tr("Privacy"); }
    void reset() override;

private:
    void addStatement();
    void addHosts();
    void load();
    void removeSelected();
    void updateButtons();

    Support::Preferences *m_preferences;
    QCheckBox *m_asks;
    QListWidget *m_hosts;
    QPushButton *m_remove;
    QPushButton *m_removeAll;
};

} // namespace Dateline::Settings
