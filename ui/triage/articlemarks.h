// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/statestore.h"
#include "triage/markstep.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Support {
class LibraryThread;
}

namespace Dateline::Triage {

/// All that the user does to articles: read, star and archive marks and tags, for any number of them at
/// once. Shown at once, stored in the background, taken back when storing failed. Each action is one step
/// that can be undone. Lives on the GUI thread.
class ArticleMarks : public QObject
{
    Q_OBJECT

public:
    /// Without a folder (a library that cannot be changed) marks are not set at all.
    ArticleMarks(const QString &libraryFolder, List::ArticleTableModel *table,
                 Support::LibraryThread *library, QObject *parent = nullptr);
    ~ArticleMarks() override;

    bool canChange() const { return m_store != nullptr; }
    QUndoStack *undoStack() { return &m_stack; }
    /// The one writer of what the user makes; null for a library that cannot be changed.
    Library::StateStore *store() const { return m_store.get(); }
    /// All that was done is on disk, and shown as it is there.
    bool isSettled() const { return m_pending.isEmpty() && m_doubtful.isEmpty() && m_renamed.isEmpty(); }

    void setRead(const QStringList &ids, bool read) { act({Mark::Read, read, {}, ids}); }
    void markAllRead(const QStringList &ids) { setRead(ids, true); }
    void setStarred(const QStringList &ids, bool starred) { act({Mark::Starred, starred, {}, ids}); }
    void setArchived(const QStringList &ids, bool archived) { act({Mark::Archived, archived, {}, ids}); }
    void addTag(const QStringList &ids, const QString &tag);
    /// Takes off the user's tags; those of the articles themselves stay.
    void removeTag(const QStringList &ids, const QString &tag);

    /// Marks what stayed on the screen: no step to undo, because the user did nothing.
    void markReadQuietly(const QString &id);

    /// Shows a source (its name as parsed) under another name; an empty one shows its own again.
    void setSourceName(const QString &source, const QString &name);

Q_SIGNALS:
    /// An action of the user changed `count` articles; the text says so.
    void done(const QString &text, int count, Dateline::Triage::Mark mark);
    /// Marks of these articles are others now, whatever the cause. Undone and redone ones as well.
    void changed(const QStringList &ids);
    /// These articles were changed by undo or redo, so that they can be shown.
    void restored(const QStringList &ids);
    /// The list shows the new name of a source.
    void sourceNamed(const QString &source);
    /// Something could not be stored; what is shown goes back to what is on disk.
    void failed(const Dateline::Error &error);

private:
    class Command;

    /// A write that is on its way to the disk.
    struct Pending
    {
        std::shared_ptr<MarkStep> step; ///< None for what is no step.
        bool forward = true;
        QStringList ids;
        std::optional<QString> source = {}; ///< That got another name.
    };

    void act(MarkStep step);
    /// Does a step, or undoes it.
    void run(const std::shared_ptr<MarkStep> &step, bool forward);
    bool isOther(const MarkStep &step, const QString &id) const;
    void show(const MarkStep &step, bool on);
    quint64 store(const MarkStep &step, bool on);
    void await(quint64 write, Pending pending);
    void writeEnded(quint64 write, bool isStored);
    void settleStack();
    void readAgain();
    void showRenamed();

    List::ArticleTableModel *m_table;
    Support::LibraryThread *m_library;
    QUndoStack m_stack;
    std::unique_ptr<Library::StateStore> m_store;
    QHash<quint64, Pending> m_pending;
    quint64 m_lastWrite = 0;
    QStringList m_doubtful;    ///< Shown otherwise than they are stored, because a write failed.
    QStringList m_renamed;     ///< Sources that are shown by a former name.
    bool m_isActing = false;   ///< A new step is done, not an earlier one again.
    bool m_isSettling = false; ///< The stack moves to where the disk is already.
};

} // namespace Dateline::Triage
