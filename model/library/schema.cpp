// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/schema.h"

#include "library/backup.h"
#include "library/timelines/timelineschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace Dateline::Library {

namespace {

// An archive is what the user imported. A container is a file or folder that holds article files: the
// archive itself (path '') or an archive file within a folder. An article is listed by its newest
// version; a version is one content; files point to the version that they hold.
constexpr const char *indexVersion1 = R"sql(
CREATE TABLE archives (
    number INTEGER PRIMARY KEY,
    location TEXT NOT NULL UNIQUE
);
CREATE TABLE containers (
    number INTEGER PRIMARY KEY,
    archive INTEGER NOT NULL REFERENCES archives,
    path TEXT NOT NULL,
    size INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL DEFAULT 0,
    parser INTEGER NOT NULL DEFAULT 0,
    assets INTEGER NOT NULL DEFAULT 0,
    UNIQUE (archive, path)
);
CREATE TABLE refusals (
    container INTEGER NOT NULL REFERENCES containers,
    path TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX refusals_by_container ON refusals (container);
CREATE TABLE sources (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    listed INTEGER,
    published INTEGER,
    versions INTEGER NOT NULL DEFAULT 0,
    file INTEGER,
    missing INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX articles_by_url ON articles (url) WHERE url <> '';
CREATE INDEX articles_by_date ON articles (published DESC, number);
CREATE TABLE versions (
    number INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles,
    content BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES sources,
    author TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    published INTEGER,
    published_has_time INTEGER NOT NULL,
    date_origin INTEGER NOT NULL,
    tags TEXT NOT NULL,
    body_kind INTEGER NOT NULL,
    doubts TEXT NOT NULL,
    modified INTEGER NOT NULL
);
CREATE INDEX versions_by_article ON versions (article);
CREATE TABLE dictionaries (
    number INTEGER PRIMARY KEY,
    data BLOB NOT NULL
);
CREATE TABLE bodies (
    version INTEGER PRIMARY KEY REFERENCES versions,
    dictionary INTEGER NOT NULL,
    body BLOB NOT NULL
);
CREATE TABLE files (
    number INTEGER PRIMARY KEY,
    container INTEGER NOT NULL REFERENCES containers,
    path TEXT NOT NULL,
    member TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    hash BLOB NOT NULL,
    parser INTEGER NOT NULL,
    version INTEGER NOT NULL REFERENCES versions,
    missing INTEGER NOT NULL DEFAULT 0,
    UNIQUE (container, path, member, occurrence)
);
CREATE INDEX files_by_version ON files (version);
CREATE TABLE imports (
    number INTEGER PRIMARY KEY,
    archive TEXT NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER,
    imported INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0,
    assets INTEGER NOT NULL DEFAULT 0,
    missing INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE problems (
    import INTEGER NOT NULL REFERENCES imports,
    severity INTEGER NOT NULL,
    path TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX problems_by_import ON problems (import);
)sql";

// A body in two parts has markup; one without is of version 1. Addresses and paths are long: indexes hold
// the end of them, which tells most of them apart; with it in a condition, the whole has to be written as
// `+url`, or SQLite puts the value in its place and finds no index. `terms` has only which version holds
// which term; what it cannot tell, the texts do. `pending_terms` are versions that are not in it yet, and
// `terms_state` says which Search::termsVersion made it.
constexpr const char *indexVersion2 = R"sql(
ALTER TABLE bodies ADD COLUMN markup BLOB;
DROP INDEX articles_by_url;
CREATE INDEX articles_by_url ON articles (substr(url, -16)) WHERE url <> '';
CREATE TABLE files_of_version_2 (
    number INTEGER PRIMARY KEY,
    container INTEGER NOT NULL REFERENCES containers,
    path TEXT NOT NULL,
    member TEXT NOT NULL,
    occurrence INTEGER NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    hash BLOB NOT NULL,
    parser INTEGER NOT NULL,
    version INTEGER NOT NULL REFERENCES versions,
    missing INTEGER NOT NULL DEFAULT 0
);
INSERT INTO files_of_version_2 SELECT * FROM files;
DROP TABLE files;
ALTER TABLE files_of_version_2 RENAME TO files;
CREATE INDEX files_by_version ON files (version);
CREATE INDEX files_by_path ON files (container, substr(path, -8), length(path));
CREATE VIRTUAL TABLE terms USING fts5(line, content='', detail=none, columnsize=0, tokenize='dateline');
INSERT INTO terms (terms, rank) VALUES ('hashsize', 268435456);
INSERT INTO terms (terms, rank) VALUES ('automerge', 8);
CREATE TABLE pending_terms (
    version INTEGER PRIMARY KEY
);
INSERT INTO pending_terms SELECT number FROM versions;
CREATE TABLE terms_state (
    made_by INTEGER NOT NULL
);
INSERT INTO terms_state VALUES (0);
)sql";

// Names the document text of each version (Notes::textHash()), so that it is known without unpacking it
// whether an annotation was placed in it. Versions of an earlier index are left out.
constexpr const char *indexVersion3 = R"sql(
CREATE TABLE texts (
    version INTEGER PRIMARY KEY REFERENCES versions,
    hash BLOB NOT NULL
);
)sql";

// `articles` says what each article was, so that states find it again in a new index: by content, then
// by address, then by path.
constexpr const char *notesVersion1 = R"sql(
CREATE TABLE articles (
    article TEXT PRIMARY KEY,
    content BLOB NOT NULL,
    url TEXT NOT NULL,
    archive TEXT NOT NULL,
    path TEXT NOT NULL,
    member TEXT NOT NULL,
    title TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX articles_by_content ON articles (content);
CREATE INDEX articles_by_url ON articles (url) WHERE url <> '';
CREATE INDEX articles_by_path ON articles (path, member);
CREATE TABLE states (
    article TEXT PRIMARY KEY REFERENCES articles,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE tags (
    article TEXT NOT NULL REFERENCES articles,
    tag TEXT NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (article, tag)
) WITHOUT ROWID;
)sql";

// A source is named by its name as parsed, which another index finds again.
constexpr const char *notesVersion2 = R"sql(
ALTER TABLE states ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
CREATE TABLE source_names (
    source TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    modified INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

constexpr const char *notesVersion3 = R"sql(
CREATE TABLE saved_searches (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    sort INTEGER NOT NULL,
    position INTEGER NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

// What the user chose (quote to text) and where that is in the listed version (fit to placed_text) are apart:
// the second can be computed again. `stop` is the end of a range, which SQL has a word of its own for.
constexpr const char *notesVersion4 = R"sql(
CREATE TABLE annotations (
    id TEXT NOT NULL UNIQUE,
    article TEXT NOT NULL REFERENCES articles,
    part INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    content BLOB NOT NULL,
    text BLOB NOT NULL,
    fit INTEGER NOT NULL,
    placed_start INTEGER NOT NULL,
    placed_stop INTEGER NOT NULL,
    score INTEGER NOT NULL,
    placed_text BLOB NOT NULL,
    colour INTEGER NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,
    creator TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    deleted INTEGER
);
CREATE INDEX annotations_by_article ON annotations (article);
CREATE INDEX annotations_in_trash ON annotations (deleted) WHERE deleted IS NOT NULL;
CREATE TABLE colours (
    colour INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
)sql";

// What a person changed of timelines, only ever added to; `position` is the order. `data` is JSON
// (timelineedits.cpp). The article of an event is named here, so that it is found again as for annotations.
constexpr const char *notesVersion5 = R"sql(
CREATE TABLE timeline_edits (
    id TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    created INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    article TEXT REFERENCES articles,
    creator TEXT NOT NULL,
    data TEXT NOT NULL
);
)sql";

// When an annotation came from elsewhere or left, its `modified` then: whether it was changed here since.
constexpr const char *notesVersion6 = R"sql(
CREATE TABLE exchanges (
    id TEXT PRIMARY KEY,
    modified INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

// All states that left or came, and not the last alone.
constexpr const char *notesVersion7 = R"sql(
ALTER TABLE exchanges RENAME TO earlier_exchanges;
CREATE TABLE exchanges (
    id TEXT NOT NULL,
    modified INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    theirs INTEGER NOT NULL,
    PRIMARY KEY (id, modified, digest)
) WITHOUT ROWID;
INSERT INTO exchanges SELECT id, modified, 0, 0 FROM earlier_exchanges;
DROP TABLE earlier_exchanges;
)sql";

constexpr const char *indexMigrations[] = {indexVersion1, indexVersion2, indexVersion3, indexVersion4};
constexpr const char *notesMigrations[] = {notesVersion1, notesVersion2, notesVersion3, notesVersion4,
                                           notesVersion5, notesVersion6, notesVersion7};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// Application id and version of an open database against the schema. An empty file is version 0.
Result<int> versionOf(Database &database, const Schema &schema)
{
    const auto application = int(database.number("PRAGMA application_id"));
    const auto version = int(database.number("PRAGMA user_version"));
    const bool isEmpty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (database.hasError())
        return database.takeError();
    if (!isEmpty && application != schema.applicationId)
        return Error{Error::Code::Malformed, Texts::tr("The file is not a database of Dateline."),
                     database.file()};
    if (version > int(schema.migrations.size()))
        return Error{Error::Code::Malformed,
                     Texts::tr("The file was written by a newer version of Dateline. Update to open it."),
                     database.file()};
    return isEmpty ? 0 : version;
}

Result<void> migrate(Database &database, const Schema &schema, int version)
{
    Transaction transaction(database);
    for (size_t step = size_t(version); step < schema.migrations.size(); ++step)
        database.execute(schema.migrations[step]);
    const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(schema.applicationId) +
                             "; PRAGMA user_version=" + QByteArray::number(qint64(schema.migrations.size()));
    database.execute(stamp.constData());
    return transaction.commit();
}

} // namespace

const Schema &indexSchema()
{
    static const Schema schema{"index.db", 0x444c4958, true, false, 2, indexMigrations};
    return schema;
}

const Schema &notesSchema()
{
    static const Schema schema{"notes.db", 0x444c4e54, false, true, 1, notesMigrations};
    return schema;
}

Result<std::unique_ptr<Database>> openForWriting(const QString &folder, const Schema &schema,
                                                 Database::Access access)
{
    const QString file = QDir(folder).filePath(QString::fromLatin1(schema.fileName));
    auto opened = Database::open(file, access);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    const auto version = versionOf(database, schema);
    if (!version)
        return version.error();
    // Articles are larger than a small page is good for. It counts for a new file only.
    if (schema.writeAhead && *version == 0)
        database.execute("PRAGMA page_size=16384");
    database.execute(schema.writeAhead ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL"
                                       : "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL");
    database.execute("PRAGMA foreign_keys=ON");
    if (database.hasError())
        return database.takeError();
    if (*version == int(schema.migrations.size()))
        return opened;
    if (*version > 0 && schema.precious) {
        const QString name =
            QStringLiteral("backups/notes-before-version-%1.db").arg(schema.migrations.size());
        if (const auto saved = backUp(database, QDir(folder).filePath(name)); !saved)
            return saved.error();
    }
    if (const auto migrated = migrate(database, schema, *version); !migrated)
        return migrated.error();
    return opened;
}

Result<std::unique_ptr<Database>> openForReading(const QString &folder, const Schema &schema,
                                                 Database::Access access)
{
    const QString file = QDir(folder).filePath(QString::fromLatin1(schema.fileName));
    auto opened = Database::open(file, access);
    if (!opened)
        return opened.error();
    const auto version = versionOf(**opened, schema);
    if (!version)
        return version.error();
    if (*version < schema.oldestReadable)
        return Error{
            Error::Code::ReadOnly,
            Texts::tr("The library must be brought up to date first. Open it once where it can be written."),
            file};
    return opened;
}

Database::Access readingAccess(const QString &folder)
{
    const QDir directory(folder);
    const bool canWrite =
        ::access(QFile::encodeName(folder).constData(), W_OK) == 0 &&
        QFileInfo(directory.filePath(QString::fromLatin1(indexSchema().fileName))).isWritable();
    return canWrite ? Database::Access::ReadOnly : Database::Access::Immutable;
}

} // namespace Dateline::Library
