// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"
#include "support/readerthread.h"

#include <QObject>

namespace Dateline::Support {

/// Puts questions to the library on a thread of its own, in the order they were asked, so that the
/// window never waits for a file. Lives on the GUI thread; deleting it drops what is not begun.
class LibraryThread : public QObject
{
    Q_OBJECT

public:
    using Answer = ReaderThread<Library::LibraryReader>::Answer;
    /// Runs on the thread; what it returns runs on the GUI thread.
    using Question = ReaderThread<Library::LibraryReader>::Question;

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
    ReaderThread<Library::LibraryReader> m_thread;
};

} // namespace Dateline::Support
