// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timelinefile.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QMenu;
class QPrinter;
class QSettings;
class QWidget;

namespace Dateline::Exporting {

/// Saves and prints the timeline that is shown: the menu, the dialogs, and the work on another thread, of
/// which a dialog tells when it takes long and by which it can be cancelled. Deleting it cancels and waits.
class TimelineExporter : public QObject
{
    Q_OBJECT

public:
    /// What is shown at the moment.
    using Shown = std::function<ShownTimeline()>;

    /// All must outlive it; dialogs stand over `window`.
    TimelineExporter(const QString &libraryFolder, QSettings *settings, const Shown &shown, QWidget *window,
                     QObject *parent = nullptr);
    ~TimelineExporter() override;

    /// Adds all that can be done, each enabled when it can be done now.
    void fillMenu(QMenu *menu);
    /// Saves what is shown to a file, without asking.
    void save(TimelineFormat format, const QString &path);
    bool isBusy() const { return !m_jobs.isEmpty(); }

Q_SIGNALS:
    void saved(const QString &path);
    /// Of a file too: its path is the error's. Not for what was cancelled.
    void failed(const Dateline::Error &error);

private:
    using Work = std::function<Result<void>(const Progress &progress)>;

    void ask(TimelineFormat format);
    void print();
    void run(const Work &work, const QString &doing, const QString &path);

    QString m_folder;
    QSettings *m_settings;
    Shown m_shown;
    QWidget *m_window;
    QList<QFuture<Result<void>>> m_jobs;
};

} // namespace Dateline::Exporting
