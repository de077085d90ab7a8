// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"
#include "imageserver.h"
#include "waiting.h"

#include "images/imagefetcher.h"
#include "library/images/imageaddress.h"
#include "library/images/imagedecoding.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <optional>

using namespace Dateline;
using namespace Dateline::Images;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Library::ImageFault;
using Library::imageFaultText;

namespace {

const auto everything = [](const QUrl &) { return true; };

Fetched fetch(const QString &address, const ImageFetcher::Permits &permits = everything,
              const ImageFetcher::Limits &limits = {})
{
    ImageFetcher fetcher;
    std::optional<Fetched> result;
    fetcher.fetch(QUrl(address), limits, permits, [&result](const Fetched &fetched) { result = fetched; });
    REQUIRE(waitFor([&result] { return result.has_value(); }));
    CHECK(fetcher.underWay() == 0);
    return *result;
}

QByteArray head(const QByteArray &fields)
{
    return "HTTP/1.1 200 OK\r\nConnection: close\r\n" + fields + "\r\n\r\n";
}

/// Sends `bytes` again and again as fast as they are taken.
ImageServer::Answer endless(const QByteArray &start, const QByteArray &bytes)
{
    return [start, bytes](QTcpSocket *socket) {
        socket->write(start);
        const auto more = [socket, bytes] {
            if (socket->bytesToWrite() < 1 << 20)
                socket->write(bytes);
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    };
}

} // namespace

TEST_CASE("An image arrives as it was sent, and the request tells nothing", "[images][network]")
{
    ImageServer server;
    const QByteArray image = imageFile("jpeg");
    server.serve(u"/a.jpg"_s, "image/jpeg", image);
    CHECK(fetch(server.address(u"/a.jpg"_s)).bytes == image);
    CHECK(fetch(server.address(u"/a.jpg"_s)).bytes == image);
    REQUIRE(server.requests() == 2);
    for (const QByteArray &request : server.requestTexts()) {
        INFO(request.toStdString());
        CHECK(request.startsWith("GET /a.jpg HTTP/1.1\r\n"));
        CHECK(request.contains("\r\nUser-Agent: Mozilla/5.0\r\n"));
        const QByteArray lower = request.toLower();
        for (const char *field : {"referer", "cookie", "origin:", "authorization", "dateline", "qt", "en-",
                                  "if-none-match", "if-modified-since"})
            CHECK_FALSE(lower.contains(field));
    }
}

TEST_CASE("Nothing is asked for without permission", "[images][network]")
{
    const ImageServer server;
    const Fetched result = fetch(server.address(u"/a.jpg"_s), [](const QUrl &) { return false; });
    CHECK(result.bytes.isEmpty());
    CHECK(result.deniedHost == server.host());
    CHECK(server.connections() == 0);
}

TEST_CASE("Only http and https are asked", "[images][network]")
{
    const QString address =
        GENERATE(u"file:///etc/passwd"_s, u"ftp://127.0.0.1/a.png"_s, u"data:image/png;base64,AAAA"_s,
                 u"http://user:word@127.0.0.1/a.png"_s, u"/relative.png"_s, QString());
    const Fetched result = fetch(address);
    CHECK(result.bytes.isEmpty());
    CHECK_FALSE(result.failure.isEmpty());
}

TEST_CASE("Redirects lead to what is permitted and to nothing else", "[images][network]")
{
    ImageServer server;
    const QByteArray image = imageFile("png");
    server.serve(u"/a.png"_s, "image/png", image);
    const auto onlyNumber = [&server](const QUrl &url) { return Library::imageHost(url) == server.host(); };
    SECTION("on the same host")
    {
        server.redirect(u"/r"_s, u"/a.png"_s);
        CHECK(fetch(server.address(u"/r"_s), onlyNumber).bytes == image);
    }
    SECTION("to another host")
    {
        server.redirect(u"/r"_s, server.address(u"/a.png"_s, ImageServer::name));
        const Fetched result = fetch(server.address(u"/r"_s), onlyNumber);
        CHECK(result.bytes.isEmpty());
        CHECK(result.deniedHost == server.host(ImageServer::name));
        CHECK(result.denied.toString() == server.address(u"/a.png"_s, ImageServer::name));
        CHECK(server.requests() == 1);
        CHECK(fetch(server.address(u"/r"_s)).bytes == image);
    }
    SECTION("to a file")
    {
        const QString target = GENERATE(u"file:///etc/passwd"_s, u"data:image/png;base64,AAAA"_s,
                                        u"ftp://127.0.0.1/a.png"_s, u"http://me:secret@127.0.0.1/a.png"_s);
        server.redirect(u"/r"_s, target);
        const Fetched result = fetch(server.address(u"/r"_s));
        CHECK(result.bytes.isEmpty());
        CHECK_FALSE(result.failure.isEmpty());
        CHECK(server.requests() == 1);
    }
    SECTION("in a circle")
    {
        server.redirect(u"/r"_s, u"/r"_s);
        CHECK_FALSE(fetch(server.address(u"/r"_s)).failure.isEmpty());
        CHECK(server.requests() == ImageFetcher::Limits().redirects + 1);
    }
    SECTION("without a target")
    {
        server.serveRaw(u"/r"_s, "HTTP/1.1 302 Found\r\nConnection: close\r\n\r\n");
        CHECK_FALSE(fetch(server.address(u"/r"_s)).failure.isEmpty());
    }
}

TEST_CASE("A public name that leads into the own network is not asked", "[images][network]")
{
    const QString number = GENERATE(u"127.0.0.1"_s, u"10.1.2.3"_s, u"192.168.0.1"_s, u"169.254.169.254"_s,
                                    u"::1"_s, u"fe80::1"_s, u"fd00::1"_s, u"::ffff:192.168.0.1"_s);
    const QList<QHostAddress> addresses{QHostAddress(u"93.184.216.34"_s), QHostAddress(number)};
    ImageServer server;
    const QString inner = u"http://a.test:%1/a.png"_s.arg(QUrl(server.address({})).port());
    server.redirect(u"/r"_s, inner);
    const bool isRedirected = GENERATE(false, true);
    const QString address = isRedirected ? server.address(u"/r"_s) : inner;
    ImageFetcher fetcher;
    QStringList names;
    fetcher.setLookUp([&](const QString &name, QObject *, const auto &answer) {
        names.append(name);
        answer(addresses);
    });
    std::optional<Fetched> result;
    fetcher.fetch(QUrl(address), {}, everything, [&result](const Fetched &fetched) { result = fetched; });
    REQUIRE(waitFor([&] { return result.has_value(); }));
    CHECK(result->bytes.isEmpty());
    CHECK(result->failure.contains(u"a.test"_s));
    CHECK(names == QStringList{u"a.test"_s});
    CHECK(server.requests() == (isRedirected ? 1 : 0));
}

TEST_CASE("Ten gigabytes are refused by their header, before any of them", "[images][network]")
{
    ImageServer server;
    server.serveBy(u"/a.jpg"_s, [](QTcpSocket *socket) {
        socket->write(head("Content-Type: image/jpeg\r\nContent-Length: 10737418240"));
    });
    CHECK(fetch(server.address(u"/a.jpg"_s)).failure == imageFaultText(ImageFault::TooManyBytes));
}

TEST_CASE("An answer that never ends is ended, whatever its header says", "[images][network]")
{
    ImageServer server;
    const QByteArray lie = GENERATE(QByteArray("Content-Type: image/jpeg"),
                                    QByteArray("Content-Type: image/jpeg\r\nTransfer-Encoding: chunked"));
    const bool isChunked = lie.contains("chunked");
    const QByteArray piece(60'000, 'x');
    const QByteArray bytes =
        isChunked ? QByteArray(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n") : piece;
    const QByteArray start = QByteArray("\xff\xd8\xff\xe0", 4);
    server.serveBy(u"/a.jpg"_s, endless(head(lie) + (isChunked ? "4\r\n" + start + "\r\n" : start), bytes));
    ImageFetcher::Limits limits;
    limits.bytes = 1 << 20;
    CHECK(fetch(server.address(u"/a.jpg"_s), everything, limits).failure ==
          imageFaultText(ImageFault::TooManyBytes));
}

TEST_CASE("A server that is silent or dribbles is given up", "[images][network]")
{
    ImageServer server;
    server.serveBy(u"/silent"_s, [](QTcpSocket *) {});
    server.serveBy(u"/stops"_s, [](QTcpSocket *socket) {
        socket->write(head("Content-Type: image/jpeg\r\nContent-Length: 5000") +
                      QByteArray("\xff\xd8\xff", 3));
    });
    server.serveBy(u"/dribbles"_s, [](QTcpSocket *socket) {
        socket->write(head("Content-Type: image/jpeg") + QByteArray("\xff\xd8\xff", 3));
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(50);
    });
    const QString path = GENERATE(u"/silent"_s, u"/stops"_s, u"/dribbles"_s);
    ImageFetcher::Limits limits;
    limits.silence = 400;
    limits.time = 1200;
    const Fetched result = fetch(server.address(path), everything, limits);
    CHECK(result.bytes.isEmpty());
    CHECK_FALSE(result.failure.isEmpty());
}

TEST_CASE("What is no image of dots is refused by its type or by its first bytes", "[images][network]")
{
    ImageServer server;
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'>" + QByteArray(2000, ' ') + "</svg>";
    const QByteArray page = "<!DOCTYPE html><html>" + QByteArray(2000, ' ') + "</html>";
    server.serve(u"/svg"_s, "image/svg+xml", svg);
    server.serve(u"/hidden-svg"_s, "image/png", svg);
    server.serve(u"/page"_s, "text/html", page);
    server.serve(u"/hidden-page"_s, "image/png", page);
    server.serve(u"/empty"_s, "image/png", {});
    CHECK(fetch(server.address(u"/svg"_s)).failure == imageFaultText(ImageFault::Svg));
    CHECK(fetch(server.address(u"/hidden-svg"_s)).failure == imageFaultText(ImageFault::Svg));
    CHECK(fetch(server.address(u"/page"_s)).failure == imageFaultText(ImageFault::NotAnImage));
    CHECK(fetch(server.address(u"/hidden-page"_s)).failure == imageFaultText(ImageFault::NotAnImage));
    CHECK(fetch(server.address(u"/empty"_s)).failure == imageFaultText(ImageFault::NotAnImage));
    CHECK(fetch(server.address(u"/missing"_s)).failure.contains(u"404"_s));
}

TEST_CASE("A connection that breaks off gives no image", "[images][network]")
{
    ImageServer server;
    server.serveRaw(u"/a.jpg"_s,
                    head("Content-Type: image/jpeg\r\nContent-Length: 90000") + imageFile("jpeg").left(3000));
    const Fetched result = fetch(server.address(u"/a.jpg"_s));
    CHECK(result.bytes.isEmpty());
    CHECK_FALSE(result.failure.isEmpty());
}

TEST_CASE("A password that a server asks for is not given", "[images][network]")
{
    ImageServer server;
    server.serveRaw(u"/a.png"_s, "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                                 "Content-Length: 0\r\nConnection: close\r\n\r\n");
    CHECK(fetch(server.address(u"/a.png"_s)).bytes.isEmpty());
    CHECK(server.requests() == 1);
}

TEST_CASE("After cancelling nothing comes any more", "[images][network]")
{
    ImageServer server;
    server.serveBy(u"/silent"_s, [](QTcpSocket *) {});
    ImageFetcher fetcher;
    bool hasCome = false;
    fetcher.fetch(QUrl(server.address(u"/silent"_s)), {}, everything,
                  [&](const Fetched &) { hasCome = true; });
    REQUIRE(waitFor([&] { return server.requests() == 1; }));
    // One whose end is on its way already.
    fetcher.fetch(QUrl(u"file:///x"_s), {}, everything, [&](const Fetched &) { hasCome = true; });
    fetcher.cancelAll();
    QCoreApplication::processEvents();
    CHECK_FALSE(hasCome);
    CHECK(fetcher.underWay() == 0);
}
