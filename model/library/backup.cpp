// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Result<void> verify(const QString &file)
{
    auto opened = Database::open(file, Database::Access::ReadOnly);
    if (!opened)
        return opened.error();
    Statement check(**opened, "PRAGMA integrity_check(1)");
    if (check.step() && check.text(0) == QLatin1String("ok"))
        return {};
    return Error{Error::Code::Malformed, Texts::tr("The backup could not be verified and was not kept."),
                 file};
}

/// What a failed call of the system means.
Error systemError(int code, const QString &message, const QString &file)
{
    if (code == ENOSPC || code == EDQUOT)
        return {Error::Code::StorageFull, Texts::tr("The disk is full. Make room and try again."), file};
    if (code == EACCES || code == EPERM || code == EROFS)
        return {Error::Code::ReadOnly, message, file};
    return {Error::Code::Unreadable, message, file};
}

} // namespace

Result<void> bringToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isDone = handle >= 0 && ::fsync(handle) == 0;
    const int code = errno;
    if (handle >= 0)
        ::close(handle);
    // Some file systems cannot do it for folders; their names are as safe as they get.
    if (isDone || (handle >= 0 && code == EINVAL))
        return {};
    return systemError(code, Texts::tr("The file cannot be brought to the disk."), path);
}

Result<void> putInPlace(const QString &from, const QString &to)
{
    if (const auto done = bringToDisk(from); !done)
        return done.error();
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, Texts::tr("The file cannot be put into its place."), to);
    return bringToDisk(QFileInfo(to).absolutePath());
}

Result<void> backUp(Database &database, const QString &file)
{
    const QString unfinished = file + QLatin1String(".part");
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return Error{Error::Code::ReadOnly, Texts::tr("The folder for the backup cannot be made."), file};
    QFile::remove(unfinished);
    {
        Statement copying(database, "VACUUM INTO ?1");
        copying.bind(1, unfinished);
        if (!copying.run()) {
            QFile::remove(unfinished);
            return database.takeError();
        }
    }
    if (const auto verified = verify(unfinished); !verified) {
        QFile::remove(unfinished);
        return verified.error();
    }
    const auto placed = putInPlace(unfinished, file);
    if (!placed)
        QFile::remove(unfinished);
    return placed;
}

} // namespace Dateline::Library
