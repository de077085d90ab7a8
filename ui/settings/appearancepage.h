// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QButtonGroup;
class QComboBox;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Settings {

/// Theme and language; both apply at once.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    /// `preferences` must outlive the page.
    explicit AppearancePage(Support::Preferences *preferences, QWidget *parent = nullptr);

    QString title() const override { return tr("Appearance"); }
    void reset() override;

private:
    void addThemes();
    void addLanguages();
    void load();

    Support::Preferences *m_preferences;
    QButtonGroup *m_themes;
    QComboBox *m_language;
};

} // namespace Dateline::Settings
