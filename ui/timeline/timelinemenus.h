// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/newevent.h"
#include "timeline/models/timelinecontent.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QUndoStack;

namespace Dateline::TimelinePanel {

class ChangesDialog;
class SuggestionsDialog;
class TimelineEditor;
class TimelineService;

/// What can be done with a name and with an entry of a timeline: the menus, and the dialogs that they open.
/// Menus are asked for anew each time, since what they offer depends on what is there.
class TimelineMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs stand over the active window, else over `window`.
    TimelineMenus(TimelineService *service, TimelineEditor *editor, QUndoStack *stack, QWidget *window);

    /// Adds what can be done with an entity, by its number in the service's catalogue. `isShown`: its
    /// timeline is the one that is there.
    void fillEntityMenu(QMenu *menu, qint64 entity, bool isShown);
    /// The same for an entry of a timeline; a number in its history. `clause` reminds of it, if it is known.
    void fillEntryMenu(QMenu *menu, const Timeline::TimelineContentPointer &content, qint32 entry,
                       const QString &clause = {});

    /// Opens what says why the names of an entity are one; nothing for one that is not in the catalogue.
    void showReasons(qint64 entity);
    /// Opens the dialog that makes these one.
    void merge(const QList<qint64> &entities);
    void addEvent(const NewEvent &event);
    void showSuggestions();
    /// Opens the list of all changes, to take some back.
    void showChanges();

Q_SIGNALS:
    void entityRequested(const QString &id);
    void togetherRequested(qint64 entity);
    void compareRequested(const QString &id);
    /// The articles that name it should be listed.
    void articlesRequested(const QString &name);
    /// The notes about it should be listed.
    void notesRequested(const QString &id, const QString &name);
    /// A clause should be shown in its article; its number in the content's sightings.
    void sightingRequested(int sighting);

private:
    using Content = Timeline::TimelineContentPointer;

    QWidget *front() const;
    void addNameEdits(QMenu *menu, const Timeline::CatalogueEntry &entry);
    void addKinds(QMenu *menu, const Timeline::CatalogueEntry &entry);
    void addEventEdits(QMenu *menu, const Content &content, const Timeline::HistoryEntry &entry,
                       const QString &clause);
    void addQuotes(QMenu *menu, const Content &content, const Timeline::HistoryEntry &entry);
    void rename(const Timeline::CatalogueEntry &entry);
    void compare(qint64 entity);
    void split(qint64 entity);
    void redate(const Content &content, const Timeline::HistoryEntry &entry, const QString &clause);
    void replace(const Content &content, const Timeline::HistoryEntry &entry, const QString &clause);

    TimelineService *m_service;
    TimelineEditor *m_editor;
    QUndoStack *m_stack;
    QWidget *m_window;
    QPointer<SuggestionsDialog> m_suggestions;
    QPointer<ChangesDialog> m_changes;
};

} // namespace Dateline::TimelinePanel
