// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchangedstate.h"
#include "notes/annotation.h"
#include "notes/notestep.h"
#include "support/result.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

class QUndoStack;

namespace Dateline::Library {
class StateStore;
}
namespace Dateline::Support {
class LibraryThread;
}

namespace Dateline::Notes {

class NoteBook;

/// All that the user does to highlights and notes: shown at once in the note book, stored in the background,
/// each action one step on the window's stack of undo steps. What cannot be stored stays in memory, is tried
/// again, and is offered for copying: nothing is taken back. Lives on the GUI thread.
class NoteKeeper : public QObject
{
    Q_OBJECT

public:
    /// Without a store (a library that cannot be changed) nothing changes at all. `stack` must outlive it.
    NoteKeeper(NoteBook *book, Library::StateStore *store, Support::LibraryThread *library, QUndoStack *stack,
               QObject *parent = nullptr);
    ~NoteKeeper() override;

    NoteBook *book() const { return m_book; }
    bool canChange() const { return m_store != nullptr; }
    /// Reads what is on disk into the book, and empties the trash of what lies there for more than 30 days.
    void load();
    /// Reads it again, when another notes.db is in the place of the one that was read. What was not stored
    /// yet stays; there is nothing to undo any more.
    void reload();
    /// Whose name new annotations bear.
    void setCreator(const QString &name) { m_creator = name; }

    /// Adds annotations (id, times and creator are set here) as one step; gives their ids, in this order.
    QStringList add(QList<Annotation> annotations);
    /// Puts these in place of what is known by their ids, as one step; `modified` is set here. What is no
    /// change is left out.
    void change(QList<Annotation> annotations, NoteAction action);

    /// Takes over annotations from elsewhere as they are (new ones, and those in place of what is known by
    /// their ids) as one step, and what the library is to know of them. When the step is undone the library
    /// forgets that they came.
    void take(const QList<Annotation> &annotations, const Library::Exchanges &exchanges);

    /// Of any number of annotations; ids that are not known are left out.
    void setColour(const QStringList &ids, int colour);
    void addTag(const QStringList &ids, const QString &tag);
    void removeTag(const QStringList &ids, const QString &tag);
    /// Into the trash, and out of it.
    void remove(const QStringList &ids);
    void restore(const QStringList &ids);
    /// Out of the trash for good: no step, cannot be undone.
    void deleteForever(const QStringList &ids);
    /// The same for a new one into which nothing was written; the steps that made it are gone as well.
    void discard(const QString &id);
    /// Gives an annotation another passage.
    void relink(const QString &id, const Anchor &anchor);

    /// The text of a note while it is written. Calls for the same note join to one step until endEditing().
    void setNote(const QString &id, const QString &markdown);
    void endEditing() { m_edited.clear(); }

    /// All that was done is on disk.
    bool isSaved() const { return m_pending.isEmpty() && !hasUnsaved(); }
    /// What could not be stored, newest state.
    QList<Annotation> unsaved() const;
    /// Tries to store that again. It is also tried with every further change, and now and then.
    void retry();

Q_SIGNALS:
    /// An action of the user; `text` says what happened, as for a toast.
    void done(const QString &text, int count, Dateline::Notes::NoteAction action);
    /// Undo or redo changed these, so that they can be shown.
    void restored(const QStringList &ids);
    /// This could not be stored; it is kept in unsaved().
    void failed(const Dateline::Error &error);
    /// All that could not be stored before is stored now.
    void recovered();
    /// What was on its way to the disk is there.
    void saved();

private:
    class Command;
    friend class Command;

    /// A write that is on its way to the disk.
    struct Write
    {
        QStringList put;
        QStringList deleted;
    };

    bool hasUnsaved() const { return !m_unsaved.isEmpty() || !m_undeleted.isEmpty(); }
    void push(NoteStep step);
    /// False when there is nothing to do any more.
    bool run(const NoteStep &step, bool forward);
    QList<NoteStep::Change> known(const NoteStep &step) const;
    void changeEach(const QStringList &ids, NoteAction action,
                    const std::function<bool(Annotation &)> &change);
    void store(const QStringList &ids, const Library::Exchanges &exchanges = {});
    void writeEnded(quint64 write, bool isStored);
    void takeReloaded(const Result<QList<Annotation>> &read);
    /// What the book knows better than what is being read.
    QSet<QString> newerThanDisk() const;

    NoteBook *m_book;
    Library::StateStore *m_store;
    Support::LibraryThread *m_library;
    QUndoStack *m_stack;
    QString m_creator;
    QString m_edited;      ///< Id of the note that is written just now.
    quint64 m_session = 0; ///< Counts those of writing.
    QHash<quint64, Write> m_pending;
    QSet<QString> m_unsaved;
    QSet<QString> m_undeleted;   ///< Ids of what is gone here and still on disk.
    QSet<QString> m_sinceReload; ///< Ids that were stored or deleted since that was asked for.
    quint64 m_reload = 0;        ///< Counts them.
    bool m_isReloading = false;
    QTimer m_retry;
    bool m_isActing = false;
};

} // namespace Dateline::Notes
