// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Dateline::Library {

/// One listed article (the newest version of it) without its body: what lists and facets need.
struct ArticleRow
{
    QString id;        ///< Stable across re-imports: 16 hexadecimal digits.
    qint32 number = 0; ///< Of the article in this index; another index gives another one.
    QString title;
    QString source;
    QString author;
    QString url;
    QString language;
    qint64 published = 0; ///< Milliseconds since the epoch, UTC; meaningless when origin is None.
    bool publishedHasTime = false;
    DateOrigin dateOrigin = DateOrigin::None;
    QStringList tags;     ///< The article's own, then the user's.
    int userTags = 0;     ///< How many of `tags`, at its end, are the user's.
    QString archive;      ///< The folder or archive file that was imported, absolute.
    QString path;         ///< Path inside the archive.
    QString member;       ///< Path inside an archive within it; usually empty.
    int versions = 1;     ///< How many versions are kept, the listed one included.
    bool missing = false; ///< No file holds it any more; it was not deleted.
    bool read = false;
    bool starred = false;
    bool archived = false; ///< Put away by the user.
    bool noted = false;    ///< Has a highlight or a note.

    bool operator==(const ArticleRow &) const = default;
};

/// One version of an article, newest first in lists.
struct ArticleVersion
{
    qint64 number = 0; ///< For Library::article(); unique in the library.
    QString title;
    qint64 published = 0;
    bool publishedHasTime = false;
    DateOrigin dateOrigin = DateOrigin::None;
    QString archive;
    QString path;
    QString member;
    bool listed = false; ///< The one that ArticleRow shows.

    bool operator==(const ArticleVersion &) const = default;
};

/// ISO 8601 in UTC: "2023-01-29T12:34:08Z", "2023-01-29" when only the day is known, "" without date.
QString publishedString(qint64 published, bool hasTime, DateOrigin origin);

} // namespace Dateline::Library
