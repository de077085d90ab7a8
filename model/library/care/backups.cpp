// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/backups.h"

#include "library/backup.h"
#include "library/care/backupplan.h"
#include "library/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// So much room is left to the notes themselves when a copy is made.
constexpr qint64 spareBytes = 16 << 20;

QString notesFileIn(const QString &folder)
{
    return QDir(folder).filePath(QString::fromLatin1(notesSchema().fileName));
}

QString backupFolder(const QString &folder)
{
    return QDir(folder).filePath(u"backups"_s);
}

QString dailyFile(const QString &folder, QDate date)
{
    return QDir(backupFolder(folder)).filePath(u"notes-%1.db"_s.arg(date.toString(Qt::ISODate)));
}

std::optional<timespec> changeTime(const QString &file)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return std::nullopt;
    return status.st_mtim;
}

bool isSame(const std::optional<timespec> &left, const std::optional<timespec> &right)
{
    return left && right && left->tv_sec == right->tv_sec && left->tv_nsec == right->tv_nsec;
}

void setChangeTime(const QString &file, const timespec &time)
{
    const timespec times[] = {time, time};
    ::utimensat(AT_FDCWD, QFile::encodeName(file).constData(), times, 0);
}

/// Also where the file system does not tell.
bool hasRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    return !disk.isValid() || disk.bytesAvailable() < 0 || disk.bytesAvailable() >= bytes;
}

bool hasContent(Database &notes)
{
    return notes.number("SELECT EXISTS (SELECT 1 FROM annotations) OR EXISTS (SELECT 1 FROM states) "
                        "OR EXISTS (SELECT 1 FROM tags) OR EXISTS (SELECT 1 FROM saved_searches) "
                        "OR EXISTS (SELECT 1 FROM source_names) OR EXISTS (SELECT 1 FROM colours)") != 0;
}

void removeOutlived(const QString &folder, QDate today)
{
    QList<QDate> days;
    QList<Backup> migrations;
    for (const Backup &backup : automaticBackups(folder)) {
        if (backup.kind == Backup::Kind::Daily)
            days.append(backup.date);
        else
            migrations.append(backup);
    }
    for (const QDate day : backupsToRemove(days, today))
        QFile::remove(dailyFile(folder, day));
    for (const Backup &backup : migrations.mid(1)) {
        if (isOutlived(backup.date, today))
            QFile::remove(backup.file);
    }
    QDir unfinished(backupFolder(folder), u"notes-*.db.part*"_s);
    for (const QString &name : unfinished.entryList(QDir::Files))
        unfinished.remove(name);
}

/// Why `file` may not be replaced by a copy, if it may not.
std::optional<Error> objection(const QString &folder, const QString &file)
{
    const QFileInfo target(file);
    const auto refuse = [&file](const QString &message) {
        return Error{Error::Code::WrongUsage, message, file};
    };
    if (target.isDir())
        return refuse(Texts::tr("This is a folder. Name the file to make in it."));
    if (!target.dir().exists())
        return refuse(Texts::tr("The folder of this file is not there."));
    if (!target.exists())
        return std::nullopt;
    const QString name = target.fileName();
    const bool isInUse = target.dir().exists(QString::fromLatin1(indexSchema().fileName)) ||
                         target.dir().exists(name + "-journal"_L1) ||
                         target.canonicalFilePath() == QFileInfo(notesFileIn(folder)).canonicalFilePath();
    if (isInUse)
        return refuse(Texts::tr("These are the notes of a library, not a backup. They are not overwritten."));
    auto earlier = Database::open(file, Database::Access::Immutable);
    if (earlier && (*earlier)->number("PRAGMA application_id") == notesSchema().applicationId)
        return std::nullopt;
    return refuse(
        Texts::tr("There is a file of this name that is no backup of notes. It is not overwritten."));
}

} // namespace

