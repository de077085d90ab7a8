// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QMenuBar;
class QToolBar;

namespace Dateline::Window {

/// All actions of the window with their texts, shortcuts and tool tips, and the menus and tool bar
/// made of them. What they do is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent = nullptr);

    /// `versions` becomes a part of the article menu.
    void fillMenuBar(QMenuBar *bar, QMenu *versions);
    void fillToolBar(QToolBar *bar);
    /// Draws the icons again in the colours of `palette`.
    void setIcons(const QPalette &palette);
    /// Every action, in the order of the menus.
    const QList<QAction *> &all() const { return m_all; }

    QAction *openFolder;
    QAction *openArchive;
    QAction *importReport;
    QAction *quit;
    QAction *findTitle;
    QAction *clearFilters;
    QAction *newestFirst;
    QAction *oldestFirst;
    QAction *sortBySource;
    QAction *sortByTitle;
    QAction *showFacets;
    QAction *showList;
    QAction *larger;
    QAction *smaller;
    QAction *resetSize;
    QAction *next;
    QAction *previous;
    QAction *nextUnread;
    QAction *previousUnread;
    QAction *pageForward;
    QAction *pageBack;
    QAction *read;
    QAction *star;
    QAction *openOriginal;
    QAction *shortcuts;
    QAction *about;

private:
    QAction *add(const QString &icon, const QString &text, const QString &toolTip,
                 const QList<QKeySequence> &keys);
    void addFileActions();
    void addViewActions();
    void addGoActions();
    void addArticleActions();
    void addHelpActions();

    QList<QAction *> m_all;
};

} // namespace Dateline::Window
