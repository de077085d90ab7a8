// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include "library/care/librarylock.h"
#include "library/care/notescheck.h"
#include "library/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr qint64 leastBytes = 64 << 10;

Error lockError(const QLockFile &lock, const QString &folder)
{
    if (lock.error() == QLockFile::PermissionError)
        return {Error::Code::ReadOnly,
                Texts::tr("The library cannot be written to. Check the permissions of its folder."), folder};
    if (lock.error() != QLockFile::LockFailedError) {
        const bool isFull = QStorageInfo(folder).bytesAvailable() < leastBytes;
        return {isFull ? Error::Code::StorageFull : Error::Code::Unreadable,
                isFull ? Texts::tr("The disk is full. Make room to open the library.")
                       : Texts::tr("The library cannot be locked. Check the file \"lock\" in its folder."),
                folder};
    }
    qint64 pid = 0;
    QString host;
    QString name;
    lock.getLockInfo(&pid, &host, &name);
    if (!host.isEmpty() && host != QSysInfo::machineHostName()) {
        return {Error::Code::Locked,
                Texts::tr("The library was left locked by the computer %1. If Dateline does not run there "
                          "any more, delete "
                          "the file \"lock\" in its folder.")
                    .arg(host),
                folder};
    }
    return {Error::Code::Locked,
            Texts::tr("Another program (%1, process %2) is using the library. Close it, and try again.")
                .arg(name)
                .arg(pid),
            folder};
}

} // namespace

Library::Library(QString folder, OpenMode mode)
    : m_folder(std::move(folder))
    , m_mode(mode)
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &folder, OpenMode mode)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    std::unique_ptr<Library> library(new Library(path, mode));
    // Opening them would make new ones, which would look as if all were well.
    if (const QString missing = missingNotes(path); !missing.isEmpty())
        return Error{Error::Code::Malformed, missing, library->notesFile()};
    if (mode == OpenMode::ReadOnly) {
        for (const Schema *schema : {&notesSchema(), &indexSchema()}) {
            if (const auto opened = openForReading(path, *schema, readingAccess(path)); !opened)
                return opened.error();
        }
        return library;
    }
    if (!QDir().mkpath(path))
        return Error{Error::Code::ReadOnly, Texts::tr("The folder of the library cannot be made."), path};
    const QString lockFile = QDir(path).filePath(QStringLiteral("lock"));
    library->m_lock = std::make_unique<QLockFile>(lockFile);
    if (!takeLock(*library->m_lock, lockFile))
        return lockError(*library->m_lock, path);
    for (const Schema *schema : {&notesSchema(), &indexSchema()}) {
        if (const auto opened = openForWriting(path, *schema); !opened)
            return opened.error();
    }
    return library;
}

QString Library::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/dateline/library.dateline");
}

QString Library::notesFile() const
{
    return QDir(m_folder).filePath(QString::fromLatin1(notesSchema().fileName));
}

QString Library::indexFile() const
{
    return QDir(m_folder).filePath(QString::fromLatin1(indexSchema().fileName));
}

} // namespace Dateline::Library
