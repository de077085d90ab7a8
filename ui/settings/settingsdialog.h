// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Dateline::Keys {
class KeyMap;
}
namespace Dateline::Notes {
class HighlightColours;
}
namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Settings {

class SettingsPage;
class SourceNamesModel;

/// All settings: pages by topic at the left, a search over all of them on top. What is set applies at once;
/// there is nothing to confirm. Not modal; lives as long as its parent and is shown again.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All of them must outlive the dialog.
    SettingsDialog(Support::Preferences *preferences, Keys::KeyMap *keys, SourceNamesModel *sources,
                   Notes::HighlightColours *colours, QWidget *parent = nullptr);

    /// Adds a page behind the others, and owns it.
    void add(SettingsPage *page);

    /// "reading", "appearance", "notes", "keys", "sources", "privacy" or an added page's; shows the dialog,
    /// in front.
    void showPage(const QString &name);
    QString currentPage() const;

private:
    void build();
    void addPage(SettingsPage *page);
    void search();
    /// Asks first where something would be lost.
    void reset();
    void showCurrent();
    void updateTitles();
    SettingsPage *current() const;

    QLineEdit *m_search;
    QListWidget *m_topics;
    QLabel *m_title;
    QLabel *m_nothing;
    QPushButton *m_reset;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
};

} // namespace Dateline::Settings
