// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/mainwindow.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QString>

namespace Dateline::App {

/// Tells scripts and benchmarks, by a file, that the window is ready: the list is usable, the imports
/// that were asked for are over, and the article is painted. The file holds the milliseconds since this
/// object was made as JSON: "list", "article".
class ReadySignal : public QObject
{
    Q_OBJECT

public:
    /// Does nothing when `file` is empty.
    ReadySignal(Window::MainWindow &window, const QString &file, bool waitForImport);

private:
    void note(const QString &name);
    void writeWhenReady();

    QString m_file;
    QElapsedTimer m_clock;
    QJsonObject m_times;
    bool m_waitForImport;
};

} // namespace Dateline::App
