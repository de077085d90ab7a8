// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelineexporter.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPromise>
#include <QtConcurrent>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 700; ///< Milliseconds until what takes long is shown.

bool isPicture(TimelineFormat format)
{
    return format == TimelineFormat::Png || format == TimelineFormat::Svg || format == TimelineFormat::Pdf;
}

bool isMap(TimelineFormat format)
{
    return format == TimelineFormat::MapPng || format == TimelineFormat::MapSvg;
}

} // namespace

TimelineExporter::TimelineExporter(const QString &libraryFolder, QSettings *settings, const Shown &shown,
                                   QWidget *window, QObject *parent)
    : QObject(parent)
    , m_folder(libraryFolder)
    , m_settings(settings)
    , m_shown(shown)
    , m_window(window)
{
}

TimelineExporter::~TimelineExporter()
{
    for (QFuture<Result<void>> &job : m_jobs)
        job.cancel();
    for (QFuture<Result<void>> &job : m_jobs)
        job.waitForFinished();
}

void TimelineExporter::fillMenu(QMenu *menu)
{
    const ShownTimeline shown = m_shown();
    const bool isThere = shown.content && !shown.entries.isEmpty();
    TimelineFormat last = timelineFormats.front();
    for (const TimelineFormat format : timelineFormats) {
        if (isPicture(format) != isPicture(last) || isMap(format) != isMap(last))
            menu->addSeparator();
        last = format;
        QAction *action = menu->addAction(tr("%1…", "a kind of file").arg(kindOf(format).name), this,
                                          [this, format] { ask(format); });
        action->setEnabled(isThere);
    }
    menu->addSeparator();
    menu->addAction(tr("&Print…"), this, &TimelineExporter::print)->setEnabled(isThere);
}

void TimelineExporter::ask(TimelineFormat format)
{
    const ShownTimeline shown = m_shown();
    if (!shown.content)
        return;
    askForFile(m_window, m_settings, shown.content->subject.name, kindOf(format),
               [this, self = QPointer(this), format](const QString &path) {
                   if (self)
                       save(format, path);
               });
}

void TimelineExporter::save(TimelineFormat format, const QString &path)
{
    const ShownTimeline shown = m_shown();
    if (!shown.content)
        return;
    const auto work = [folder = m_folder, shown, format, path](const Progress &progress) -> Result<void> {
        const auto bytes = timelineFile(folder, shown, format, progress);
        if (!bytes) {
            Error error = bytes.error();
            error.path = path;
            return error;
        }
        return saveFile(path, *bytes);
    };
    run(work, tr("Saving the timeline…"), path);
}

void TimelineExporter::print()
{
    const ShownTimeline shown = m_shown();
    if (!shown.content)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(usualPageSize()));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the Timeline"));
    // The dialog must not outlive the printer, which it holds by a pointer.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, shown] {
        const auto work = [folder = m_folder, printer, shown](const Progress &progress) -> Result<void> {
            const auto document = timelineDocument(folder, shown);
            return document ? printTimeline(*document, printer.get(), progress)
                            : Result<void>(document.error());
        };
        run(work, tr("Printing the timeline…"), {});
    });
    dialog->open();
}

/// `path` is empty for what makes no file.
void TimelineExporter::run(const Work &work, const QString &doing, const QString &path)
{
    const auto job = QtConcurrent::run([work](QPromise<Result<void>> &promise) {
        promise.addResult(work([&promise](int done, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    });
    m_jobs.append(job);
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    auto *dialog = new QProgressDialog(doing, tr("Cancel"), 0, 0, m_window);
    dialog->setMinimumDuration(patience);
    dialog->setAutoReset(false);
    dialog->setValue(0);
    connect(dialog, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, dialog, &QProgressDialog::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog, &QProgressDialog::setValue);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, dialog, path] {
        dialog->deleteLater();
        watcher->deleteLater();
        m_jobs.removeIf([](const QFuture<Result<void>> &other) { return other.isFinished(); });
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return;
        const Result<void> result = watcher->result();
        if (!result)
            Q_EMIT failed(result.error());
        else if (!path.isEmpty())
            Q_EMIT saved(path);
    });
    watcher->setFuture(job);
}

} // namespace Dateline::Exporting
