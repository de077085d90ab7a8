// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Dateline::Images {
class ImagePreferences;
class ImageService;
} // namespace Dateline::Images
namespace Dateline::Keys {
class KeyMap;
}
namespace Dateline::Notes {
class HighlightColours;
}
namespace Dateline::Settings {
class SettingsDialog;
class SourceNamesModel;
} // namespace Dateline::Settings
namespace Dateline::Support {
class LibraryThread;
class MessageBar;
class Preferences;
} // namespace Dateline::Support
namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Window {

class WindowActions;

/// The windows that the main window opens: settings, keys, import reports, about. None of them is modal but
/// the last, and each is there at most once.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    /// What they show and change; all of it must outlive them.
    struct Parts
    {
        WindowActions *actions;
        Keys::KeyMap *keys;
        Support::Preferences *preferences;
        Support::LibraryThread *library;
        Triage::ArticleMarks *marks;
        Notes::HighlightColours *colours;
        Support::MessageBar *messages;
        QString libraryFolder;
        Images::ImagePreferences *imagePreferences;
        Images::ImageService *images;
    };

    WindowDialogs(const Parts &parts, QWidget *window);

    /// The page of that name, or the one that was shown last; see Settings::SettingsDialog.
    void showSettings(const QString &page = {});
    void showKeys();
    void showReports();
    void showCheck();
    void showAbout();

private:
    void backUp();
    void makeSettings();
    void readSources();

    Parts m_parts;
    QWidget *m_window;
    Settings::SettingsDialog *m_settings = nullptr;
    Settings::SourceNamesModel *m_sources = nullptr;
};

} // namespace Dateline::Window