QList<Backup> automaticBackups(const QString &folder)
{
    static const QRegularExpression daily(u"^notes-(\\d{4}-\\d\\d-\\d\\d)\\.db$"_s);
    static const QRegularExpression migration(u"^notes-before-version-\\d+\\.db$"_s);
    QList<Backup> found;
    for (const QFileInfo &info : QDir(backupFolder(folder)).entryInfoList(QDir::Files)) {
        Backup backup{info.absoluteFilePath(), Backup::Kind::Daily, {}, info.size()};
        if (const auto match = daily.match(info.fileName()); match.hasMatch()) {
            backup.date = QDate::fromString(match.captured(1), Qt::ISODate);
        } else if (migration.match(info.fileName()).hasMatch()) {
            backup.kind = Backup::Kind::BeforeMigration;
            backup.date = info.lastModified().date();
        }
        if (backup.date.isValid())
            found.append(backup);
    }
    std::stable_sort(found.begin(), found.end(), [](const Backup &left, const Backup &right) {
        return left.date != right.date ? left.date > right.date : left.kind < right.kind;
    });
    return found;
}

Result<std::unique_ptr<Database>> openNotes(const QString &folder)
{
    const QString file = notesFileIn(folder);
    if (!QFileInfo(file).isFile())
        return Error{Error::Code::NotFound, Texts::tr("The notes of the library are not there."), file};
    const Database::Access access = readingAccess(folder);
    if (access == Database::Access::Immutable)
        return openForReading(folder, notesSchema(), access);
    if (QFileInfo(file).isWritable()) {
        auto restoring = Database::open(file, Database::Access::ReadWriteExisting);
        if (restoring)
            (*restoring)->number("SELECT count(*) FROM sqlite_schema");
    }
    return openForReading(folder, notesSchema(), access);
}

Result<std::unique_ptr<Database>> openBackup(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return Error{Error::Code::NotFound, Texts::tr("The file is not there."), file};
    auto opened = Database::open(file, Database::Access::Immutable);
    if (!opened)
        return opened.error();
    Database &copy = **opened;
    bool isSound = copy.number("PRAGMA application_id") == notesSchema().applicationId;
    {
        Statement check(copy, "PRAGMA integrity_check(1)");
        isSound = isSound && check.step() && check.text(0) == "ok"_L1;
    }
    if (copy.hasError())
        return copy.takeError();
    if (!isSound)
        return Error{Error::Code::Malformed, Texts::tr("The backup is damaged."), file};
    return opened;
}

Result<qint64> notesIn(const QString &file)
{
    auto opened = openBackup(file);
    if (!opened)
        return opened.error();
    if ((*opened)->number("SELECT count(*) FROM sqlite_schema WHERE name = 'annotations'") == 0)
        return 0;
    const qint64 count = (*opened)->number("SELECT count(*) FROM annotations WHERE deleted IS NULL");
    if ((*opened)->hasError())
        return (*opened)->takeError();
    return count;
}

Result<Backup> copyNotes(Database &notes, const QString &folder, const QString &file)
{
    const QString target = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    if (const auto refused = objection(folder, target))
        return *refused;
    if (const auto copied = backUp(notes, target); !copied)
        return copied.error();
    return Backup{target, Backup::Kind::Named, QDate::currentDate(), QFileInfo(target).size()};
}

Result<Backup> backUpNotes(const QString &folder, const QString &file)
{
    auto notes = openNotes(folder);
    if (!notes)
        return notes.error();
    return copyNotes(**notes, folder, file);
}

Result<bool> makeDailyBackup(const QString &folder, QDate today)
{
    const QString notesFile = notesFileIn(folder);
    const auto changed = changeTime(notesFile);
    bool isNeeded = true;
    for (const Backup &backup : automaticBackups(folder)) {
        if (backup.kind == Backup::Kind::Daily &&
            (backup.date == today || isSame(changeTime(backup.file), changed)))
            isNeeded = false;
    }
    if (isNeeded) {
        auto notes = openNotes(folder);
        if (!notes)
            return notes.error();
        isNeeded = hasContent(**notes);
        if ((*notes)->hasError())
            return (*notes)->takeError();
        if (isNeeded && !hasRoom(folder, QFileInfo(notesFile).size() + spareBytes))
            return Error{Error::Code::StorageFull,
                         Texts::tr("There is no room for today's backup of the notes."), notesFile};
        if (isNeeded) {
            // Its own bytes are brought to the disk once; no lock is held while the disk is waited for.
            (*notes)->execute("PRAGMA synchronous=OFF");
            const QString file = dailyFile(folder, today);
            if (const auto copied = backUp(**notes, file); !copied)
                return copied.error();
            if (changed)
                setChangeTime(file, *changed);
        }
    }
    removeOutlived(folder, today);
    return isNeeded;
}

} // namespace Dateline::Library
