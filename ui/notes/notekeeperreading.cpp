// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/statestore.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "support/librarythread.h"

#include <QUndoStack>

#include <algorithm>

namespace Dateline::Notes {

using Support::LibraryThread;

namespace {

constexpr int daysInTrash = 30;

/// Takes away what lies in the trash since before `limit`; true when that was any. Not when nothing was
/// changed since: then the clock may be wrong.
bool takeOutlived(QList<Annotation> &annotations, const QDateTime &limit)
{
    const bool isPlausible =
        std::any_of(annotations.cbegin(), annotations.cend(),
                    [&limit](const Annotation &annotation) { return annotation.modified >= limit; });
    return isPlausible && annotations.removeIf([&limit](const Annotation &annotation) {
        return annotation.isDeleted() && annotation.deleted < limit;
    }) > 0;
}

} // namespace

void NoteKeeper::load()
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-daysInTrash);
    m_library->ask(this, [this, limit](const Library::LibraryReader &reader) -> LibraryThread::Answer {
        auto read = reader.annotations();
        const bool hasOutlived = read && takeOutlived(*read, limit);
        return [this, read, limit, hasOutlived] {
            if (hasOutlived && m_store)
                m_store->deleteTrash(limit);
            if (read)
                m_book->load(*read);
            else
                Q_EMIT failed(read.error());
        };
    });
}

void NoteKeeper::reload()
{
    endEditing();
    m_stack->clear();
    m_sinceReload.clear();
    m_isReloading = true;
    m_library->reopen();
    m_library->ask(
        this, [this, reload = ++m_reload](const Library::LibraryReader &reader) -> LibraryThread::Answer {
            return [this, reload, read = reader.annotations()] {
                if (reload == m_reload)
                    takeReloaded(read);
            };
        });
}

void NoteKeeper::takeReloaded(const Result<QList<Annotation>> &read)
{
    const QSet<QString> newer = newerThanDisk();
    m_sinceReload.clear();
    m_isReloading = false;
    if (read)
        m_book->reload(*read, newer);
    else
        Q_EMIT failed(read.error());
}

QSet<QString> NoteKeeper::newerThanDisk() const
{
    QSet<QString> ids = m_unsaved + m_undeleted + m_sinceReload;
    for (const Write &write : m_pending) {
        ids += QSet<QString>(write.put.begin(), write.put.end());
        ids += QSet<QString>(write.deleted.begin(), write.deleted.end());
    }
    return ids;
}

} // namespace Dateline::Notes
