// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notelink.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QStackedWidget;

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Support {
class EmptyState;
class Preferences;
class TextButton;
} // namespace Dateline::Support

namespace Dateline::Notes {

class HighlightColours;
class NoteButtons;
class NoteEditor;
class NoteKeeper;
class NotesListModel;
class NotesView;
class NoteTagField;

/// The highlights and notes of the article that is shown, as cards in reading order, and the place where
/// notes are written. Keys in the list: up and down choose, Enter writes, Delete deletes, T tags, 1 to 8
/// colour, Escape goes back to the article. Without a store all of it can only be read.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it; `table`, for links to articles, may be null.
    NotesPanel(NoteKeeper *keeper, HighlightColours *colours, Support::Preferences *preferences,
               List::ArticleTableModel *table, QWidget *parent = nullptr);
    ~NotesPanel() override;

    /// The article that is shown; an empty id for none. What is being written in another one is stored.
    void setArticle(const QString &id, const QString &title, const QString &language);
    QString article() const;
    /// Marks and shows one that was chosen elsewhere; chosen() is not emitted.
    void setCurrent(const QString &id);
    QString current() const;

    /// Opens the editor for a note of the article that is shown, with the keyboard in it. When it was opened
    /// from outside, leaving it goes back to the article.
    void editNote(const QString &id);
    /// The same for tags.
    void editTags(const QString &id);
    /// Adds a note on the whole article and opens it; nothing is left of it when nothing is written.
    void addArticleNote();

public Q_SLOTS:
    /// Hands what is being written to the keeper; for the window when it closes.
    void flush();

Q_SIGNALS:
    /// The user chose this one here.
    void chosen(const QString &id);
    /// The keyboard should go back to the article.
    void leaveRequested();
    /// The user wants to show another passage for one that was not found.
    void relinkRequested(const QString &id);
    void articleLinkActivated(const QString &id);
    void noteLinkActivated(const QString &id);
    /// Leads out of the program; not asked about yet.
    void linkActivated(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class From { Outside, Here };

    void arrange();
    void connectView();
    void connectEditors();
    void setTexts();
    void showState();
    void edit(const QString &id, From from, bool isNew = false);
    void tag(const QString &id, From from);
    void remove(const QString &id);
    void editorFinished(const QString &id);
    void follow(const NoteLink &link);
    bool isCardKey(const QKeyEvent &event) const;
    bool cardKey(const QKeyEvent &event);

    NoteKeeper *m_keeper;
    Support::Preferences *m_preferences;
    List::ArticleTableModel *m_table;
    NotesListModel *m_model;
    QLabel *m_count;
    Support::TextButton *m_add;
    QStackedWidget *m_stack;
    Support::EmptyState *m_empty;
    NotesView *m_view;
    NoteButtons *m_buttons;
    NoteEditor *m_editor;
    NoteTagField *m_tags;
    QString m_title; ///< Of the article.
    From m_from = From::Here;
};

} // namespace Dateline::Notes
