// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/bodystore.h"
#include "library/database.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace Dateline::Library {

/// Writes the full-text index, which knows each version of an article by its number and holds the terms that
/// Search::indexTerms() makes. Works inside the caller's transaction; errors stick to the database.
///
/// FTS5 makes a new piece of index at each commit, and joining many small pieces takes several times as long
/// as making few large ones. So terms wait in memory until there are many, and until then the index says of
/// their versions that they are pending: whoever opens it after a kill adds them from the stored texts.
class TermIndex
{
public:
    explicit TermIndex(Database &index);

    /// Adds a version that is new.
    void add(qint64 version, const QByteArray &terms);
    /// Puts `terms` in place of those of a stored version. Call it before the version itself is replaced:
    /// the index can only forget what it is told.
    void replace(qint64 version, const QByteArray &terms);
    /// Begins anew when the index has terms of another Search::termsVersion: all versions are pending then.
    void renew();
    /// Adds up to `most` of the versions that an earlier program left without terms; tells how many it did.
    int addPending(int most);
    /// Adds what waits.
    void flush();
    /// After additions: joins the pieces of the index, which makes it smaller and searches faster.
    void tidy();

private:
    void insert(qint64 version, const QByteArray &terms);
    QByteArray storedTerms(qint64 version);
    bool isPending(qint64 version);

    Database &m_index;
    BodyReader m_bodies;
    std::vector<std::pair<qint64, QByteArray>> m_waiting;
    qsizetype m_waitingBytes = 0;
    int m_added = 0; ///< Versions, since the last tidy().
    Statement m_insert;
    Statement m_remove;
    Statement m_readVersion;
    Statement m_findPending;
    Statement m_addPending;
    Statement m_removePending;
};

} // namespace Dateline::Library
