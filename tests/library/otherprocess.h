// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace Dateline::Test {

/// Imports `path` into `library` in this process and prints each id once it is committed.
int importHere(const QString &library, const QString &path);

/// Opens `library` for writing, prints "open" or the error's code, and holds it until standard input closes.
int holdLibrary(const QString &library);

/// Marks one article after the other read, flushes, and prints its id after that.
int markRead(const QString &library, const QStringList &ids);

/// This test program in one of the roles above, as another process, killed with this object.
class OtherProcess
{
public:
    explicit OtherProcess(const QStringList &arguments);
    ~OtherProcess();
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// Waits for a line of its output. Fails the test when there is none in time.
    QByteArray readLine();
    /// Waits until it ended by itself.
    int wait();
    /// Ends it with SIGKILL; gives the whole lines that it printed.
    QByteArrayList kill();
    qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace Dateline::Test
