// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importcontroller.h"

#include "import/importbar.h"

namespace Dateline::Import {

ImportController::ImportController(QString libraryFolder, QString workerProgram, ImportBar *bar,
                                   QObject *parent)
    : QObject(parent)
    , m_libraryFolder(std::move(libraryFolder))
    , m_workerProgram(std::move(workerProgram))
    , m_bar(bar)
{
    connect(bar, &ImportBar::cancelRequested, this, [this] {
        m_queue.clear();
        if (m_job)
            m_job->cancel();
    });
}

ImportController::~ImportController() = default;

void ImportController::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_queue.append(paths);
    if (!m_job)
        startNext();
}

void ImportController::startNext()
{
    Library::ImportOptions options;
    options.libraryFolder = m_libraryFolder;
    options.workerProgram = m_workerProgram;
    options.paths = m_queue.takeFirst();
    m_job = std::make_unique<Library::ImportJob>(options);
    connect(m_job.get(), &Library::ImportJob::progressed, m_bar, &ImportBar::setProgress);
    connect(m_job.get(), &Library::ImportJob::committed, this, &ImportController::committed);
    // Queued: the job may not be deleted while it is emitting.
    connect(m_job.get(), &Library::ImportJob::finished, this, &ImportController::end, Qt::QueuedConnection);
    m_bar->begin();
    m_job->start();
}

void ImportController::end(const Library::ImportResult &result)
{
    m_job.reset();
    m_bar->hide();
    Q_EMIT finished(result);
    if (!m_job && !m_queue.isEmpty())
        startNext();
}

QString ImportController::summary(const Library::ImportResult &result)
{
    QStringList parts;
    if (result.imported > 0)
        parts += tr("%Ln articles imported", nullptr, result.imported);
    if (result.updated > 0)
        parts += tr("%Ln updated", nullptr, result.updated);
    if (result.duplicates > 0)
        parts += tr("%Ln duplicates", nullptr, result.duplicates);
    if (result.unchanged > 0)
        parts += tr("%Ln unchanged", nullptr, result.unchanged);
    if (result.missing > 0)
        parts += tr("%Ln missing now", nullptr, result.missing);
    QString text = parts.isEmpty() ? tr("No articles were found") : parts.join(QStringLiteral(", "));
    text += QStringLiteral(" (") + ImportBar::durationText(result.seconds) + QStringLiteral(").");
    return result.cancelled ? tr("Import cancelled: %1").arg(text) : text;
}

} // namespace Dateline::Import
