// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "timeline/edits/editstep.h"
#include "timeline/edits/newevent.h"
#include "timeline/models/timelinecontent.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

class QUndoStack;

namespace Dateline::Library {
class StateStore;
}

namespace Dateline::TimelinePanel {

class TimelineService;

/// All that the user does to names and events of timelines: stored in the background, each action one step on
/// the window's stack of undo steps. Nothing shows before it is on disk: changed() says that it is, and
/// whoever shows timelines has the service read them anew. What cannot be stored is told and not done, and
/// what cannot be undone stays done. Lives on the GUI thread.
///
/// Entities are numbers of the service's catalogue, events numbers of sightings of a content; those of one
/// call are one step. What is not there any more is told with failed().
class TimelineEditor : public QObject
{
    Q_OBJECT

public:
    using Content = Timeline::TimelineContentPointer;

    /// Without a store (a library that cannot be changed) nothing changes at all. All must outlive it, the
    /// stack also its steps.
    TimelineEditor(TimelineService *service, Library::StateStore *store, QUndoStack *stack,
                   QObject *parent = nullptr);
    ~TimelineEditor() override;

    bool canChange() const { return m_store != nullptr; }
    /// Whose name edits bear; by default the user's as the system knows it.
    void setCreator(const QString &name) { m_creator = name; }

    /// These, at least two, are one; shown by a name of their own if one is given.
    void merge(const QList<qint64> &entities, const QString &shownName = {});
    /// These of its names (numbers in the catalogue) are somebody else: one, if there are several.
    void split(qint64 entity, const QList<qint64> &names);
    void accept(const Timeline::IdentitySuggestion &suggestion);
    void refuse(const Timeline::IdentitySuggestion &suggestion);
    /// The two names are one nevertheless.
    void accept(const Timeline::IdentityDoubt &doubt);
    /// They are not.
    void refuse(const Timeline::IdentityDoubt &doubt);
    void rename(qint64 entity, const QString &name);
    void setKind(qint64 entity, Timeline::EntityKind kind);
    void hideEntity(qint64 entity);

    /// One that was added by hand is not hidden, but taken back.
    void hideEvents(const Content &content, const QList<qint32> &sightings);
    void redate(const Content &content, const QList<qint32> &sightings, const Timeline::DateValue &date);
    /// 0 for no place.
    void replace(const Content &content, const QList<qint32> &sightings, qint64 place);
    void addEvent(const NewEvent &event);
    /// As important.
    void pin(const Content &content, const QList<qint32> &sightings);
    void unpin(const Content &content, const QList<qint32> &sightings);

    /// Takes back all changes of these events, but for their having been added; of the names of an entity.
    void resetEvents(const Content &content, const QList<qint32> &sightings);
    void resetEntity(qint64 entity);
    /// Takes back these edits, by their ids.
    void takeBack(const QStringList &edits);
    /// Those that count now, in order, and are about the names of an entity.
    QStringList editsOf(qint64 entity) const;
    /// All edits, in order, those on their way to the catalogue included.
    QList<Timeline::Edit> edits() const;

    /// All that was done is on disk, or failed.
    bool isIdle() const { return m_pending.isEmpty() && m_preparing == 0; }

Q_SIGNALS:
    /// Something else is on disk than the service has read; also by undo and redo.
    void changed();
    /// An action of the user is done; `text` says what happened, as for a toast.
    void done(const QString &text);
    /// This could not be stored, and was not done or not undone.
    void failed(const Dateline::Error &error);

private:
    class Command;
    friend class Command;

    struct Write
    {
        QList<Timeline::Edit> edits;
        std::function<void(bool isStored)> end;
    };
    using MakeEdit = std::function<Timeline::Edit()>;

    const Timeline::CatalogueEntry *known(qint64 entity);
    void perform(EditStep step);
    void editEvents(EditAction action, const Content &content, const QList<qint32> &sightings,
                    const MakeEdit &makeEdit, const QString &report);
    void store(const QList<Timeline::Edit> &edits, const std::function<void(bool isStored)> &end);
    void writeEnded(quint64 write, bool isStored);
    void reconcile();
    Timeline::Edit newEdit(Timeline::Edit::Kind kind) const;
    void editEntity(EditAction action, qint64 entity, Timeline::Edit edit, const QString &report);
    std::optional<std::pair<Timeline::NameNode, Timeline::NameNode>> twoNames(qint64 first, qint64 second);
    void acceptNames(qint64 first, qint64 second);
    void refuseNames(qint64 first, qint64 second);
    QStringList changesOf(const Content &content, const QList<qint32> &sightings,
                          const std::function<bool(const Timeline::Edit &)> &isWanted) const;

    TimelineService *m_service;
    Library::StateStore *m_store;
    QUndoStack *m_stack;
    QString m_creator;
    QHash<quint64, Write> m_pending;
    int m_preparing = 0;            ///< Steps whose quotes are being read.
    QList<Timeline::Edit> m_unread; ///< Stored, and not in the service's edits yet.
};

} // namespace Dateline::TimelinePanel
