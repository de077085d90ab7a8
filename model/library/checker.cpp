// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/checker.h"

#include "library/bodystore.h"
#include "library/care/backups.h"
#include "library/care/librarylock.h"
#include "library/care/notescheck.h"
#include "library/images/imageschema.h"
#include "library/schema.h"
#include "library/timelines/recordcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

void checkBodies(Database &index, QStringList &findings)
{
    BodyReader reader(index);
    Statement bodies(
        index,
        "SELECT a.id, b.dictionary, b.body, b.markup FROM versions v JOIN articles a ON a.number = v.article "
        "LEFT JOIN bodies b ON b.version = v.number");
    while (bodies.step()) {
        if (!reader.read(bodies.number(1), bodies.blob(2),
                         bodies.isNull(3) ? std::nullopt : std::optional(bodies.blob(3))))
            findings.append(Texts::tr("The text of article %1 is damaged.").arg(bodies.text(0)));
    }
    Statement listed(
        index, "SELECT id FROM articles WHERE listed IS NULL OR listed NOT IN (SELECT number FROM versions "
               "WHERE article = articles.number)");
    while (listed.step())
        findings.append(Texts::tr("Article %1 has no version to show.").arg(listed.text(0)));
}

/// Reads the full-text index from end to end; what is wrong with it becomes an error of the database.
void checkTerms(Database &index)
{
    index.execute("PRAGMA temp_store=MEMORY; "
                  "CREATE VIRTUAL TABLE temp.all_terms USING fts5vocab('main', 'terms', 'row')");
    index.number("SELECT sum(doc) + sum(length(term)) FROM temp.all_terms");
}

std::unique_ptr<Database> openOrReport(const QString &folder, const Schema &schema, QStringList &findings)
{
    auto opened = openForReading(folder, schema, readingAccess(folder));
    if (opened)
        return std::move(opened).value();
    findings.append(opened.error().toString());
    return nullptr;
}

void reportErrors(Database &database, QStringList &findings)
{
    if (database.hasError())
        findings.append(database.takeError().toString());
}

void checkImages(const QString &folder, QStringList &findings)
{
    if (!hasImages(folder))
        return;
    if (const auto images = openOrReport(folder, imagesSchema(), findings)) {
        checkIntegrity(*images, findings);
        reportErrors(*images, findings);
    }
}

QString indexFileIn(const QString &folder)
{
    return QDir(folder).filePath(QString::fromLatin1(indexSchema().fileName));
}

bool isFromNewerProgram(const QString &indexFile)
{
    auto index = Database::open(indexFile, Database::Access::ReadOnly);
    return index && (*index)->number("PRAGMA application_id") == indexSchema().applicationId &&
           (*index)->number("PRAGMA user_version") > qint64(indexSchema().migrations.size());
}

/// The caller holds the lock of the library.
Result<QStringList> replaceIndex(const QString &folder)
{
    const QString file = indexFileIn(folder);
    QStringList archives;
    // An index too damaged to be read gives no archives; what can be read of the list is used.
    if (auto index = Database::open(file, Database::Access::ReadOnly)) {
        Statement reading(**index, "SELECT location FROM archives ORDER BY number");
        while (reading.step())
            archives.append(reading.text(0));
    }
    const QString kept = file + u".before-rebuild"_s;
    QFile::remove(kept);
    if (!QFile::rename(file, kept))
        return Error{Error::Code::ReadOnly, Texts::tr("The index cannot be put aside."), file};
    QFile::remove(file + u"-wal"_s);
    QFile::remove(file + u"-shm"_s);
    auto fresh = openForWriting(folder, indexSchema());
    if (!fresh)
        return fresh.error();
    return archives;
}

} // namespace

void checkIntegrity(Database &database, QStringList &findings)
{
    Statement integrity(database, "PRAGMA integrity_check(20)");
    while (integrity.step()) {
        if (integrity.text(0) != "ok"_L1)
            findings.append(Texts::tr("%1: %2").arg(database.file(), integrity.text(0)));
    }
    Statement references(database, "PRAGMA foreign_key_check");
    qint64 broken = 0;
    while (references.step())
        ++broken;
    if (broken > 0)
        findings.append(Texts::tr("%1: %Ln rows refer to rows that are not there.", nullptr, int(broken))
                            .arg(database.file()));
}

CheckReport checkLibrary(const QString &folder)
{
    CheckReport report;
    const auto index = openOrReport(folder, indexSchema(), report.index);
    report.notes = checkNotes(folder, index.get(), report.annotations);
    report.backups = checkBackups(folder);
    checkImages(folder, report.images);
    if (index) {
        // What the notes asked of it is looked at for itself.
        (void)index->takeError();
        checkIntegrity(*index, report.index);
        checkBodies(*index, report.index);
        checkTerms(*index);
        checkRecords(*index, report.index);
        report.articles = index->number("SELECT count(*) FROM articles");
        report.versions = index->number("SELECT count(*) FROM versions");
        report.files = index->number("SELECT count(*) FROM files");
        reportErrors(*index, report.index);
    }
    report.findings = report.notes + report.backups + report.images + report.index;
    return report;
}

Result<void> putAsideBackups(const QString &folder)
{
    for (const Backup &backup : automaticBackups(folder)) {
        if (openBackup(backup.file))
            continue;
        const QString aside = backup.file + ".damaged"_L1;
        QFile::remove(aside);
        if (!QFile::rename(backup.file, aside))
            return Error{Error::Code::ReadOnly, Texts::tr("The damaged backup cannot be put aside."),
                         backup.file};
    }
    return {};
}

Result<QStringList> resetIndex(const Library &library)
{
    return replaceIndex(library.folder());
}

Result<QStringList> resetDamagedIndex(const QString &folder)
{
    const QString lockFile = QDir(folder).filePath(u"lock"_s);
    QLockFile lock(lockFile);
    if (!takeLock(lock, lockFile))
        return Error{Error::Code::Locked, Texts::tr("Another program is using the library."), folder};
    const QString file = indexFileIn(folder);
    if (isFromNewerProgram(file))
        return Error{Error::Code::Malformed,
                     Texts::tr("The file was written by a newer version of Dateline. Update to open it."),
                     file};
    return replaceIndex(folder);
}

} // namespace Dateline::Library
