// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "library/import/filerecord.h"
#include "library/importjob.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Library {

/// The book-keeping of imports in the index: archives, their containers and files, and what each
/// import reported. Works inside the caller's transaction; errors stick to the database.
class ImportLedger
{
public:
    explicit ImportLedger(Database &index);

    /// Finds or makes an archive.
    qint64 archiveNumber(const QString &location);
    /// 0 when nothing was imported from there.
    qint64 findArchive(const QString &location);
    /// Finds or makes the container `path` ('' for the archive itself).
    ContainerStamp container(qint64 archive, const QString &path);
    /// The containers of an archive by path.
    QHash<QString, qint64> containers(qint64 archive);
    /// The files of a container by FileRecord::key().
    QHash<QString, FileStamp> files(qint64 container);
    /// Remembers that a container was read to its end, and what it refused.
    void seal(const ContainerStamp &stamp, const QList<ImportProblem> &refusals);
    QList<ImportProblem> refusals(qint64 container);

    qint64 beginImport(const QString &location);
    /// Writes the counts that `now` has more than `before`, and the time.
    void finishImport(qint64 import, const ImportResult &before, const ImportResult &now);
    void addProblem(qint64 import, const ImportProblem &problem);

private:
    Database &m_index;
    Statement m_addProblem;
};

} // namespace Dateline::Library
