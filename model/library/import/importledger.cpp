// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/importledger.h"

#include <QDateTime>

namespace Dateline::Library {

ImportLedger::ImportLedger(Database &index)
    : m_index(index)
    , m_addProblem(index, "INSERT INTO problems (import, severity, path, reason) VALUES (?1, ?2, ?3, ?4)")
{
}

qint64 ImportLedger::archiveNumber(const QString &location)
{
    Statement inserting(m_index, "INSERT OR IGNORE INTO archives (location) VALUES (?1)");
    inserting.bind(1, location).run();
    return findArchive(location);
}

qint64 ImportLedger::findArchive(const QString &location)
{
    Statement reading(m_index, "SELECT number FROM archives WHERE location = ?1");
    reading.bind(1, location);
    return reading.step() ? reading.number(0) : 0;
}

ContainerStamp ImportLedger::container(qint64 archive, const QString &path)
{
    Statement inserting(m_index, "INSERT OR IGNORE INTO containers (archive, path) VALUES (?1, ?2)");
    inserting.bind(1, archive).bind(2, path).run();
    Statement reading(m_index, "SELECT number, size, modified, parser, assets FROM containers "
                               "WHERE archive = ?1 AND path = ?2");
    reading.bind(1, archive).bind(2, path);
    if (!reading.step())
        return {};
    return {reading.number(0), reading.number(1), reading.number(2), int(reading.number(3)),
            int(reading.number(4))};
}

QHash<QString, qint64> ImportLedger::containers(qint64 archive)
{
    QHash<QString, qint64> found;
    Statement reading(m_index, "SELECT path, number FROM containers WHERE archive = ?1");
    reading.bind(1, archive);
    while (reading.step())
        found.insert(reading.text(0), reading.number(1));
    return found;
}

QHash<QString, FileStamp> ImportLedger::files(qint64 container)
{
    QHash<QString, FileStamp> found;
    Statement reading(m_index,
                      "SELECT number, size, modified, hash, missing, path, member, occurrence, parser "
                      "FROM files WHERE container = ?1");
    reading.bind(1, container);
    while (reading.step()) {
        const FileRecord record{container, reading.text(5), reading.text(6), int(reading.number(7)), 0, 0};
        found.insert(record.key(), {reading.number(0), reading.number(1), reading.number(2), reading.blob(3),
                                    reading.number(4) != 0, int(reading.number(8))});
    }
    return found;
}

void ImportLedger::seal(const ContainerStamp &stamp, const QList<ImportProblem> &refusals)
{
    Statement updating(m_index, "UPDATE containers SET size = ?2, modified = ?3, parser = ?4, assets = ?5 "
                                "WHERE number = ?1");
    updating.bind(1, stamp.number).bind(2, stamp.size).bind(3, stamp.modified).bind(4, stamp.parser);
    updating.bind(5, stamp.assets).run();
    Statement forgetting(m_index, "DELETE FROM refusals WHERE container = ?1");
    forgetting.bind(1, stamp.number).run();
    Statement inserting(m_index, "INSERT INTO refusals (container, path, reason) VALUES (?1, ?2, ?3)");
    for (const ImportProblem &refusal : refusals)
        inserting.bind(1, stamp.number).bind(2, refusal.path).bind(3, refusal.reason).run();
}

QList<ImportProblem> ImportLedger::refusals(qint64 container)
{
    QList<ImportProblem> found;
    Statement reading(m_index, "SELECT path, reason FROM refusals WHERE container = ?1 ORDER BY rowid");
    reading.bind(1, container);
    while (reading.step())
        found.append({ImportProblem::Severity::Refused, reading.text(0), reading.text(1)});
    return found;
}

qint64 ImportLedger::beginImport(const QString &location)
{
    Statement inserting(m_index, "INSERT INTO imports (archive, started) VALUES (?1, ?2)");
    inserting.bind(1, location).bind(2, QDateTime::currentMSecsSinceEpoch()).run();
    return m_index.lastInsertedRow();
}

void ImportLedger::finishImport(qint64 import, const ImportResult &before, const ImportResult &now)
{
    Statement updating(m_index,
                       "UPDATE imports SET finished = ?2, imported = ?3, updated = ?4, unchanged = ?5, "
                       "duplicates = ?6, assets = ?7, missing = ?8 WHERE number = ?1");
    updating.bind(1, import).bind(3, now.imported - before.imported).bind(4, now.updated - before.updated);
    updating.bind(5, now.unchanged - before.unchanged).bind(6, now.duplicates - before.duplicates);
    updating.bind(7, now.assets - before.assets).bind(8, now.missing - before.missing);
    if (now.cancelled)
        updating.bindNull(2);
    else
        updating.bind(2, QDateTime::currentMSecsSinceEpoch());
    updating.run();
}

void ImportLedger::addProblem(qint64 import, const ImportProblem &problem)
{
    m_addProblem.bind(1, import)
        .bind(2, int(problem.severity))
        .bind(3, problem.path)
        .bind(4, problem.reason)
        .run();
}

} // namespace Dateline::Library
