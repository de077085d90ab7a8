// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace Dateline::Window {

/// All actions of the window with their texts, icons and default keys, as actiontable.cpp lists them. What
/// they do is connected elsewhere. An action's object name ("article.star") is what preferences know it by.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Every action is added to `window`, so that its keys work whether or not a menu shows it.
    explicit WindowActions(QWidget *window);

    /// Draws the icons again in the colours of `palette`.
    void setIcons(const QPalette &palette);
    /// Every action, in the order of the menus.
    const QList<QAction *> &all() const { return m_all; }

    QAction *openFolder = nullptr;
    QAction *openArchive = nullptr;
    QAction *importNotes = nullptr;
    QAction *exportNotes = nullptr;
    QAction *importReport = nullptr;
    QAction *backUpNotes = nullptr;
    QAction *checkLibrary = nullptr;
    QAction *print = nullptr;
    QAction *savePdf = nullptr;
    QAction *settings = nullptr;
    QAction *quit = nullptr;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *findInArticle = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *search = nullptr;
    QAction *saveSearch = nullptr;
    QAction *searchHelp = nullptr;
    QAction *clearFilters = nullptr;
    QAction *commands = nullptr;

    QAction *newestFirst = nullptr;
    QAction *oldestFirst = nullptr;
    QAction *sortBySource = nullptr;
    QAction *sortByTitle = nullptr;
    QAction *groupByDay = nullptr;
    QAction *table = nullptr;
    QAction *showFacets = nullptr;
    QAction *showList = nullptr;
    QAction *readerBelow = nullptr;
    QAction *similar = nullptr;
    QAction *larger = nullptr;
    QAction *smaller = nullptr;
    QAction *resetSize = nullptr;
    QAction *wider = nullptr;
    QAction *narrower = nullptr;
    QAction *themeSystem = nullptr;
    QAction *themeLight = nullptr;
    QAction *themeDark = nullptr;
    QAction *themeSepia = nullptr;
    QAction *fullScreen = nullptr;

    QAction *next = nullptr;
    QAction *previous = nullptr;
    QAction *nextUnread = nullptr;
    QAction *previousUnread = nullptr;
    QAction *pageForward = nullptr;
    QAction *pageBack = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *nextHit = nullptr;
    QAction *previousHit = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;

    QAction *read = nullptr;
    QAction *star = nullptr;
    QAction *archive = nullptr;
    QAction *tags = nullptr;
    QAction *markAllRead = nullptr;
    QAction *openOriginal = nullptr;
    QAction *copyAddress = nullptr;
    QAction *copyCitation = nullptr;
    QAction *compareVersions = nullptr;
    QAction *loadImages = nullptr;
    QAction *keepImages = nullptr;
    QAction *keepAllImages = nullptr;
    QAction *removeImages = nullptr;

    QAction *highlight = nullptr;
    QAction *addNote = nullptr;
    QAction *copyQuote = nullptr;
    QAction *articleNote = nullptr;
    QAction *nextNote = nullptr;
    QAction *previousNote = nullptr;
    QAction *caretMode = nullptr;
    QAction *hideHighlights = nullptr;
    QAction *notesPanel = nullptr;
    QAction *allNotes = nullptr;

    QAction *timelinePanel = nullptr;
    QAction *timelineNames = nullptr;
    QAction *timelineMap = nullptr;
    QAction *timelineWindow = nullptr;
    QAction *nameMarks = nullptr;
    QAction *nameReasons = nullptr;
    QAction *addEvent = nullptr;
    QAction *suggestedMerges = nullptr;
    QAction *timelineChanges = nullptr;

    QAction *keys = nullptr;
    QAction *tryOut = nullptr;
    QAction *about = nullptr;

private:
    void setTexts();

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace Dateline::Window
