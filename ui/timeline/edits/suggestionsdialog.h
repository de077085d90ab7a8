// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/suggestionlist.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QStackedWidget;
class QUndoStack;
class QVBoxLayout;

namespace Dateline::Support {
class EmptyState;
}

namespace Dateline::TimelinePanel {

class TimelineEditor;
class TimelineService;

/// Goes through the names that may be the same, and those that may not be: one question at a time, with what
/// speaks for it, answered by one key. Ctrl+Z goes back to the last one that was answered. All must outlive
/// it; it stays open beside the window.
class SuggestionsDialog : public QDialog
{
    Q_OBJECT

public:
    SuggestionsDialog(TimelineService *service, TimelineEditor *editor, QUndoStack *stack,
                      QWidget *parent = nullptr);

    /// Questions that are not answered.
    int remaining() const;

Q_SIGNALS:
    /// The timeline of a name is wanted, to look before answering; the id of its entity.
    void entityRequested(const QString &entity);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Card
    {
        QWidget *widget;
        QPushButton *name; ///< Opens its timeline.
        QLabel *details;
    };

    void build();
    Card makeCard();
    void setTexts();
    void load();
    void showQuestion();
    void fillCard(const Card &card, const NameQuestion &question, qint64 name);
    void answer(bool isSame);
    void step(int steps);
    void undo();
    void takeBackLast();

    TimelineService *m_service;
    TimelineEditor *m_editor;
    QUndoStack *m_stack;
    QList<NameQuestion> m_questions;
    qsizetype m_current = 0;
    QList<qsizetype> m_answered; ///< In order, for undoing.
    QList<int> m_steps;          ///< Of those that are on disk, where the stack was then.
    QStackedWidget *m_pages;
    QLabel *m_progress;
    QLabel *m_question;
    Card m_first;
    Card m_second;
    QLabel *m_evidence;
    QPushButton *m_same;
    QPushButton *m_different;
    QPushButton *m_skip;
    QPushButton *m_back;
    Support::EmptyState *m_end;
};

} // namespace Dateline::TimelinePanel
