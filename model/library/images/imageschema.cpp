// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/images/imageschema.h"

#include "library/database.h"

#include <QDir>
#include <QFile>

namespace Dateline::Library {

namespace {

// An image is one content, with its bytes apart so that the list of them is read at once; `kept` says for
// which article and address it stands, 0 as origin for the network and 1 for the archive, out of which it can
// be read again. `wanted` is what the user asked to keep and is not there yet: it outlives the program.
constexpr const char *imagesVersion1 = R"sql(
CREATE TABLE images (
    number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL
);
CREATE TABLE image_data (
    number INTEGER PRIMARY KEY REFERENCES images ON DELETE CASCADE,
    data BLOB NOT NULL
);
CREATE TABLE kept (
    article TEXT NOT NULL,
    address TEXT NOT NULL,
    image INTEGER NOT NULL REFERENCES images,
    origin INTEGER NOT NULL,
    added INTEGER NOT NULL,
    PRIMARY KEY (article, address)
) WITHOUT ROWID;
CREATE INDEX kept_by_image ON kept (image);
CREATE TABLE wanted (
    position INTEGER PRIMARY KEY,
    article TEXT NOT NULL,
    address TEXT NOT NULL,
    UNIQUE (article, address)
);
)sql";

constexpr const char *migrations[] = {imagesVersion1};

} // namespace

const Schema &imagesSchema()
{
    static const Schema schema{"images.db", 0x444c494d, true, false, 1, migrations};
    return schema;
}

bool hasImages(const QString &folder)
{
    const QString file = imagesFile(folder);
    if (!QFile::exists(file))
        return false;
    const auto opened = Database::open(file, readingAccess(folder));
    if (!opened)
        return true;
    const bool isEmpty = (*opened)->number("SELECT count(*) FROM sqlite_schema") == 0;
    return (*opened)->hasError() || !isEmpty;
}

QString imagesFile(const QString &folder)
{
    return QDir(folder).filePath(QString::fromLatin1(imagesSchema().fileName));
}

} // namespace Dateline::Library
