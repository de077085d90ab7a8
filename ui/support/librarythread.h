// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace Dateline::Support {

/// Puts questions to the library on a thread of its own, in the order they were asked, so that the
/// window never waits for a file. Lives on the GUI thread; deleting it drops what is not begun.
class LibraryThread : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void()>;
    /// Runs on the thread; what it returns runs on the GUI thread.
    using Question = std::function<Answer(const Library::LibraryReader &)>;

    explicit LibraryThread(const QString &libraryFolder, QObject *parent = nullptr);
    ~LibraryThread() override;

    /// The answer is dropped when `context` is gone by then.
    void ask(QObject *context, const Question &question);

    /// Opens the library anew for the questions that are asked from now on: another file may be in the place
    /// of one that was open.
    void reopen();

Q_SIGNALS:
    /// The library could not be opened; the question has no answer.
    void failed(const Dateline::Error &error);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
};

} // namespace Dateline::Support
