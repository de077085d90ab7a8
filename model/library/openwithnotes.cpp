// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/openwithnotes.h"

#include "library/schema.h"

#include <QDir>

namespace Dateline::Library {

namespace {

// Notes of version 1, on a medium where they cannot be migrated, know nothing of these.
constexpr const char *viewsOfVersion1 =
    "CREATE TEMP VIEW marks AS SELECT article, read, starred, 0 AS archived FROM notes.states; "
    "CREATE TEMP TABLE shown_names (source TEXT PRIMARY KEY, name TEXT)";
constexpr const char *views =
    "CREATE TEMP VIEW marks AS SELECT article, read, starred, archived FROM notes.states; "
    "CREATE TEMP VIEW shown_names AS SELECT source, name FROM notes.source_names";

/// Makes the notes readable beside the index, whatever their version.
Result<void> attachNotes(Database &index, const QString &folder, Database::Access access)
{
    // By itself first: it may be missing, of another program or of a newer Dateline.
    if (const auto notes = openForReading(folder, notesSchema(), access); !notes)
        return notes.error();
    const QString file = QDir(folder).filePath(QString::fromLatin1(notesSchema().fileName));
    index.execute("PRAGMA temp_store=MEMORY");
    if (index.attach(file, "notes", access))
        index.execute(index.number("PRAGMA notes.user_version") < 2 ? viewsOfVersion1 : views);
    if (index.hasError())
        return index.takeError();
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> openWithNotes(const QString &folder)
{
    const Database::Access access = readingAccess(folder);
    auto index = openForReading(folder, indexSchema(), access);
    if (!index)
        return index.error();
    if (const auto attached = attachNotes(**index, folder, access); !attached)
        return attached.error();
    return index;
}

} // namespace Dateline::Library
