// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesarrangement.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace Dateline::Notes {

/// The top of the notes browser: what to search for, how notes are grouped and sorted, whether the article
/// follows, and whether the filters are shown.
class NotesToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit NotesToolBar(NotesArrangement *arrangement, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    bool isFollowing() const;
    void setFollowing(bool following);
    bool showsFilters() const;
    void setShowsFilters(bool shows);
    /// Shows what the arrangement does.
    void adapt();

Q_SIGNALS:
    void searchChanged(const QString &text);
    void followingChanged(bool following);
    void showsFiltersChanged(bool shows);
    /// The keyboard shall go to the list.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void setIcons();

    NotesArrangement *m_arrangement;
    QToolButton *m_filters;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QComboBox *m_grouping;
    QComboBox *m_order;
    QToolButton *m_follow;
};

} // namespace Dateline::Notes
