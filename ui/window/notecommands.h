// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "reader/passage.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QDockWidget;
class QUrl;

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Notes {
class HighlightColours;
class NoteBook;
class NoteKeeper;
class NotesPanel;
} // namespace Dateline::Notes
namespace Dateline::Reader {
class ReaderPane;
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
namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Window {

class ArticleCommands;
class PaneLayout;
class WindowActions;

/// Highlights and notes in the window: what the notes menu and the popups in the page ask for, the panel of
/// the article's notes, and that page, panel and list show the same.
class NoteCommands : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        WindowActions *actions;
        Reader::ReaderPane *pane;
        Reading::ReadingController *reading;
        Reading::LinkOpener *links;
        List::ArticleTableModel *table;
        Support::LibraryThread *library;
        Triage::ArticleMarks *marks;
        ArticleCommands *articles;
        Support::Preferences *preferences;
        Support::MessageBar *messages;
        PaneLayout *layout;
    };

    explicit NoteCommands(const Parts &parts, QObject *parent);
    ~NoteCommands() override;

    Notes::NoteKeeper *keeper() const { return m_keeper; }
    Notes::HighlightColours *colours() const { return m_colours; }
    Notes::NotesPanel *panel() const { return m_panel; }

    /// Reads the notes.
    void load();
    /// Has those placed again whose article changed.
    void placeAgain();
    /// Shows an annotation's article at its passage.
    void open(const QString &id);
    /// The same, and opens the editor for its note.
    void edit(const QString &id);

Q_SIGNALS:
    /// The user chose an annotation in the page or in the panel.
    void chosen(const QString &id);
    /// Where the passage of this annotation is should be looked for by hand.
    void relinkRequested(const QString &id);
    /// All that is shown of the notes file is to be read again.
    void replaced();

private:
    void buildPanel();
    void connectActions();
    void connectPage();
    void connectPanel();
    void connectKeeper();
    void connectColours();
    void follow();
    void updateActions();
    /// Adds an annotation of a passage in the page; gives its id, or an empty string.
    QString add(const Reader::Passage &passage, int colour);
    void addWithNote(const Reader::Passage &passage);
    void copy(const Reader::Passage &passage);
    void editNote(const QString &id);
    void editTags(const QString &id);
    int nextColour() const;
    void chooseColour(int colour);
    void showPanel();
    void go(const QString &id);
    void arrive();

    Parts m_parts;
    Notes::NoteBook *m_book;
    Notes::HighlightColours *m_colours;
    Notes::NoteKeeper *m_keeper;
    Notes::NotesPanel *m_panel = nullptr;
    QPointer<QDockWidget> m_dock;
    QString m_goingTo; ///< An annotation whose article is on its way into the reader.
    bool m_isGoingToEdit = false;
    QHash<int, QString> m_storedNames;
};

} // namespace Dateline::Window
