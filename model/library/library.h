// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"
#include "support/result.h"

#include <QList>
#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>

namespace Dateline::Library {

enum class OpenMode : quint8 {
    ReadWrite, ///< Creates and migrates what is missing, and takes the instance lock.
    ReadOnly,  ///< Writes nothing, also not on a medium that cannot be written.
};

/// A library folder that this process may use: it owns the instance lock and has brought both
/// databases to the current schema. It holds no connection: readers and writers open their own, one
/// a thread (see LibraryReader, StateStore, ImportJob). Lives on the thread that wires the program.
class Library
{
public:
    /// Opens or creates (ReadWrite) the library `folder`. Errors: Locked (another program has it;
    /// the message names it), ReadOnly, StorageFull, Malformed (a database is damaged or newer
    /// than this program, or the notes are gone and there are backups; see isAboutNotes()), Unreadable.
    static Result<std::unique_ptr<Library>> open(const QString &folder, OpenMode mode);

    /// `$XDG_DATA_HOME/dateline/library.dateline`.
    static QString defaultFolder();

    ~Library();

    const QString &folder() const { return m_folder; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    QString notesFile() const;
    QString indexFile() const;

private:
    Library(QString folder, OpenMode mode);

    QString m_folder;
    OpenMode m_mode;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Dateline::Library
