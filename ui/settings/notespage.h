// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

#include <QList>

class QAction;
class QLineEdit;

namespace Dateline::Notes {
class HighlightColours;
}
namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Settings {

/// Whose name notes bear, and what the colours of highlights are called.
class NotesPage : public SettingsPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    NotesPage(Support::Preferences *preferences, Notes::HighlightColours *colours, QWidget *parent = nullptr);

    QString title() const override { return tr("Notes"); }
    void reset() override;
    QString resetQuestion() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCreator();
    void addColours();
    void load();
    void setSwatches();

    Support::Preferences *m_preferences;
    Notes::HighlightColours *m_colours;
    QLineEdit *m_creator;
    QList<QLineEdit *> m_names;  ///< By colour, from the first one.
    QList<QAction *> m_swatches; ///< In these fields.
};

} // namespace Dateline::Settings
