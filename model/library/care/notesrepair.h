// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::Library {

/// What a repair of notes.db found, and where.
struct NotesRepair
{
    struct Part
    {
        QString table;
        qint64 fromFile = 0;   ///< Rows that could be read of the damaged file.
        qint64 fromBackup = 0; ///< Rows that were not there, or older.
    };

    QString damagedFile; ///< Where the damaged file is kept; empty when there was none.
    QString backup;      ///< The one that was used; empty when none is good, or none was needed.
    QDate backupDate;
    QList<Part> parts;
    qint64 lost = 0; ///< Annotations of which no more than the id is left.

    qint64 restored() const;
    /// Whole sentences for the user.
    QStringList describe() const;
};

/// Whether a library could not be opened because of its notes, so that repairNotes() may help.
bool isAboutNotes(const Error &error);

/// Makes a sound notes.db of what can be read of the damaged one, row by row and page by page, and of the
/// newest backup that is sound: of each row the newer one. What the damaged file still knows to be whole is
/// not filled up from the backup. The damaged file is kept as `notes.db.damaged-TIME`; until the new one is
/// complete it is where it was. Error Locked when a program has the library, Malformed when a newer Dateline
/// wrote the notes.
Result<NotesRepair> repairNotes(const QString &folder);

} // namespace Dateline::Library
