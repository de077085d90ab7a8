// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace Dateline::Notes {

class HighlightColours;

/// What can be done to the chosen notes, in a bar that is always there, so that nothing moves when some are
/// chosen; the same as menus. It only asks: its owner does it.
class NotesBulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit NotesBulkBar(HighlightColours *colours, QWidget *parent = nullptr);

    /// How many are chosen, whether they are in the trash, which tags any of them has, and whether anything
    /// can be changed at all.
    struct Choice
    {
        int count = 0;
        QStringList tags;
        bool isTrash = false;
        bool canChange = true;
    };
    void setChoice(const Choice &choice);
    /// A menu of all that can be done, for the caller to show; it deletes itself.
    QMenu *makeMenu(QWidget *parent);

Q_SIGNALS:
    void openRequested();
    void editRequested();
    void tagRequested();
    void untagRequested(const QString &tag);
    void colourRequested(int colour);
    void deleteRequested();
    void restoreRequested();
    void deleteForeverRequested();
    void exportRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const char *name);
    void setTexts();
    void setIcons();
    void adapt();
    void fillColours(QMenu *menu);
    void fillUntag(QMenu *menu);

    HighlightColours *m_colours;
    Choice m_choice;
    QLabel *m_count;
    QHash<QToolButton *, QString> m_icons;
    QToolButton *m_tag;
    QToolButton *m_colour;
    QToolButton *m_export;
    QToolButton *m_restore;
    QToolButton *m_delete;
    QMenu *m_colourMenu;
};

} // namespace Dateline::Notes
