// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importjob.h"
#include "library/library.h"
#include "library/libraryreader.h"

#include <QList>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace Dateline::Test {

/// What an import gave, and the ids that it told while it ran.
struct Imported
{
    Library::ImportResult result;
    QStringList committed;

    int refused() const;
    int doubtful() const;
    /// Imported, updated, unchanged, duplicates and refused: what must be the entries in.
    int accounted() const;
    /// The reason for a path that was refused, or an empty string.
    QString reasonFor(const QString &path) const;
};

/// A library and a folder of article files, both in a folder that goes with this object.
class LibraryBench
{
public:
    LibraryBench();

    QString root() const { return m_folder.path(); }
    const QString &library() const { return m_library; }
    QString archive() const { return m_folder.filePath(QStringLiteral("archive")); }
    QString databaseFile(const QString &name) const { return library() + u'/' + name; }

    /// Works with the library `folder` from now on, and makes it.
    void setLibrary(const QString &folder);

    /// Writes a file of the archive. Each writing gives it a later time stamp.
    void write(const QString &path, const QByteArray &bytes);
    void remove(const QString &path);
    void rename(const QString &from, const QString &to);

    /// Imports the archive (or `paths`), and requires that it ends, without failure, with every entry
    /// accounted for.
    Imported import(const QStringList &paths = {}, int secondsPerFile = 10);
    /// Imports and requires nothing. `watch` may cancel the job when it tells of a commit.
    Imported tryImport(const QStringList &paths = {}, int secondsPerFile = 10,
                       const std::function<void(Library::ImportJob &)> &watch = {});
    /// Imports the archive through workers of another program.
    Imported importWith(const QString &workerProgram);

    std::unique_ptr<Library::LibraryReader> reader() const;
    QList<Library::ArticleRow> rows() const;
    /// The listed row of a file. Fails the test when there is none.
    Library::ArticleRow row(const QString &path, const QString &member = {}) const;
    Library::ArticleRow rowOfTitle(const QString &title) const;
    QStringList titles() const;
    /// Requires that a check finds nothing.
    void requireSound() const;
    /// Runs SQL on a database of the library through a connection of its own.
    void execute(const QString &database, const char *sql) const;

private:
    Imported run(Library::ImportOptions options, const std::function<void(Library::ImportJob &)> &watch);

    QTemporaryDir m_folder;
    QString m_library;
    qint64 m_clock;
};

} // namespace Dateline::Test
