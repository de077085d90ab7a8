// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importcontroller.h"

#include "import/importbar.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Dateline::Import {

ImportController::ImportController(QString libraryFolder, QString workerProgram, ImportBar *bar,
                                   QObject *parent)
    : QObject(parent)
    , m_libraryFolder(std::move(libraryFolder))
    , m_workerProgram(std::move(workerProgram))
    , m_bar(bar)
{
    connect(bar, &ImportBar::cancelRequested, this, &ImportController::cancel);
    connect(bar, &ImportBar::pauseRequested, this, &ImportController::pause);
    connect(bar, &ImportBar::resumeRequested, this, &ImportController::resume);
    connect(bar, &ImportBar::reportRequested, this, &ImportController::reportRequested);
}

ImportController::~ImportController() = default;

void ImportController::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_queue.append(paths);
    if (!m_job)
        startNext();
    else
        m_bar->setWaiting(waiting());
    Q_EMIT stateChanged();
}

bool ImportController::isPaused() const
{
    return m_job && m_job->isPaused();
}

QStringList ImportController::waiting() const
{
    QStringList paths = m_paths.mid(m_position + 1);
    for (const QStringList &queued : m_queue)
        paths += queued;
    return paths;
}

void ImportController::pause()
{
    if (!m_job)
        return;
    m_job->pause();
    m_bar->setPaused(m_job->isPaused());
    Q_EMIT stateChanged();
}

void ImportController::resume()
{
    if (!m_job)
        return;
    m_job->resume();
    m_bar->setPaused(m_job->isPaused());
    Q_EMIT stateChanged();
}

void ImportController::cancel()
{
    m_queue.clear();
    if (!m_job)
        return;
    m_job->cancel();
    m_paths.clear();
    m_bar->setWaiting({});
    m_bar->setEnding();
}

void ImportController::indexPending()
{
    // Any import does so first.
    if (m_job)
        return;
    m_isIndexing = true;
    start({});
    m_job->start();
}

void ImportController::startNext()
{
    start(m_queue.takeFirst());
    m_bar->begin(m_paths.constFirst());
    m_bar->setWaiting(waiting());
    m_job->start();
}

void ImportController::start(const QStringList &paths)
{
    Library::ImportOptions options;
    options.libraryFolder = m_libraryFolder;
    options.workerProgram = m_workerProgram;
    options.paths = m_paths = paths;
    m_position = 0;
    m_job = std::make_unique<Library::ImportJob>(options);
    connect(m_job.get(), &Library::ImportJob::progressed, this, &ImportController::showProgress);
    connect(m_job.get(), &Library::ImportJob::committed, this, &ImportController::committed);
    // Queued: the job may not be deleted while it is emitting.
    connect(m_job.get(), &Library::ImportJob::finished, this, &ImportController::end, Qt::QueuedConnection);
}

void ImportController::showProgress(const Library::ImportProgress &progress)
{
    // The import names its paths absolute and clean.
    for (qsizetype position = m_position; position < m_paths.size(); ++position) {
        if (QDir::cleanPath(QFileInfo(m_paths[position]).absoluteFilePath()) != progress.archive)
            continue;
        m_position = position;
        break;
    }
    if (m_isIndexing)
        return;
    m_bar->setProgress(progress);
    m_bar->setWaiting(waiting());
}

void ImportController::end(const Library::ImportResult &result)
{
    m_job.reset();
    m_paths.clear();
    if (std::exchange(m_isIndexing, false)) {
        Q_EMIT indexed();
        if (!m_queue.isEmpty())
            startNext();
        Q_EMIT stateChanged();
        return;
    }
    addToTotal(result);
    // What was asked for after a cancelled import is another story.
    if (result.cancelled && !m_queue.isEmpty())
        m_total = {};
    if (m_queue.isEmpty()) {
        m_bar->setWaiting({});
        if (result.failure)
            m_bar->end();
        else
            m_bar->end(summary(m_total), int(m_total.problems.size()));
        m_total = {};
    }
    Q_EMIT finished(result);
    // Whoever heard of the end may have started another one.
    if (!m_job && !m_queue.isEmpty())
        startNext();
    Q_EMIT stateChanged();
}

void ImportController::addToTotal(const Library::ImportResult &result)
{
    m_total.imported += result.imported;
    m_total.updated += result.updated;
    m_total.unchanged += result.unchanged;
    m_total.duplicates += result.duplicates;
    m_total.missing += result.missing;
    m_total.problems += result.problems;
    m_total.seconds += result.seconds;
    m_total.cancelled = m_total.cancelled || result.cancelled;
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
    const auto refused = int(std::count_if(
        result.problems.cbegin(), result.problems.cend(), [](const Library::ImportProblem &problem) {
            return problem.severity == Library::ImportProblem::Severity::Refused;
        }));
    if (refused > 0)
        parts += tr("%Ln refused", nullptr, refused);
    if (const auto doubtful = int(result.problems.size()) - refused; doubtful > 0)
        parts += tr("%Ln doubtful", nullptr, doubtful);
    QString text = parts.isEmpty() ? tr("No articles were found") : parts.join(QStringLiteral(", "));
    text += QStringLiteral(" (") + ImportBar::durationText(result.seconds) + QStringLiteral(")");
    return result.cancelled ? tr("Import cancelled: %1").arg(text) : text;
}

} // namespace Dateline::Import
