// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/folderwalker.h"
#include "library/import/indexwriter.h"
#include "library/import/parsepool.h"
#include "library/import/pausegate.h"
#include "library/importjob.h"

#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace Dateline::Library {

/// One import from start to end, on the thread that calls run(): it finds the files, hands them to
/// the parse pool, and what comes back to the index writer.
class ImportRun
{
public:
    struct Callbacks
    {
        std::function<void(const ImportProgress &)> progressed; ///< On any thread of the import.
        std::function<void(const QStringList &ids)> committed;  ///< On any thread of the import.
    };

    ImportRun(ImportOptions options, Callbacks callbacks, std::atomic<bool> &cancelled, PauseGate &gate);
    ~ImportRun();

    ImportResult run();

private:
    struct Container
    {
        ContainerStamp stamp;
        QHash<QString, FileStamp> files; ///< From earlier imports.
        QSet<QString> seen;              ///< Keys met this time.
        QList<ImportProblem> refusals;
    };

    void renewPlaces();
    void indexPending();
    void importPath(const QString &path);
    void importFolder(qint64 archive, const QString &folder);
    void importFile(qint64 archive, const QString &file);
    void importLooseFile(Container &container, const Archive::FolderFile &file);
    /// `path` is the container's: '' for the archive itself.
    void importArchive(qint64 archive, const QString &path, const QString &file);
    bool skipUnchanged(Container &container, qint64 size, qint64 modified);
    std::optional<Error> readArchive(Container &container, const QString &path, const QString &file);
    void take(Container &container, const QString &path, ArchiveEvent &event);

    static std::optional<FileStamp> knownFile(const Container &container, const QString &key);
    Container openContainer(qint64 archive, const QString &path);
    void markUnseenMissing(Container &container);
    void markVanishedContainers(qint64 archive, const QSet<QString> &found);
    void refuse(Container *container, const QString &path, const QString &reason);
    void store(ParseOutcome outcome);
    /// What the parse pool refused of a container since the last call.
    QList<ImportProblem> takeRefusals(qint64 container);
    void settle(const ParseOutcome &outcome, IndexWriter::Session &session) const;
    void count(qint64 entries, qint64 bytes);
    void tellProgress();

    const ImportOptions m_options;
    const Callbacks m_callbacks;
    std::atomic<bool> &m_cancelled;
    PauseGate &m_gate;
    std::unique_ptr<IndexWriter> m_writer;
    std::unique_ptr<ParsePool> m_pool;

    std::mutex m_refusalsMutex;
    QHash<qint64, QList<ImportProblem>> m_refusals; ///< Of the parse pool, by container.
    QString m_archive;                              ///< The location under way.
    std::atomic<qint64> m_entries = 0;
    std::atomic<qint64> m_totalEntries = 0;
    std::atomic<bool> m_isTotalKnown = true; ///< False while an archive is read.
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_toldAt = 0;
};

} // namespace Dateline::Library
