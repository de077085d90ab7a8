// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/timelinereader.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace Dateline::TimelinePanel {

/// Puts questions about timelines to the library on a thread of its own, in the order they were asked. Lives
/// on the GUI thread; deleting it waits for the question under way and drops the others and all answers.
class TimelineThread : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void()>;
    /// Runs on the thread; what it returns runs on the GUI thread.
    using Question = std::function<Answer(const Library::TimelineReader &)>;
    using Failure = std::function<void(const Error &)>;

    explicit TimelineThread(const QString &libraryFolder, QObject *parent = nullptr);
    ~TimelineThread() override;

    /// Either the answer or `failure` runs: that when the library cannot be opened, which every question
    /// tries anew.
    void ask(const Question &question, const Failure &failure);

    /// Opens the library anew for the questions that are asked from now on.
    void reopen();

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
};

} // namespace Dateline::TimelinePanel
