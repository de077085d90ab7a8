// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/limits.h"
#include "library/libraryreader.h"
#include "support/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <memory>

namespace Dateline::Library {

/// What an import needs to know.
struct ImportOptions
{
    QString libraryFolder;
    QStringList paths;     ///< Folders, archives or article files.
    QString workerProgram; ///< The program that runs `--import-worker` (this very program).
    int workers = 0;       ///< 0: one a core.
    Archive::Limits limits;
    QByteArray nameEncoding; ///< For names in archives; empty guesses.
    int secondsPerFile = 10; ///< Of the processor: a worker that needs longer for one file is stopped.
};

struct ImportProgress
{
    QString archive;             ///< The path under way.
    qint64 entries = 0;          ///< Article files dealt with, unchanged ones included.
    qint64 totalEntries = 0;     ///< 0 while unknown, as inside an archive.
    qint64 bytes = 0;            ///< Bytes of article files dealt with.
    double entriesPerSecond = 0; ///< Pauses do not count.
    double secondsLeft = -1;     ///< -1 while unknown.
};

/// Counts over all paths. Entries in = imported + updated + unchanged + duplicates + refused, always.
struct ImportResult
{
    int imported = 0;
    int updated = 0;
    int unchanged = 0;
    int duplicates = 0;
    int assets = 0;
    int missing = 0;
    QList<ImportProblem> problems; ///< Refused and doubtful, in order.
    double seconds = 0;            ///< Without pauses.
    bool cancelled = false;
    std::optional<Error> failure; ///< Set when the import could not be done: disk full, library gone.
};

/// Imports paths into a library on a thread of its own, through worker processes that do all
/// parsing. It is the one writer of index.db while it runs. What was committed stays done when it is
/// paused, cancelled or killed. Create and use it on the GUI thread; deleting it cancels and waits.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(ImportOptions options, QObject *parent = nullptr);
    ~ImportJob() override;

    void start();
    /// Ends the import soon; `finished` follows with what was done.
    void cancel();

    /// Hands out no new files until resume(); what is under way is finished and committed. Does
    /// nothing before start() or after cancel(). A paused import can be cancelled and deleted.
    void pause();
    void resume();
    bool isPaused() const;

    bool isRunning() const;

Q_SIGNALS:
    /// About ten times a second at most.
    void progressed(const Dateline::Library::ImportProgress &progress);
    /// Articles that were committed (new or changed), for the list to show while the import runs.
    void committed(const QStringList &ids);
    /// Once, at the end. Nothing follows.
    void finished(const Dateline::Library::ImportResult &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Dateline::Library
