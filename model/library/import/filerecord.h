// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Dateline::Library {

/// Raised whenever the parser makes something else of the same bytes: files are then read again.
inline constexpr int parserVersion = 2;

/// Where one article file stands. `path` and `member` are what ArticleRow shows.
struct FileRecord
{
    qint64 container = 0;
    QString path;
    QString member;
    int occurrence = 0;  ///< Counts entries of the same name in one archive.
    qint64 size = 0;     ///< Bytes.
    qint64 modified = 0; ///< Milliseconds since the epoch; 0 when unknown.

    /// Unique within the container.
    QString key() const { return path + QChar(0) + member + QChar(0) + QString::number(occurrence); }
    /// For the import report.
    QString displayPath() const { return member.isEmpty() ? path : path + QLatin1String(" > ") + member; }
};

/// What the index knows of a file from an earlier import.
struct FileStamp
{
    qint64 number = 0;
    qint64 size = 0;
    qint64 modified = 0;
    QByteArray hash;
    bool missing = false;
    int parser = 0; ///< The parserVersion that read it.
};

/// A container of the index, and its stamp of the last time it was read to its end.
struct ContainerStamp
{
    qint64 number = 0;
    qint64 size = 0;
    qint64 modified = 0;
    int parser = 0;
    int assets = 0;
};

} // namespace Dateline::Library
