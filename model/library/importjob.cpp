// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importjob.h"

#include "library/import/importrun.h"
#include "library/import/pausegate.h"

#include <QMetaObject>
#include <QThread>

namespace Dateline::Library {

class ImportJob::Private
{
public:
    ImportOptions options;
    std::atomic<bool> cancelled = false;
    std::unique_ptr<PauseGate> gate;
    std::unique_ptr<QThread> thread;
};

ImportJob::ImportJob(ImportOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

ImportJob::~ImportJob()
{
    cancel();
    if (d->thread)
        d->thread->wait();
}

void ImportJob::start()
{
    Q_ASSERT(!d->thread);
    d->gate = std::make_unique<PauseGate>(d->cancelled);
    // Signals are emitted on this object's own thread, whichever thread of the import has news.
    const ImportRun::Callbacks callbacks{
        [this](const ImportProgress &progress) {
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        },
        [this](const QStringList &ids) {
            QMetaObject::invokeMethod(
                this, [this, ids] { Q_EMIT committed(ids); }, Qt::QueuedConnection);
        }};
    d->thread.reset(QThread::create([this, callbacks] {
        const ImportResult result = ImportRun(d->options, callbacks, d->cancelled, *d->gate).run();
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    }));
    d->thread->start();
}

void ImportJob::cancel()
{
    d->cancelled = true;
    if (d->gate)
        d->gate->wake();
}

void ImportJob::pause()
{
    if (d->gate && !d->cancelled)
        d->gate->close();
}

void ImportJob::resume()
{
    if (d->gate)
        d->gate->open();
}

bool ImportJob::isPaused() const
{
    return d->gate && d->gate->isClosed() && !d->cancelled;
}

bool ImportJob::isRunning() const
{
    return d->thread && d->thread->isRunning();
}

} // namespace Dateline::Library
