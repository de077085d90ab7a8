// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QSet>
#include <QStringList>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QUndoCommand;
class QUndoStack;

namespace Dateline::Support {
class EmptyState;
}

namespace Dateline::TimelinePanel {

class ChangesModel;
class TimelineEditor;
class TimelineService;

/// Lists all that a person changed in timelines and that still counts, the newest first, and takes back what
/// is selected as one step. Ctrl+Z brings back what was taken back here last. All must outlive it; it stays
/// open beside the window.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    ChangesDialog(TimelineService *service, TimelineEditor *editor, QUndoStack *stack,
                  QWidget *parent = nullptr);

    /// The ids of their edits, the oldest first.
    QStringList selectedChanges() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void setTexts();
    void load();
    void showState();
    void showSelection();
    void takeBack();
    const QUndoCommand *lastStep() const;
    void undo();

    TimelineService *m_service;
    TimelineEditor *m_editor;
    QUndoStack *m_stack;
    ChangesModel *m_model;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    QListView *m_view;
    Support::EmptyState *m_empty;
    QLabel *m_count;
    QAction *m_action;
    QPushButton *m_button;
    QSet<QString> m_leaving;             ///< Asked to be taken back, and not on disk yet.
    int m_waiting = 0;                   ///< How many times that was asked.
    QList<const QUndoCommand *> m_steps; ///< Those that are on disk, for undoing.
};

} // namespace Dateline::TimelinePanel
