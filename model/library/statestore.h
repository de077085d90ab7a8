// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/exchangedstate.h"
#include "library/placingresult.h"
#include "notes/annotation.h"
#include "search/savedsearch.h"
#include "support/result.h"
#include "timeline/edits/edit.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Dateline::Library {

/// What becomes of one article; what is not set stays as it is.
struct StateChange
{
    QString id;
    std::optional<bool> read = {};
    std::optional<bool> starred = {};
    std::optional<bool> archived = {};
    QStringList addedTags = {};
    QStringList removedTags = {};

    bool operator==(const StateChange &) const = default;
};

/// The one writer of notes.db: reading states and the user's tags, by article id, annotations, names of
/// sources, saved searches and edits of timelines. It writes on a thread of its own, in the order of the
/// calls, each call as one transaction, and never blocks the caller. Each call gives the number of its write,
/// which the signals name. A write is acknowledged only if notes.db is still where it was opened. Makes the
/// daily backups, too. Lives on the GUI thread; deleting it writes what is still queued.
class StateStore : public QObject
{
    Q_OBJECT

public:
    /// Opens `libraryFolder`, whose instance lock this process holds.
    explicit StateStore(const QString &libraryFolder, QObject *parent = nullptr);
    ~StateStore() override;

    quint64 setRead(const QStringList &ids, bool read);
    quint64 setStarred(const QStringList &ids, bool starred);
    quint64 setArchived(const QStringList &ids, bool archived);
    quint64 setTag(const QStringList &ids, const QString &tag, bool present);
    /// Each article its own change, all of them or none.
    quint64 apply(const QList<StateChange> &changes);

    /// Shows `source` (its name as parsed) under another name; an empty one shows its own again.
    quint64 setSourceName(const QString &source, const QString &name);

    /// Adds a search, or replaces the one of the same id.
    quint64 putSavedSearch(const Search::SavedSearch &search);
    quint64 removeSavedSearch(const QString &id);
    /// Puts these into this order, before all others.
    quint64 orderSavedSearches(const QStringList &ids);

    /// Adds annotations, or puts them in place of those of the same ids, and what is to be known of those
    /// that come from elsewhere; all of it or nothing.
    quint64 putAnnotations(const QList<Notes::Annotation> &annotations, const Exchanges &exchanges = {});
    /// What is to be known of annotations that leave, or that came and change nothing.
    quint64 putExchanges(const Exchanges &exchanges);
    /// Deletes them, which cannot be undone.
    quint64 deleteAnnotations(const QStringList &ids);
    /// Deletes what was put into the trash before `time`.
    quint64 deleteTrash(const QDateTime &time);
    /// An empty name gives the colour its own again.
    quint64 setColourName(int colour, const QString &name);

    /// Adds what a person changed of timelines, all of it or nothing. One of an id that is stored already is
    /// not added again. Fails when it is about an event of an article that is not known.
    quint64 addEdits(const QList<Timeline::Edit> &edits);

    /// Copies notes.db to `file` as backUpNotes() does, also when it was deleted while it was open.
    quint64 saveCopy(const QString &file);
    /// Puts notes.db, which was deleted or moved away while it was open, back whole. To be asked for by the
    /// user.
    quint64 recreate();

    /// Finds annotations again in the versions of these articles that are listed now, of all articles without
    /// any named: annotationsPlaced() tells which are elsewhere, placingEnded() the end. It is done in small
    /// steps between other writes, and quickly over when nothing changed. Annotations that are put are placed
    /// by themselves.
    void placeAnnotations(const QStringList &articles);
    void placeAnnotations();

    /// Waits until all that was asked so far is on disk, but for what is still to be placed (for tests and
    /// the command line).
    Result<void> flush();

Q_SIGNALS:
    /// Where these are in the listed versions is something else than was known. All else of them may have
    /// been changed since by what is still on its way to the disk.
    void annotationsPlaced(const QList<Dateline::Notes::Annotation> &annotations);
    /// Once for each call of placeAnnotations().
    void placingEnded(const Dateline::Library::PlacingResult &result);
    /// A write is on disk.
    void stored(quint64 write);
    /// A write that failed; nothing of it was stored.
    /// Error NotFound: notes.db is not where it was. Each later write tries whether it has come back.
    void failed(const Dateline::Error &error, quint64 write);
    /// Another notes.db is in the place of the one that was open, and is written to from now on: what was
    /// read of the earlier one should be read again.
    void replaced();
    /// The daily backup could not be made; told once. Nothing else is affected.
    void backupFailed(const Dateline::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Dateline::Library
