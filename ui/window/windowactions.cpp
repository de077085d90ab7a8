// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include "support/symbolicicon.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace Dateline::Window {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
{
    addFileActions();
    addViewActions();
    addGoActions();
    addArticleActions();
    addHelpActions();
}

QAction *WindowActions::add(const QString &icon, const QString &text, const QString &toolTip,
                            const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setData(icon);
    const QString key = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, key));
    action->setStatusTip(toolTip);
    m_all.append(action);
    return action;
}

void WindowActions::addFileActions()
{
    openFolder = add(u"folder"_s, tr("Open &Folder…"), tr("Import all articles in a folder"), {tr("Ctrl+O")});
    openArchive = add(u"archive"_s, tr("Open &Archive…"), tr("Import all articles in a zip, tar or 7z file"),
                      {tr("Ctrl+Shift+O")});
    importReport =
        add({}, tr("Import &Reports…"), tr("Show what past imports refused, and why"), {tr("Ctrl+R")});
    quit = add({}, tr("&Quit"), tr("Close the window"), {QKeySequence(tr("Ctrl+Q"))});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addViewActions()
{
    findTitle = add(u"search"_s, tr("&Filter by Title"), tr("Show only articles with a text in their title"),
                    {tr("/"), tr("Ctrl+F")});
    clearFilters = add({}, tr("&Clear All Filters"), tr("Show all articles"), {tr("Ctrl+Backspace")});
    newestFirst = add({}, tr("&Newest First"), tr("Sort by date, the newest first"), {tr("Ctrl+Alt+N")});
    oldestFirst = add({}, tr("&Oldest First"), tr("Sort by date, the oldest first"), {tr("Ctrl+Alt+O")});
    sortBySource = add({}, tr("By &Source"), tr("Sort by source"), {tr("Ctrl+Alt+S")});
    sortByTitle = add({}, tr("By &Title"), tr("Sort by title"), {tr("Ctrl+Alt+T")});
    auto *order = new QActionGroup(this);
    for (QAction *action : {newestFirst, oldestFirst, sortBySource, sortByTitle}) {
        action->setCheckable(true);
        order->addAction(action);
    }
    newestFirst->setChecked(true);
    showFacets = add({}, tr("Show &Filters"), tr("Show or hide the filters pane"), {tr("Ctrl+1")});
    showList = add({}, tr("Show &List"), tr("Show or hide the list of articles"), {tr("Ctrl+2")});
    for (QAction *action : {showFacets, showList}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    larger = add(u"text-larger"_s, tr("Text &Larger"), tr("Make the text of articles larger"),
                 {tr("Ctrl++"), tr("Ctrl+=")});
    smaller =
        add(u"text-smaller"_s, tr("Text S&maller"), tr("Make the text of articles smaller"), {tr("Ctrl+-")});
    resetSize =
        add({}, tr("Normal Text Si&ze"), tr("Show articles in their normal text size"), {tr("Ctrl+0")});
}

void WindowActions::addGoActions()
{
    next = add(u"down"_s, tr("&Next Article"), tr("Show the next article of the list"), {tr("J")});
    previous = add(u"up"_s, tr("&Previous Article"), tr("Show the previous article of the list"), {tr("K")});
    nextUnread = add({}, tr("Next &Unread"), tr("Show the next article that was not read"), {tr("N")});
    previousUnread =
        add({}, tr("Previous Un&read"), tr("Show the previous article that was not read"), {tr("P")});
    pageForward = add({}, tr("Page &Down, Then Next"), tr("Scroll a page; at the end show the next article"),
                      {tr("Space")});
    pageBack = add({}, tr("Page U&p, Then Previous"),
                   tr("Scroll back a page; at the top show the previous article"), {tr("Shift+Space")});
    // Elsewhere the space bar presses buttons and checks boxes.
    for (QAction *action : {pageForward, pageBack})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void WindowActions::addArticleActions()
{
    read = add(u"read"_s, tr("Mark as &Read"), tr("Mark the article as read or unread"), {tr("M")});
    star = add(u"star"_s, tr("&Star"), tr("Set or remove the star of the article"), {tr("S")});
    openOriginal =
        add(u"open"_s, tr("&Open Original…"), tr("Open the article's own address in the browser"), {tr("O")});
    for (QAction *action : {read, star})
        action->setCheckable(true);
}

void WindowActions::addHelpActions()
{
    shortcuts = add({}, tr("&Keyboard Shortcuts"), tr("List all keys"), {tr("F1"), tr("?")});
    about = add({}, tr("&About Dateline"), tr("Show the version"), {tr("Shift+F1")});
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::fillMenuBar(QMenuBar *bar, QMenu *versions)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({openFolder, openArchive, importReport});
    file->addSeparator();
    file->addAction(quit);
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({findTitle, clearFilters});
    QMenu *order = view->addMenu(tr("&Sort"));
    order->addActions({newestFirst, oldestFirst, sortBySource, sortByTitle});
    view->addSeparator();
    view->addActions({showFacets, showList});
    view->addSeparator();
    view->addActions({larger, smaller, resetSize});
    QMenu *go = bar->addMenu(tr("&Go"));
    go->addActions({next, previous, nextUnread, previousUnread});
    go->addSeparator();
    go->addActions({pageForward, pageBack});
    QMenu *article = bar->addMenu(tr("&Article"));
    article->addActions({read, star});
    article->addSeparator();
    article->addAction(openOriginal);
    article->addMenu(versions);
    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

void WindowActions::fillToolBar(QToolBar *bar)
{
    bar->addActions({openFolder, openArchive});
    bar->addSeparator();
    bar->addActions({previous, next});
    bar->addSeparator();
    bar->addActions({read, star, openOriginal});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({smaller, larger});
    for (QAction *action : bar->actions()) {
        if (QWidget *button = bar->widgetForAction(action))
            button->setAccessibleName(action->text().remove(u'&'));
    }
}

void WindowActions::setIcons(const QPalette &palette)
{
    for (QAction *action : std::as_const(m_all)) {
        const QString name = action->data().toString();
        if (!name.isEmpty())
            action->setIcon(Support::symbolicIcon(name, palette));
    }
}

} // namespace Dateline::Window
