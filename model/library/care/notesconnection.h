// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "support/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace Dateline::Library {

/// Which file a path leads to. As long as the file is open it is no other one.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};
std::optional<FileIdentity> identityOf(const QString &path);

/// The connections of the one writer of notes.db: to notes.db, and to the index for reading. It notices when
/// the file was moved, deleted or replaced while it was open, which SQLite would go on writing to, and
/// connects again when it has come back. Lives on the writing thread.
class NotesConnection
{
public:
    explicit NotesConnection(QString folder);
    ~NotesConnection();

    /// Makes notes() and index() ready for a unit of work: connects, the first time and when there is reason
    /// to connect again. Error NotFound when the file is not where it was.
    Result<void> prepare();
    Database &notes() { return *m_notes; }
    Database &index() { return *m_index; }

    /// After a commit: whether what was committed is where the user would look for it. The error is that of
    /// prepare().
    Result<void> confirm() const;
    /// After an error: which of the two is to be told, and whether to connect again.
    Error explain(const Error &error);
    /// The file that is connected is another one than before; told once.
    bool takeReplaced() { return std::exchange(m_wasReplaced, false); }

    /// Puts notes.db back where it was, whole, from the file that is still open. Error WrongUsage when there
    /// is one.
    Result<void> recreate();
    /// Copies what is connected to `file`, as backUpNotes() does, also when its own file was deleted.
    Result<void> copyTo(const QString &file);

private:
    Result<void> connect();
    Result<void> lock();
    bool isThere() const;
    Error goneError() const;

    QString m_folder;
    QString m_file;
    std::unique_ptr<Database> m_notes;
    std::unique_ptr<Database> m_index;
    std::optional<FileIdentity> m_identity;
    std::optional<FileIdentity> m_lockIdentity;
    std::unique_ptr<QLockFile> m_lock; ///< When the folder is another one than the program locked.
    bool m_isDoubtful = false;
    bool m_wasReplaced = false;
};

} // namespace Dateline::Library
