// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/openwithnotes.h"

#include "library/schema.h"

#include <QDir>

namespace Dateline::Library {

namespace {

// Notes of earlier versions, on a medium where they cannot be migrated, know nothing of these.
constexpr const char *viewsOfVersion1 =
    "CREATE TEMP VIEW marks AS SELECT article, read, starred, 0 AS archived FROM notes.states; "
    "CREATE TEMP TABLE shown_names (source TEXT PRIMARY KEY, name TEXT)";
constexpr const char *views =
    "CREATE TEMP VIEW marks AS SELECT article, read, starred, archived FROM notes.states; "
    "CREATE TEMP VIEW shown_names AS SELECT source, name FROM notes.source_names";
constexpr const char *searchesOfVersion2 = "CREATE TEMP TABLE shown_searches "
                                           "(id, name, query, sort, position, created, modified)";
constexpr const char *notesOfVersion3 =
    "CREATE TEMP TABLE shown_annotations (id, article, part, quote, prefix, suffix, start, stop, content, "
    "text, fit, placed_start, placed_stop, score, placed_text, colour, note, tags, creator, created, "
    "modified, deleted); CREATE TEMP TABLE shown_colours (colour, name)";
constexpr const char *annotations =
    "CREATE TEMP VIEW shown_annotations AS SELECT * FROM notes.annotations; "
    "CREATE TEMP VIEW shown_colours AS SELECT colour, name FROM notes.colours";
constexpr const char *exchangesOfVersion5 =
    "CREATE TEMP TABLE shown_exchanges (id, modified, digest, theirs)";
constexpr const char *exchangesOfVersion6 =
    "CREATE TEMP VIEW shown_exchanges AS SELECT id, modified, 0 AS digest, 0 AS theirs FROM notes.exchanges";
constexpr const char *exchanges = "CREATE TEMP VIEW shown_exchanges AS SELECT * FROM notes.exchanges";
constexpr const char *searches = "CREATE TEMP VIEW shown_searches AS SELECT * FROM notes.saved_searches";

// An index of version 2 does not name its texts.
constexpr const char *textsOfVersion2 = "CREATE TEMP TABLE texts (version INTEGER PRIMARY KEY, hash BLOB)";

/// Makes the notes readable beside the index, whatever their version.
Result<void> attachNotes(Database &index, const QString &folder, Database::Access access)
{
    // By itself first: it may be missing, of another program or of a newer Dateline.
    if (const auto notes = openForReading(folder, notesSchema(), access); !notes)
        return notes.error();
    const QString file = QDir(folder).filePath(QString::fromLatin1(notesSchema().fileName));
    index.execute("PRAGMA temp_store=MEMORY");
    if (index.number("PRAGMA main.user_version") < 3)
        index.execute(textsOfVersion2);
    if (index.attach(file, "notes", access)) {
        const qint64 version = index.number("PRAGMA notes.user_version");
        index.execute(version < 2 ? viewsOfVersion1 : views);
        index.execute(version < 3 ? searchesOfVersion2 : searches);
        index.execute(version < 4 ? notesOfVersion3 : annotations);
        index.execute(version < 6 ? exchangesOfVersion5 : version < 7 ? exchangesOfVersion6 : exchanges);
    }
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
