// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "support/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>

namespace Dateline::Library {

/// A copy of notes.db.
struct Backup
{
    enum class Kind : quint8 {
        Daily,           ///< `backups/notes-YYYY-MM-DD.db`
        BeforeMigration, ///< `backups/notes-before-version-N.db`
        Named,           ///< Where the user wanted it.
    };

    QString file;
    Kind kind = Kind::Daily;
    QDate date; ///< The day whose state it is.
    qint64 bytes = 0;
};

/// The copies in `folder`/backups that Dateline made by itself, the newest first. Opens none of them.
QList<Backup> automaticBackups(const QString &folder);

/// Opens notes.db for reading whole. Where it may, it first takes back what a killed program left half done.
Result<std::unique_ptr<Database>> openNotes(const QString &folder);

/// Opens a copy of notes.db and checks it whole. Error Malformed when it is damaged or no notes of Dateline.
Result<std::unique_ptr<Database>> openBackup(const QString &file);

/// How many highlights and notes a copy holds, those in the trash apart. Verifies it first.
Result<qint64> notesIn(const QString &file);

/// Copies the notes of the library `folder` to `file`, verified, also while a window has them open. Takes the
/// place of an earlier copy of notes only; Error WrongUsage when `file` is anything else. Any thread.
Result<Backup> backUpNotes(const QString &folder, const QString &file);

/// The same through a connection that is open.
Result<Backup> copyNotes(Database &notes, const QString &folder, const QString &file);

/// Makes today's copy when notes.db changed since the last one, and then removes those that backupsToRemove()
/// names and unfinished ones. True when it made one; notes without any content are not worth one. The copy
/// bears the time of notes.db's last change, which tells a changed notes.db from one that is not. The
/// caller's process holds the library. Any thread.
Result<bool> makeDailyBackup(const QString &folder, QDate today);

} // namespace Dateline::Library
