// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace Dateline::List {
class ArticleTableModel;
}

namespace Dateline::Triage {

class ArticleMarks;
class TagChoiceModel;

/// Gives tags to one article or many. A part of the window and no window of its own, so that input methods
/// work as anywhere and nothing below moves. Every change is stored at once, as a step that can be undone.
class TagEditor : public QFrame
{
    Q_OBJECT

public:
    /// Lies over the upper part of `over`; hidden until edit().
    TagEditor(ArticleMarks *marks, const List::ArticleTableModel *table, QWidget *over);

    /// Opens for these articles, with the keyboard in its field.
    void edit(const QStringList &ids);
    /// Closes it, and gives the keyboard back to where it was.
    void leave();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();
    void place();
    void setColours();
    void setHeading();
    bool fieldKey(const QKeyEvent &event);
    bool listKey(const QKeyEvent &event);
    bool undoKey(const QKeyEvent &event);
    void addTyped();
    void enterList(int row);
    void vanish();

    ArticleMarks *m_marks;
    TagChoiceModel *m_model;
    QLabel *m_heading;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_before; ///< Had the keyboard before.
};

} // namespace Dateline::Triage
