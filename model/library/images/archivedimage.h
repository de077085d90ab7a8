// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/limits.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

namespace Dateline::Library {

/// Where the file of an article stands, as ArticleRow and ArticleVersion say it.
struct ImagePlace
{
    QString archive;
    QString path;
    QString member;

    bool operator==(const ImagePlace &) const = default;
};

/// Reads the images that lie in an archive beside an article, by the relative addresses that it has for them
/// (`data-file` of sanitized HTML). What is in a container is read by an archive worker. Reading waits for
/// files and processes: use an object on one thread in the background.
class ArchivedImages
{
public:
    /// `workerProgram` is started as the archive worker. Reading ends early once `cancelled`, which must
    /// outlive this object, is true.
    ArchivedImages(QString workerProgram, const std::atomic<bool> &cancelled);

    /// Takes the bytes of one file; false ends the reading.
    using Take = std::function<bool(const QString &path, const QByteArray &bytes)>;
    /// Hands over those files that are there, one at a time; `paths` are as pathOf() gives them. Nothing is
    /// read that is outside of the archive, behind a link, in a hidden folder, or larger than `largest`
    /// bytes. Of a single file that was imported, the archive is the folder around it.
    void read(const ImagePlace &place, const QStringList &paths, qint64 largest, const Take &take);

    /// Whether the article's file is in a container, out of which it takes long to get one. Looks at the
    /// disk.
    static bool isContained(const ImagePlace &place);

    /// What tells this place from every other one, and from itself once the file there is another one: hex
    /// digits. Looks at the disk.
    static QString stamp(const ImagePlace &place);

    /// The path of `file` that pathBeside() gives for the article in this place: addresses that mean one file
    /// have the same.
    static QString pathOf(const ImagePlace &place, const QString &file);
    /// The path in the archive that `file` means in an article at `path`; empty when it climbs out of it.
    static QString pathBeside(const QString &path, const QString &file);

private:
    /// What a container has of entries, while it is the same file.
    struct Listing
    {
        qint64 size = 0;
        qint64 modified = 0;
        QSet<QString> names;
    };

    QByteArray readLoose(const QString &folder, const QString &path, qint64 largest) const;
    /// `paths` by their names in the container: the path, or that of an archive inside it, a slash and the
    /// member.
    void readContained(const QString &container, QHash<QString, QString> paths, qint64 largest,
                       const Take &take);
    bool mayHave(const QString &container, const QHash<QString, QString> &paths) const;

    QString m_workerProgram;
    const std::atomic<bool> &m_cancelled;
    QHash<QString, Listing> m_listings; ///< Of containers that were read to their end.
};

} // namespace Dateline::Library
