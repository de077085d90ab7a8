// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/bodystore.h"
#include "library/database.h"

#include <QByteArray>

namespace Dateline::Library {

/// Writes the full-text index, which knows each version of an article by its number and holds the terms that
/// Search::indexTerms() makes. Works inside the caller's transaction; errors stick to the database.
class TermIndex
{
public:
    explicit TermIndex(Database &index);

    /// Adds a version that is new.
    void add(qint64 version, const QByteArray &terms);
    /// Puts `terms` in place of those of a stored version. Call it before the version itself is replaced:
    /// the index can only forget what it is told.
    void replace(qint64 version, const QByteArray &terms);
    /// Adds up to `most` of the versions that an earlier program left without terms; tells how many it did.
    int addPending(int most);
    /// Joins a part of what many additions left in pieces; searches are the faster for it.
    void tidy();

private:
    QByteArray storedTerms(qint64 version);
    bool isPending(qint64 version);

    Database &m_index;
    BodyReader m_bodies;
    Statement m_insert;
    Statement m_remove;
    Statement m_readVersion;
    Statement m_findPending;
    Statement m_removePending;
};

} // namespace Dateline::Library
