// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/childprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr int sendSeconds = 10;
constexpr qint64 sliceMilliseconds = 100;

std::vector<char *> pointersTo(std::vector<QByteArray> &strings)
{
    std::vector<char *> pointers;
    for (QByteArray &string : strings)
        pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Ctrl+C in a terminal goes to the whole process group. It asks the parent to stop, which ends its
/// children itself; a child that died of it would look like one that crashed.
sigset_t signalsBlockedInChild()
{
    sigset_t blocked;
    ::pthread_sigmask(SIG_SETMASK, nullptr, &blocked);
    sigaddset(&blocked, SIGINT);
    return blocked;
}

} // namespace

FrameSocket::FrameSocket(int descriptor)
    : m_descriptor(descriptor)
{
}

FrameSocket::~FrameSocket()
{
    ::close(m_descriptor);
}

bool FrameSocket::send(const QByteArray &payload)
{
    const quint32 size = qToBigEndian(quint32(payload.size()));
    const QByteArray frame = QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + payload;
    qsizetype sent = 0;
    while (sent < frame.size()) {
        const ssize_t count =
            ::send(m_descriptor, frame.constData() + sent, size_t(frame.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

FrameSocket::Status FrameSocket::receive(QByteArray *payload, int milliseconds, const MoreTime &moreTime)
{
    qint64 deadline = milliseconds < 0 ? -1 : QDeadlineTimer(milliseconds).deadline();
    quint32 size = 0;
    if (const Status status = readFully(reinterpret_cast<char *>(&size), sizeof size, &deadline, moreTime);
        status != Status::Ok)
        return status;
    size = qFromBigEndian(size);
    if (size > maximumFrameBytes)
        return Status::Closed;
    payload->resize(qsizetype(size));
    return readFully(payload->data(), payload->size(), &deadline, moreTime);
}

FrameSocket::Status FrameSocket::readFully(char *target, qsizetype size, qint64 *deadline,
                                           const MoreTime &moreTime)
{
    qsizetype done = 0;
    while (done < size) {
        pollfd waiting{m_descriptor, POLLIN, 0};
        const qint64 left = *deadline < 0 ? sliceMilliseconds
                                          : qMax<qint64>(0, *deadline - QDeadlineTimer::current().deadline());
        const int ready = ::poll(&waiting, 1, int(qMin(left, sliceMilliseconds)));
        if (m_interruption && *m_interruption)
            return Status::Interrupted;
        if (ready == 0 && (*deadline < 0 || left > sliceMilliseconds))
            continue;
        if (ready == 0) {
            const int more = moreTime ? moreTime() : 0;
            if (more <= 0)
                return Status::TimedOut;
            *deadline = QDeadlineTimer(more).deadline();
            continue;
        }
        if (ready < 0 && errno == EINTR)
            continue;
        const ssize_t count = ready < 0 ? -1 : ::recv(m_descriptor, target + done, size_t(size - done), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return Status::Closed;
        done += count;
    }
    return Status::Ok;
}

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const QString &program,
                                                          const QStringList &arguments)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return Error{Error::Code::Internal, Texts::tr("A worker process could not be started."), program};
    // A child that reads nothing any more must not hold its parent up for ever.
    const timeval patience{sendSeconds, 0};
    ::setsockopt(ends[0], SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    // Whatever a library prints must not end up between two frames.
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    // Nor must it have what this process opened without close-on-exec, in whatever library.
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);

    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    const sigset_t blocked = signalsBlockedInChild();
    posix_spawnattr_setsigmask(&attributes, &blocked);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);

    std::vector<QByteArray> strings{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        strings.push_back(argument.toLocal8Bit());
    pid_t pid = 0;
    const int failure = ::posix_spawn(&pid, strings.front().constData(), &actions, &attributes,
                                      pointersTo(strings).data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    ::close(ends[1]);
    if (failure != 0) {
        ::close(ends[0]);
        return Error{Error::Code::Internal, Texts::tr("A worker process could not be started."), program};
    }
    return std::unique_ptr<ChildProcess>(new ChildProcess(ends[0], pid));
}

ChildProcess::ChildProcess(int descriptor, int pid)
    : m_socket(descriptor)
    , m_pid(pid)
{
}

ChildProcess::~ChildProcess()
{
    ::kill(m_pid, SIGKILL);
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

/// 0 for one that is gone.
qint64 ChildProcess::processorMilliseconds() const
{
    clockid_t clock = 0;
    timespec used{};
    if (::clock_getcpuclockid(m_pid, &clock) != 0 || ::clock_gettime(clock, &used) != 0)
        return 0;
    return qint64(used.tv_sec) * 1000 + used.tv_nsec / 1'000'000;
}

FrameSocket::Status ChildProcess::receive(QByteArray *payload, int milliseconds)
{
    constexpr qint64 asleepShare = 50; // Who gets less than one part in so many does not want more.
    const qint64 before = processorMilliseconds();
    QElapsedTimer timer;
    timer.start();
    return m_socket.receive(payload, milliseconds, [&]() -> int {
        const qint64 used = processorMilliseconds() - before;
        const bool isAsleep = used * asleepShare < timer.elapsed();
        const bool isOver = used >= milliseconds || timer.elapsed() >= qint64(milliseconds) * mostPeriods;
        return isAsleep || isOver ? 0 : int(milliseconds - used);
    });
}

void confineThisProcess(quint64 memoryBytes)
{
    const rlimit memory{memoryBytes, memoryBytes};
    ::setrlimit(RLIMIT_DATA, &memory);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
}

} // namespace Dateline::Library
