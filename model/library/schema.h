// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "support/result.h"

#include <QString>

#include <span>

namespace Dateline::Library {

/// Between the items of a list in one text column (tags, doubts).
inline constexpr QChar listSeparator(0x1f);

/// What identifies one of the two databases, and how it became what it is: `migrations[n]` brings
/// `user_version` n to n + 1, so an empty file runs all of them.
struct Schema
{
    const char *fileName;
    int applicationId;
    bool writeAhead;    ///< WAL and synchronous=NORMAL, else rollback journal and synchronous=FULL.
    bool precious;      ///< Back it up before a migration.
    int oldestReadable; ///< The first version that readers understand, for media where none can be migrated.
    std::span<const char *const> migrations;
};

/// All that can be made again: metadata, bodies, files, import reports.
const Schema &indexSchema();
/// All that a person made: reading states, tags, notes, names of sources and saved searches.
const Schema &notesSchema();

/// Opens `folder`/schema.fileName for writing, sets its journal mode and migrates it. A precious
/// database that is migrated is copied to `folder`/backups first. Error Malformed when the file
/// belongs to another program or to a newer Dateline; it is then left as it is. `access` is one of the two
/// that write.
Result<std::unique_ptr<Database>> openForWriting(const QString &folder, const Schema &schema,
                                                 Database::Access access = Database::Access::ReadWrite);

/// Checks that the file can be read and has a version that can be, without changing it.
Result<std::unique_ptr<Database>> openForReading(const QString &folder, const Schema &schema,
                                                 Database::Access access);

/// How to read the databases of `folder`: Immutable when its files cannot be written, as on a
/// read-only medium, where SQLite can make no shared memory for a WAL database.
Database::Access readingAccess(const QString &folder);

} // namespace Dateline::Library
