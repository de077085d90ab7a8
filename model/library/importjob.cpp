// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/importjob.h"

#include "library/import/importrun.h"

#include <QMetaObject>
#include <QThread>

namespace Dateline::Library {

class ImportJob::Private
{
public:
    ImportOptions options;
    std::atomic<bool> cancelled = false;
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
        const ImportResult result = ImportRun(d->options, callbacks, d->cancelled).run();
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    }));
    d->thread->start();
}

void ImportJob::cancel()
{
    d->cancelled = true;
}

bool ImportJob::isRunning() const
{
    return d->thread && d->thread->isRunning();
}

} // namespace Dateline::Library
