// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/librarylock.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Dateline::Library {

namespace {

/// Another program may be about to write into it just now.
constexpr int patience = 500;

/// Removes an empty lock file that no process holds: QLockFile keeps it locked with flock(2) while it has it.
void removeAbandoned(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    const int handle = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    // Another program may have put its own lock file there since this one was opened.
    struct stat opened
    {
    };
    struct stat present
    {
    };
    const bool isAbandoned = ::flock(handle, LOCK_EX | LOCK_NB) == 0 && ::fstat(handle, &opened) == 0 &&
                             opened.st_size == 0 && ::stat(path.constData(), &present) == 0 &&
                             opened.st_dev == present.st_dev && opened.st_ino == present.st_ino;
    if (isAbandoned)
        ::unlink(path.constData());
    ::close(handle);
}

} // namespace

bool takeLock(QLockFile &lock, const QString &file)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock())
        return true;
    const auto isEmpty = [&file] { return QFileInfo::exists(file) && QFileInfo(file).size() == 0; };
    if (lock.error() != QLockFile::LockFailedError || !isEmpty())
        return false;
    if (lock.tryLock(patience))
        return true;
    if (isEmpty())
        removeAbandoned(file);
    return lock.tryLock();
}

} // namespace Dateline::Library
