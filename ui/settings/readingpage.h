// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QRadioButton;
class QSlider;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Settings {

class ChoiceField;

/// How articles are read and where they stand.
class ReadingPage : public SettingsPage
{
    Q_OBJECT

public:
    /// `preferences` must outlive the page.
    explicit ReadingPage(Support::Preferences *preferences, QWidget *parent = nullptr);

    QString title() const override { return tr("Reading"); }
    void reset() override;

private:
    void addTextSize();
    void addMeasure();
    void addReadAfter();
    void addLayoutChoices();
    /// Shows what the preferences say.
    void load();
    void updateReadAfter();

    Support::Preferences *m_preferences;
    QSlider *m_textSize;
    QLabel *m_textSizeValue;
    QLabel *m_sample;
    QSlider *m_measure;
    QLabel *m_measureValue;
    QRadioButton *m_afterTime;
    QRadioButton *m_onlyByKey;
    QDoubleSpinBox *m_seconds;
    QCheckBox *m_groupsByDay;
    ChoiceField *m_listLayout;
    ChoiceField *m_readerPlace;
};

} // namespace Dateline::Settings
