// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace Dateline::Library {

/// A socket that carries frames: 4 bytes of length (big-endian), then as many bytes. Blocking; use
/// it on one thread. A child process finds its end as standard
/// input.
class FrameSocket
{
public:
    enum class Status : quint8 { Ok, Closed, TimedOut, Interrupted };
    static constexpr quint32 maximumFrameBytes = 512U << 20;

    explicit FrameSocket(int descriptor);
    ~FrameSocket();
    FrameSocket(const FrameSocket &) = delete;
    FrameSocket &operator=(const FrameSocket &) = delete;

    /// Waiting in receive() ends soon after `flag` became true. The flag must outlive the socket.
    void setInterruption(const std::atomic<bool> *flag) { m_interruption = flag; }

    bool send(const QByteArray &payload);
    /// How many more milliseconds to wait when the time is over; 0 for none.
    using MoreTime = std::function<int()>;
    /// Waits for a whole frame, at most `milliseconds` (-1: for ever) and what `moreTime` adds. A frame over
    /// the maximum counts as Closed: the other side is not to be trusted any more.
    Status receive(QByteArray *payload, int milliseconds = -1, const MoreTime &moreTime = {});

private:
    Status readFully(char *target, qsizetype size, qint64 *deadline, const MoreTime &moreTime);

    int m_descriptor;
    const std::atomic<bool> *m_interruption = nullptr;
};

/// A child process at the other end of a FrameSocket. It ends with this object, killed if need be,
/// and also when this process dies.
class ChildProcess
{
public:
    /// Starts `program`. The error says when it could not be started.
    static Result<std::unique_ptr<ChildProcess>> start(const QString &program, const QStringList &arguments);
    ~ChildProcess();

    FrameSocket &socket() { return m_socket; }
    qint64 processId() const { return m_pid; }

    /// Waits for a frame that takes the child at most so many milliseconds of the processor's time: one that
    /// others keep from the processor has longer, up to `mostPeriods` times as long, and one that does
    /// nothing has not.
    FrameSocket::Status receive(QByteArray *payload, int milliseconds);
    static constexpr int mostPeriods = 10;

private:
    ChildProcess(int descriptor, int pid);
    qint64 processorMilliseconds() const;

    FrameSocket m_socket;
    int m_pid;
};

/// For the child: limits memory (bytes of data), forbids core dumps and new privileges, and asks
/// the kernel to end this process when its parent dies.
void confineThisProcess(quint64 memoryBytes);

} // namespace Dateline::Library
