// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "library/import/childprocess.h"
#include "library/import/importprotocol.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Qt::StringLiterals;

namespace {

using Status = FrameSocket::Status;

/// A FrameSocket and the bare other end of it.
struct Ends
{
    Ends()
        : Ends(makePair())
    {
    }
    ~Ends() { hangUp(); }
    Ends(const Ends &) = delete;
    Ends &operator=(const Ends &) = delete;

    void write(const QByteArray &bytes) const
    {
        REQUIRE(::send(other, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size());
    }
    void hangUp()
    {
        if (other >= 0)
            ::close(other);
        other = -1;
    }

    FrameSocket socket;
    int other;

private:
    static std::array<int, 2> makePair()
    {
        std::array<int, 2> ends{};
        REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0);
        return ends;
    }
    explicit Ends(const std::array<int, 2> &ends)
        : socket(ends[0])
        , other(ends[1])
    {
    }
};

QByteArray header(quint32 size)
{
    const quint32 bytes = qToBigEndian(size);
    return {reinterpret_cast<const char *>(&bytes), sizeof bytes};
}

} // namespace

TEST_CASE("frames arrive whole and in order, however large", "[processes]")
{
    std::array<int, 2> ends{};
    REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0);
    FrameSocket one(ends[0]);
    FrameSocket two(ends[1]);
    const QByteArrayList sent{{}, "small", QByteArray(5 << 20, 'x'), "last"};
    std::thread sender([&] {
        for (const QByteArray &frame : sent)
            one.send(frame);
    });
    QByteArrayList received;
    QByteArray frame;
    while (received.size() < sent.size() && two.receive(&frame, 5000) == Status::Ok)
        received.append(frame);
    sender.join();
    CHECK(received == sent);
}

TEST_CASE("a frame that arrives in pieces is put together", "[processes]")
{
    Ends ends;
    std::thread writer([&ends] {
        for (const char byte : QByteArray(header(6) + "pieces")) {
            ends.write(QByteArray(1, byte));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    });
    QByteArray frame;
    const Status status = ends.socket.receive(&frame, 5000);
    writer.join();
    CHECK(status == Status::Ok);
    CHECK(frame == "pieces");
}

TEST_CASE("waiting for a frame ends in time, also in the middle of one", "[processes]")
{
    Ends ends;
    QByteArray frame;
    QElapsedTimer clock;
    clock.start();
    CHECK(ends.socket.receive(&frame, 100) == Status::TimedOut);
    ends.write(header(100) + "not a hundred bytes");
    CHECK(ends.socket.receive(&frame, 100) == Status::TimedOut);
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("a closed socket, half a frame and a frame over the maximum count as closed", "[processes]")
{
    Ends ends;
    QByteArray frame;
    SECTION("closed")
    {
        ends.hangUp();
    }
    SECTION("half a frame")
    {
        ends.write(header(100) + "half");
        ends.hangUp();
    }
    SECTION("too large")
    {
        ends.write(header(FrameSocket::maximumFrameBytes + 1) + "x");
    }
    CHECK(ends.socket.receive(&frame, 1000) == Status::Closed);
}

TEST_CASE("sending to nobody fails and does not end the program", "[processes]")
{
    Ends ends;
    ends.hangUp();
    CHECK_FALSE(ends.socket.send("anyone?"));
}

TEST_CASE("a program that does not exist cannot be started and is named", "[processes]")
{
    const auto child = ChildProcess::start(u"/no/such/program"_s, {});
    REQUIRE_FALSE(child.ok());
    CHECK(child.error().path == u"/no/such/program"_s);
}

TEST_CASE("a program that ends at once closes its socket", "[processes]")
{
    const auto child = ChildProcess::start(u"/bin/true"_s, {});
    REQUIRE(child.ok());
    QByteArray frame;
    CHECK((*child)->socket().receive(&frame, 10'000) == Status::Closed);
}

TEST_CASE("a child process is gone, and not left as a zombie, once its object is", "[processes]")
{
    qint64 pid = 0;
    {
        const auto child =
            ChildProcess::start(QCoreApplication::applicationFilePath(), {u"--import-worker"_s});
        REQUIRE(child.ok());
        pid = (*child)->processId();
        REQUIRE(::kill(pid_t(pid), 0) == 0);
    }
    CHECK(::kill(pid_t(pid), 0) != 0);
}

TEST_CASE("a parse worker answers each file of a batch in order", "[processes]")
{
    const auto child = ChildProcess::start(QCoreApplication::applicationFilePath(), {u"--import-worker"_s});
    REQUIRE(child.ok());
    FrameSocket &socket = (*child)->socket();
    REQUIRE(socket.send(
        toFrame(QList<ParseRequest>{{u"one.txt"_s, "First of two texts.\n", ParseMode::Rich},
                                    {u"two.txt"_s, "Second of two texts.\n", ParseMode::Plain}})));
    for (const QString &title : {u"one"_s, u"two"_s}) {
        QByteArray frame;
        ParsedArticle parsed;
        REQUIRE(socket.receive(&frame, 30'000) == Status::Ok);
        REQUIRE(fromFrame(frame, &parsed));
        CHECK(parsed.article.title == title);
        CHECK(parsed.content.size() == 16);
        CHECK_FALSE(parsed.body.text.isEmpty());
        CHECK_FALSE(parsed.body.markup.isEmpty());
        CHECK(parsed.terms.contains("two"));
        CHECK(parsed.article.text.isEmpty());
    }
}

TEST_CASE("an answer that was cut off, has more than it should, or claims more than there is, is not read",
          "[processes]")
{
    ParsedArticle parsed;
    parsed.article.title = u"Title"_s;
    parsed.article.tags = QStringList{u"one"_s, u"two"_s};
    parsed.body = {"body", "markup"};
    const QByteArray frame = toFrame(parsed);
    ParsedArticle read;
    REQUIRE(fromFrame(frame, &read));
    CHECK(read.article == parsed.article);
    for (qsizetype length = 0; length < frame.size(); ++length)
        REQUIRE_FALSE(fromFrame(frame.first(length), &read));
    CHECK_FALSE(fromFrame(frame + 'x', &read));

    QByteArray claiming = frame;
    const QByteArray twoTags = QByteArray::fromHex("00000002") + QByteArray::fromHex("00000006006f006e0065");
    const qsizetype tags = claiming.indexOf(twoTags);
    REQUIRE(tags > 0);
    claiming.replace(tags, 4, QByteArray::fromHex("fffffff0"));
    CHECK_FALSE(fromFrame(claiming, &read));
}
