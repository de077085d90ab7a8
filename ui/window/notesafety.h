// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Dateline {
struct Error;
}
namespace Dateline::Notes {
class NoteKeeper;
class NotesPanel;
} // namespace Dateline::Notes
namespace Dateline::Support {
class MessageBar;
}
namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Window {

/// That nothing of the notes is lost when they cannot be stored: it says so, offers them for copying, and
/// asks before the window closes over them.
class NoteSafety : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        Notes::NoteKeeper *keeper;
        Notes::NotesPanel *panel;
        Triage::ArticleMarks *marks;
        Support::MessageBar *messages;
    };

    NoteSafety(const Parts &parts, QWidget *window);

    /// Stores what is being written. False when something could not be stored and the user wants to stay.
    bool canClose();

private:
    void showFailure(const Error &error);
    void showRecovery();
    /// The file is not where it was opened: what is open of it can be put back or saved elsewhere.
    void showMissing(const Error &error);
    bool isStored(quint64 write);
    /// What could not be stored, as Markdown.
    bool canCloseWithoutFile();
    bool canCloseUnsaved();
    QString unsavedText() const;
    /// Asks for a file; false when nothing was written.
    bool saveUnsaved();

    Parts m_parts;
    QWidget *m_window;
    QString m_notice; ///< That is shown, if any.
    bool m_isAsking = false;
};

} // namespace Dateline::Window
