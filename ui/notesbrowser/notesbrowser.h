// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesfilter.h"
#include "timeline/models/timelinecontent.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QShortcut;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace Dateline::List {
class ArticleTableModel;
}

namespace Dateline::Support {
class EmptyState;
class LibraryThread;
class TextButton;
} // namespace Dateline::Support

namespace Dateline::Triage {
class Toast;
}

namespace Dateline::Notes {

class HighlightColours;
class NoteDetail;
class NoteFilterColumn;
class NoteKeeper;
class NotesArrangement;
class NotesBulkBar;
class NotesFilterModel;
class NotesListView;
class NotesModel;
class NotesToolBar;

/// All highlights and notes of the library: search and filters, the notes in groups, and the chosen one in
/// full. To be shown as a window of its own. Changes go through the keeper; what the window of articles has
/// to do, it asks for by signals.
class NotesBrowser : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the browser.
    NotesBrowser(NoteKeeper *keeper, HighlightColours *colours, List::ArticleTableModel *articles,
                 Support::LibraryThread *library, QUndoStack *stack, QWidget *parent = nullptr);
    ~NotesBrowser() override;

    NotesArrangement *arrangement() const { return m_arrangement; }
    NotesFilterModel *filter() const { return m_filter; }
    NotesListView *list() const { return m_list; }
    NoteDetail *detail() const { return m_detail; }

    /// Chooses an annotation; it is shown when the filter lists it. Asks nothing of the other window.
    void setCurrent(const QString &id);
    QString current() const;
    QStringList selectedIds() const;
    /// Chooses an annotation even if that takes clearing the filters.
    void reveal(const QString &id);
    /// Shows the notes of these articles only. Other filters are cleared.
    void showArticles(const QStringList &articles);
    /// Shows what mentions an entity of the catalogue only, by any of its names; until the catalogue is known
    /// by `name`. Other filters are cleared.
    void showEntity(const QString &id, const QString &name);
    /// By which entities have their names; null while it is not read.
    void setCatalogue(const Timeline::CataloguePointer &catalogue);
    void showTrash();
    void setFollowing(bool following);
    bool isFollowing() const;
    /// Whether keys without Ctrl or Alt (/, T, E, 1 to 8) do anything.
    void setSingleKeys(bool on);
    /// How it is arranged, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    QSize sizeHint() const override { return {1100, 720}; }
    QSize minimumSizeHint() const override { return {480, 320}; }

public Q_SLOTS:
    void focusSearch();

Q_SIGNALS:
    /// Show the article at this annotation, and its window.
    void openRequested(const QString &id);
    /// The user chose this one.
    void currentChanged(const QString &id);
    /// While following: show it, without raising its window.
    void followRequested(const QString &id);
    /// Open the article and write this note.
    void editRequested(const QString &id);
    void exportRequested(const QStringList &ids);
    /// A link in a note was clicked.
    void linkActivated(const QUrl &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectModels();
    void connectParts();
    void addKeys();
    void setTexts();
    void followArticles();
    void setSearch(const QString &text);
    void followEntity();
    void showSelection();
    void showCount();
    void showEmpty();
    void clearFilters();
    void askForTag();
    void askDeleteForever();
    void remove();
    void copySelected();
    QStringList tagsOf(const QStringList &ids) const;
    /// The chosen ones; none in the trash.
    QStringList changeableIds() const;

    NoteKeeper *m_keeper;
    HighlightColours *m_colours;
    List::ArticleTableModel *m_articles;
    Timeline::CataloguePointer m_catalogue;
    QUndoStack *m_stack;
    NotesModel *m_notes;
    NotesFilterModel *m_filter;
    NotesArrangement *m_arrangement;
    NotesToolBar *m_toolBar;
    NoteFilterColumn *m_column;
    QLabel *m_count;
    Support::TextButton *m_clear;
    NotesListView *m_list;
    QStackedWidget *m_middle;
    Support::EmptyState *m_empty;
    NotesBulkBar *m_bulk;
    NoteDetail *m_detail;
    QSplitter *m_columns; ///< Filters beside the rest.
    QSplitter *m_parts;   ///< List and detail.
    Triage::Toast *m_toast;
    QTimer m_selecting;
    QTimer m_renewing;
    QStringList m_changedArticles;
    bool m_areAllArticlesChanged = false;
    bool m_isSetting = false;  ///< The selection changes by setCurrent(), not by the user.
    bool m_isArranged = false; ///< List and detail have got their room.
    bool m_mayFollow = false;  ///< The user chose, which showSelection() has yet to tell.
    QString m_followed;
    QShortcut *m_searchKey = nullptr;
};

} // namespace Dateline::Notes
