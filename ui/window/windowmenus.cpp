// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowmenus.h"

#include "support/retranslation.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace Dateline::Window {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Window::WindowMenus)
};

/// A menu whose title, which tr() knows in the context of WindowMenus, follows the language.
template<typename Parent>
QMenu *addMenu(Parent *parent, const char *title)
{
    QMenu *menu = parent->addMenu(QString());
    Support::translated(menu, [menu, title] { menu->setTitle(Texts::tr(title)); });
    return menu;
}

void fillView(QMenu *view, const WindowActions &actions)
{
    QMenu *order = addMenu(view, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Sort"));
    order->addActions({actions.newestFirst, actions.oldestFirst, actions.sortBySource, actions.sortByTitle});
    view->addActions({actions.groupByDay, actions.table});
    view->addSeparator();
    view->addActions({actions.showFacets, actions.showList, actions.readerBelow, actions.similar});
    view->addSeparator();
    view->addActions({actions.larger, actions.smaller, actions.wider, actions.narrower, actions.resetSize});
    view->addSeparator();
    QMenu *theme = addMenu(view, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Theme"));
    theme->addActions({actions.themeSystem, actions.themeLight, actions.themeDark, actions.themeSepia});
    view->addAction(actions.fullScreen);
}

void fillGo(QMenu *go, const WindowActions &actions)
{
    go->addActions({actions.next, actions.previous, actions.nextUnread, actions.previousUnread});
    go->addSeparator();
    go->addActions({actions.pageForward, actions.pageBack});
    go->addSeparator();
    go->addActions({actions.nextHit, actions.previousHit});
    go->addSeparator();
    go->addActions({actions.back, actions.forward});
    go->addSeparator();
    go->addActions({actions.nextPane, actions.previousPane});
}

void fillNotes(QMenu *notes, const WindowActions &actions)
{
    notes->addActions({actions.highlight, actions.addNote, actions.copyQuote, actions.articleNote});
    notes->addSeparator();
    notes->addActions({actions.nextNote, actions.previousNote, actions.caretMode, actions.hideHighlights});
    notes->addSeparator();
    notes->addActions({actions.notesPanel, actions.allNotes});
}

void fillTimeline(QMenu *timeline, const WindowActions &actions)
{
    timeline->addActions({actions.timelinePanel, actions.timelineNames, actions.nameReasons});
    timeline->addSeparator();
    timeline->addActions({actions.addEvent, actions.suggestedMerges, actions.timelineChanges});
    timeline->addSeparator();
    timeline->addActions({actions.timelineMap, actions.timelineWindow, actions.nameMarks});
}

} // namespace

void fillMenuBar(QMenuBar *bar, const WindowActions &actions, QMenu *versions, QMenu *citations)
{
    QMenu *file = addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&File"));
    file->addActions({actions.openFolder, actions.openArchive});
    file->addSeparator();
    file->addActions({actions.importNotes, actions.exportNotes});
    file->addSeparator();
    file->addActions({actions.print, actions.savePdf});
    file->addSeparator();
    file->addActions({actions.settings, actions.quit});
    QMenu *edit = addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.findInArticle, actions.findNext, actions.findPrevious});
    edit->addSeparator();
    edit->addActions({actions.search, actions.saveSearch, actions.clearFilters, actions.commands});
    fillView(addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&View")), actions);
    fillGo(addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Go")), actions);
    QMenu *article = addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Article"));
    article->addActions({actions.read, actions.star, actions.archive, actions.tags});
    article->addSeparator();
    article->addAction(actions.markAllRead);
    article->addSeparator();
    article->addActions({actions.openOriginal, actions.copyAddress, actions.copyCitation});
    article->addMenu(citations);
    article->addMenu(versions);
    article->addSeparator();
    article->addActions(
        {actions.loadImages, actions.keepImages, actions.keepAllImages, actions.removeImages});
    fillNotes(addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Notes")), actions);
    fillTimeline(addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Timeline")), actions);
    QMenu *library = addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Library"));
    library->addActions({actions.importReport, actions.checkLibrary, actions.backUpNotes});
    QMenu *help = addMenu(bar, QT_TRANSLATE_NOOP("Dateline::Window::WindowMenus", "&Help"));
    help->addActions({actions.searchHelp, actions.keys, actions.tryOut});
    help->addSeparator();
    help->addAction(actions.about);
}

void fillToolBar(QToolBar *bar, const WindowActions &actions)
{
    bar->addAction(actions.showFacets);
    bar->addSeparator();
    bar->addActions({actions.back, actions.forward, actions.previous, actions.next});
    bar->addSeparator();
    bar->addActions({actions.read, actions.star, actions.archive, actions.tags, actions.openOriginal});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({actions.smaller, actions.larger});
    bar->addSeparator();
    bar->addActions({actions.notesPanel, actions.timelinePanel});
    bar->addSeparator();
    bar->addActions({actions.commands, actions.settings});
    Support::translated(bar, [bar] {
        for (QAction *action : bar->actions()) {
            if (QWidget *button = bar->widgetForAction(action); button && !action->text().isEmpty())
                button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
        }
    });
}

QMenu *makeArticleMenu(const WindowActions &actions, QMenu *versions, QMenu *citations, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({actions.read, actions.star, actions.archive, actions.tags});
    menu->addSeparator();
    menu->addActions({actions.openOriginal, actions.copyAddress, actions.copyCitation});
    menu->addMenu(citations);
    menu->addMenu(versions);
    menu->addSeparator();
    menu->addActions({actions.keepImages, actions.removeImages});
    return menu;
}

} // namespace Dateline::Window
