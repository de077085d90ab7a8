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

    /// One line about an import, for the message bar.
    static QString summary(const Library::ImportResult &result);

Q_SIGNALS:
    void committed(const QStringList &ids);
    void finished(const Dateline::Library::ImportResult &result);

private:
    void startNext();
    void end(const Library::ImportResult &result);

    QString m_libraryFolder;
    QString m_workerProgram;
    ImportBar *m_bar;
    QList<QStringList> m_queue;
    std::unique_ptr<Library::ImportJob> m_job;
};

} // namespace Dateline::Import
