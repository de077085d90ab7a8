// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace Dateline::Search {

/// The line in which one types a query: an icon at its left, at its right a button that empties it and
/// one that saves the search. What of the query was not understood has a wavy line below it; a thin line
/// runs along the lower edge while a search takes long.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// An input method holds text that is not in the field yet.
    bool isComposing() const { return m_isComposing; }
    /// Marks these places of the text that is in the field now.
    void setProblems(const QList<QueryProblem> &problems);
    /// Whether the last word stands for all that begin with it: a star is shown after it.
    void setOpenEnd(bool open);
    /// Shown after a while only, so that quick searches do not flicker.
    void setBusy(bool busy);
    bool showsBusy() const { return m_isBusyShown; }
    /// Offers to save what is typed.
    void setSavable(bool savable);
    bool isMarked() const { return !m_marks.isEmpty(); }

Q_SIGNALS:
    void saveRequested();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setIcons();
    void showMarks();
    void paintBusy();
    void paintStar();

    QAction *m_icon;
    QAction *m_save;
    QList<TextRange> m_marks;
    QTimer m_patience; ///< Until a search counts as long.
    QTimer m_beat;     ///< Moves the line.
    int m_beats = 0;
    bool m_isComposing = false;
    bool m_isBusyShown = false;
    bool m_isOpenEnd = false;
    bool m_isMarking = false;
};

} // namespace Dateline::Search
