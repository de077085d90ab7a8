// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace Dateline::Images {
class ImagePreferences;
class ImageShelf;
} // namespace Dateline::Images

namespace Dateline::Settings {

/// Images of the network: from which hosts they may be fetched, how much room they get, and what they take.
class ImagesPage : public SettingsPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ImagesPage(Images::ImagePreferences *preferences, Images::ImageShelf *shelf, QWidget *parent = nullptr);

    QString title() const override { return tr("Images"); }
    void reset() override;

private:
    void addHosts();
    void addRoom();
    void addKept();
    void load();
    void showKept();
    void removeSelected();
    void removeAllKept();
    void updateButtons();

    Images::ImagePreferences *m_preferences;
    Images::ImageShelf *m_shelf;
    QTreeWidget *m_hosts;
    QPushButton *m_remove;
    QSpinBox *m_budget;
    QSpinBox *m_largest;
    QLabel *m_kept;
    QPushButton *m_removeKept;
};

} // namespace Dateline::Settings
