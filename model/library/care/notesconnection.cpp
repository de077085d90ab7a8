// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/notesconnection.h"

#include "library/backup.h"
#include "library/care/backups.h"
#include "library/care/librarylock.h"
#include "library/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString lockFileIn(const QString &folder)
{
    return QDir(folder).filePath(u"lock"_s);
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{quint64(status.st_dev), quint64(status.st_ino)};
}

NotesConnection::NotesConnection(QString folder)
    : m_folder(std::move(folder))
    , m_file(QDir(m_folder).filePath(QString::fromLatin1(notesSchema().fileName)))
    , m_lockIdentity(identityOf(lockFileIn(m_folder)))
{
}

NotesConnection::~NotesConnection() = default;

Result<void> NotesConnection::prepare()
{
    if (m_notes && !m_isDoubtful && isThere())
        return {};
    if (m_identity) {
        // Opening would make an empty file in its place.
        if (QFileInfo(m_file).size() == 0)
            return goneError();
        if (const auto locked = lock(); !locked)
            return locked.error();
    }
    return connect();
}

Result<void> NotesConnection::connect()
{
    // The file may be moved away at this very moment: only the first connection may make one.
    const auto access = m_identity ? Database::Access::ReadWriteExisting : Database::Access::ReadWrite;
    auto notes = openForWriting(m_folder, notesSchema(), access);
    if (!notes)
        return notes.error();
    auto index = openForReading(m_folder, indexSchema(), Database::Access::ReadOnly);
    if (!index && !m_index)
        return index.error();
    // Readers are kept out for the commit only, and not for all of a large write.
    (*notes)->execute("PRAGMA cache_spill=OFF");
    const auto identity = identityOf(m_file);
    m_wasReplaced = m_wasReplaced || (m_identity && m_identity != identity);
    m_notes = std::move(notes).value();
    if (index)
        m_index = std::move(index).value();
    m_identity = identity;
    m_isDoubtful = false;
    return {};
}

/// A folder that came in the place of the library's is not the one that this program locked.
Result<void> NotesConnection::lock()
{
    const QString file = lockFileIn(m_folder);
    if (identityOf(file) == m_lockIdentity)
        return {};
    auto lock = std::make_unique<QLockFile>(file);
    qint64 pid = 0;
    QString host;
    QString name;
    const bool isOurs = lock->getLockInfo(&pid, &host, &name) && pid == QCoreApplication::applicationPid() &&
                        host == QSysInfo::machineHostName();
    if (!isOurs) {
        if (!takeLock(*lock, file))
            return Error{Error::Code::Locked, Texts::tr("Another program is using the library."), m_folder};
        m_lock = std::move(lock);
    }
    m_lockIdentity = identityOf(file);
    return {};
}

bool NotesConnection::isThere() const
{
    return m_identity && identityOf(m_file) == m_identity;
}

Error NotesConnection::goneError() const
{
    return {Error::Code::NotFound, Texts::tr("The file was moved or deleted while it was open."), m_file};
}

Result<void> NotesConnection::confirm() const
{
    if (isThere())
        return {};
    return goneError();
}

Error NotesConnection::explain(const Error &error)
{
    const bool isGone = m_identity && !isThere();
    m_isDoubtful = m_isDoubtful || error.code == Error::Code::Unreadable ||
                   error.code == Error::Code::ReadOnly || error.code == Error::Code::Malformed;
    return isGone && error.path == m_file ? goneError() : error;
}

Result<void> NotesConnection::recreate()
{
    if (!m_notes)
        return goneError();
    if (QFileInfo(m_file).size() > 0)
        return Error{Error::Code::WrongUsage, Texts::tr("There is a file of this name."), m_file};
    if (!QDir().mkpath(m_folder))
        return Error{Error::Code::ReadOnly, Texts::tr("The folder of the library cannot be made."), m_folder};
    if (const auto locked = lock(); !locked)
        return locked.error();
    if (const auto copied = backUp(*m_notes, m_file); !copied)
        return copied.error();
    return connect();
}

Result<void> NotesConnection::copyTo(const QString &file)
{
    if (!m_notes)
        return goneError();
    const auto copied = copyNotes(*m_notes, m_folder, file);
    if (!copied)
        return copied.error();
    return {};
}

} // namespace Dateline::Library
