// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importjob.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Dateline::Import {

class ImportBar;

/// Runs the imports that the window asks for, one after the other, and shows them in the bar.
class ImportController : public QObject
{
    Q_OBJECT

public:
    ImportController(QString libraryFolder, QString workerProgram, ImportBar *bar, QObject *parent = nullptr);
    ~ImportController() override;

    /// Starts an import, or queues it while another runs.
    void import(const QStringList &paths);
    bool isRunning() const { return m_job != nullptr; }
    bool isPaused() const;
    /// The folders and archives that wait for their turn.
    QStringList waiting() const;

    /// One line about an import.
    static QString summary(const Library::ImportResult &result);

public Q_SLOTS:
    void pause();
    void resume();
    /// Ends the running import and drops those that wait.
    void cancel();

    /// Adds to the search what is in the library and not in its full-text index, as after an import that was
    /// killed. Nothing is shown of it; imports that come meanwhile wait.
    void indexPending();

Q_SIGNALS:
    void committed(const QStringList &ids);
    /// One import is over. The bar says what came of it, unless it failed.
    void finished(const Dateline::Library::ImportResult &result);
    /// What indexPending() began is over.
    void indexed();
    /// Running, paused, waiting or not.
    void stateChanged();
    /// The reader wants to see what was refused.
    void reportRequested();

private:
    void startNext();
    void start(const QStringList &paths);
    void showProgress(const Library::ImportProgress &progress);
    void end(const Library::ImportResult &result);
    void addToTotal(const Library::ImportResult &result);

    QString m_libraryFolder;
    QString m_workerProgram;
    ImportBar *m_bar;
    QStringList m_paths;      ///< Of the running import.
    qsizetype m_position = 0; ///< Of the path under way.
    QList<QStringList> m_queue;
    Library::ImportResult m_total; ///< Of all imports since the bar was idle.
    std::unique_ptr<Library::ImportJob> m_job;
    bool m_isIndexing = false; ///< The job imports nothing.
};

} // namespace Dateline::Import
