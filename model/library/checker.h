// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

namespace Dateline::Library {

class Database;

/// What `dateline check` found in one library.
struct CheckReport
{
    QStringList findings; ///< Whole sentences; empty when all is well.
    QStringList notes;    ///< Those of them about notes.db, which repairNotes() mends,
    QStringList backups;  ///< those about its backups, which putAsideBackups() does,
    QStringList images;   ///< those about images.db, which putAsideImages() does,
    QStringList index;    ///< and those about the index, which can be made again.
    qint64 annotations = 0;
    qint64 articles = 0;
    qint64 versions = 0;
    qint64 files = 0;
};

/// Reads both databases and the backups of the notes whole: SQLite's own integrity, references between
/// tables, that every body can be unpacked, that every listed article can be shown, and that annotations are
/// as they can be; of kept images, if there are any, the same. Changes nothing.
CheckReport checkLibrary(const QString &folder);

/// SQLite's own integrity and references between tables.
void checkIntegrity(Database &database, QStringList &findings);

/// Renames backups of the notes that are damaged to NAME.damaged, so that none of them is relied on.
Result<void> putAsideBackups(const QString &folder);

/// Makes an empty index in place of the present one, whose file is kept beside it as
/// `index.db.before-rebuild`. Returns the archives to import again; notes.db is left as it is.
Result<QStringList> resetIndex(const Library &library);

/// The same for a library that cannot be opened because its index is damaged or is no database.
/// Error Locked when another program has it, Malformed when a newer Dateline wrote the index.
Result<QStringList> resetDamagedIndex(const QString &folder);

} // namespace Dateline::Library
