// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testfiles.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/stat.h>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Waits for something that another process does.
template<typename Condition>
bool waitUntil(const Condition &condition)
{
    QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

/// A library of one article, and windows on it without a screen.
class Desk : public Program
{
public:
    Desk()
    {
        write(u"a.md"_s, numberedArticle(1));
        import();
        REQUIRE(QDir().mkpath(runtime()));
        REQUIRE(QFile::setPermissions(runtime(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    QString runtime() const { return home() + u"/run"_s; }

    QString socket() const
    {
        const QStringList names = QDir(runtime()).entryList({u"dateline-*.socket"_s}, QDir::System);
        return names.size() == 1 ? QDir(runtime()).filePath(names.constFirst()) : QString();
    }

    /// A window that is up.
    void open(QProcess &process, const QStringList &arguments = {}) const
    {
        const QString ready = home() + u"/ready"_s;
        QFile::remove(ready);
        startWindow(process, QStringList{u"--ready-file"_s, ready} + arguments);
        REQUIRE(waitUntil([&] { return QFile::exists(ready); }));
    }

    static void close(QProcess &process)
    {
        process.terminate();
        REQUIRE(process.waitForFinished(patience));
    }

    /// Starts it once more, and requires that this start ends.
    Outcome startAgain(const QStringList &arguments = {}) const
    {
        QProcess second;
        startWindow(second, arguments);
        REQUIRE(second.waitForFinished(patience));
        Outcome outcome;
        outcome.code = second.exitStatus() == QProcess::NormalExit ? second.exitCode() : -1;
        outcome.errors = second.readAllStandardError();
        return outcome;
    }
};

} // namespace

TEST_CASE("a second start shows the first window, and gives it what to import", "[secondstart]")
{
    const Desk desk;
    QProcess first;
    desk.open(first);
    REQUIRE_FALSE(desk.socket().isEmpty());
    struct stat status
    {
    };
    REQUIRE(::stat(QFile::encodeName(desk.socket()).constData(), &status) == 0);
    CHECK((status.st_mode & 077) == 0);

    const Outcome shown = desk.startAgain();
    INFO(shown.errors.toStdString());
    CHECK(shown.code == 0);
    CHECK_FALSE(shown.errors.contains("read-only"));
    const QString other = writeFile(desk.home() + u"/other/b 二.md"_s, numberedArticle(2));
    CHECK(desk.startAgain({other}).code == 0);
    CHECK(waitUntil([&] { return desk.list().size() == 2; }));
    CHECK(first.state() == QProcess::Running);
    desk.close(first);
}

TEST_CASE("what is no message of a second start is refused, and the window goes on", "[secondstart]")
{
    const Desk desk;
    QProcess first;
    desk.open(first);
    const auto send = [&desk](const QByteArray &bytes) -> QByteArray {
        QLocalSocket socket;
        socket.connectToServer(desk.socket());
        REQUIRE(socket.waitForConnected(patience));
        socket.write(bytes);
        QByteArray answer;
        while (socket.waitForReadyRead(patience))
            answer += socket.readAll();
        return answer + socket.readAll();
    };

    CHECK(send("GET / HTTP/1.1\n").isEmpty());
    CHECK(send("{}\n").isEmpty());
    CHECK(send("[1,2\n").isEmpty());
    CHECK(send(QByteArray(2 << 20, 'x')).isEmpty());
    // Silence is not waited for without end.
    CHECK(send("").isEmpty());
    CHECK(send(R"({"dateline":1,"paths":["relative","/nowhere/at/all",7,null],"activation":"a b"})"
               "\n") == "done\n");
    CHECK(first.state() == QProcess::Running);
    CHECK(desk.startAgain().code == 0);
    CHECK(desk.list().size() == 1);
    desk.close(first);
}

TEST_CASE("what a killed window left does not stand in the way of the next", "[secondstart]")
{
    const Desk desk;
    QProcess first;
    desk.open(first);
    first.kill();
    REQUIRE(first.waitForFinished(patience));
    REQUIRE_FALSE(desk.socket().isEmpty());

    QProcess next;
    desk.open(next);
    CHECK(next.state() == QProcess::Running);
    CHECK(desk.startAgain().code == 0);
    desk.close(next);
}

TEST_CASE("when the first does not answer, the library is opened read-only", "[secondstart]")
{
    const Desk desk;
    QProcess first;
    desk.open(first);
    // As one that hangs: it is stopped, and does not answer.
    REQUIRE(::kill(pid_t(first.processId()), SIGSTOP) == 0);
    QProcess second;
    desk.open(second);
    CHECK(second.state() == QProcess::Running);
    desk.close(second);
    CHECK(second.readAllStandardError().contains("read-only"));
    REQUIRE(::kill(pid_t(first.processId()), SIGCONT) == 0);
    desk.close(first);
}

TEST_CASE("another library opens a window of its own, as does one that is asked for read-only",
          "[secondstart]")
{
    const Desk desk;
    QProcess first;
    desk.open(first);
    QProcess second;
    desk.open(second, {u"--read-only"_s});
    CHECK(second.state() == QProcess::Running);
    desk.close(second);
    QProcess third;
    desk.open(third, {u"--library"_s, desk.home() + u"/other.dateline"_s, desk.archive()});
    CHECK(third.state() == QProcess::Running);
    desk.close(third);
    desk.close(first);
}
