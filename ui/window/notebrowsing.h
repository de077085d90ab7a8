// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QSettings;
class QUrl;
class QWidget;

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Notes {
class NotesBrowser;
}
namespace Dateline::Reading {
class LinkOpener;
class ReadingController;
} // namespace Dateline::Reading
namespace Dateline::Support {
class LibraryThread;
class MessageBar;
class Preferences;
} // namespace Dateline::Support
namespace Dateline::TimelinePanel {
class TimelineService;
}
namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Window {

class NoteCommands;
class WindowActions;

/// The window of all notes: there once at most, in step with the window of articles, and what it hands on to
/// files.
class NoteBrowsing : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        WindowActions *actions;
        NoteCommands *notes;
        Reading::ReadingController *reading;
        Reading::LinkOpener *links;
        List::ArticleTableModel *table;
        Support::LibraryThread *library;
        TimelinePanel::TimelineService *timelines;
        Triage::ArticleMarks *marks;
        Support::Preferences *preferences;
        Support::MessageBar *messages;
        QSettings *settings; ///< Keeps the size of the window.
    };

    NoteBrowsing(const Parts &parts, QWidget *window);
    ~NoteBrowsing() override;

    /// Shows the window, in front; at an annotation when one is named.
    void open(const QString &id = {});
    /// Shows it with the notes about an entity of the catalogue, of which `name` is one of the names.
    void openEntity(const QString &id, const QString &name);
    /// Remembers its size and closes it.
    void close();
    /// Null before it was opened for the first time.
    QWidget *browser() const;

Q_SIGNALS:
    /// These notes are to leave.
    void exportRequested(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void dress();
    void connectBrowser();
    void follow(const QUrl &link);

    Parts m_parts;
    QWidget *m_window;
    QPointer<Notes::NotesBrowser> m_browser;
};

} // namespace Dateline::Window
