// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"
#include "imageserver.h"
#include "testfiles.h"
#include "waiting.h"

#include "images/imagequeue.h"
#include "library/images/imageschema.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Images;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Decision = HostAnswer::Decision;
using Library::ImageKey;
using Purpose = ImageQueue::Purpose;

namespace {

const QString article = u"00000000000000aa"_s;

/// A queue with all that it needs; questions are answered by `answer` as they come, or wait.
struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ImagePreferences preferences{&settings};
    ImageShelf shelf{folder.path(), false};
    QList<HostQuestion> questions;
    std::optional<HostAnswer> answer;
    std::function<void(const HostAnswer &)> open;
    ImageQueue queue{{&shelf, &preferences, QCoreApplication::applicationFilePath(),
                      [this](const HostQuestion &question, const auto &callback) {
                          questions.append(question);
                          open = callback;
                          if (answer)
                              callback(*answer);
                      }}};
    QSignalSpy finished{&queue, &ImageQueue::finished};
    QHash<ImageKey, ImageState> states;
    QHash<ImageKey, QString> reasons;
    ImageServer server;

    Bench()
    {
        QObject::connect(&queue, &ImageQueue::stateChanged, &queue,
                         [this](const ImageKey &key, ImageState state, const QString &reason) {
                             states.insert(key, state);
                             reasons.insert(key, reason);
                         });
        const QSignalSpy opened(&shelf, &ImageShelf::opened);
        shelf.open();
        REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
        server.serve(u"/a.jpg"_s, "image/jpeg", imageFile("jpeg"));
        server.serve(u"/b.png"_s, "image/png", imageFile("png"));
    }

    ImageKey key(const QString &path, const QString &host = ImageServer::number) const
    {
        return {article, server.address(path, host)};
    }
    void run(const QList<ImageKey> &keys, Purpose purpose)
    {
        finished.clear();
        queue.add(keys, purpose);
        REQUIRE(waitFor([this] { return !finished.isEmpty(); }));
    }
    Library::EncodedImage shown(const ImageKey &key)
    {
        std::optional<Library::EncodedImage> result;
        shelf.image(key, [&result](const Library::EncodedImage &image) { result = image; });
        REQUIRE(waitFor([&result] { return result.has_value(); }));
        return *result;
    }
};

} // namespace

TEST_CASE("An image that was asked for to be looked at is at hand, and not kept", "[images][queue]")
{
    Bench bench;
    bench.answer = HostAnswer{Decision::ThisTime};
    const ImageKey key = bench.key(u"/a.jpg"_s);
    bench.run({key}, Purpose::Look);
    CHECK(bench.states.value(key) == ImageState::Shown);
    CHECK(bench.shown(key).width == 320);
    CHECK_FALSE(bench.shelf.kept(key).has_value());
    CHECK_FALSE(QFile::exists(Library::imagesFile(bench.folder.path())));
    bench.shelf.clearAllBut(u"another"_s);
    CHECK(bench.shown(key).bytes.isEmpty());
    // It was for that time.
    bench.run({key}, Purpose::Look);
    CHECK(bench.questions.size() == 2);
}

TEST_CASE("What is looked at is kept without asking the network again", "[images][queue]")
{
    Bench bench;
    bench.answer = HostAnswer{Decision::ThisTime};
    const ImageKey key = bench.key(u"/a.jpg"_s);
    bench.run({key}, Purpose::Look);
    bench.run({key}, Purpose::Keep);
    CHECK(bench.states.value(key) == ImageState::Kept);
    CHECK(bench.server.requests() == 1);
    CHECK(bench.shown(key).width == 320);
}

TEST_CASE("Without an answer, and after a no, not one packet leaves", "[images][queue]")
{
    Bench bench;
    const ImageKey key = bench.key(u"/a.jpg"_s);
    const ImageKey other = bench.key(u"/b.png"_s);
    bench.queue.add({key, other}, Purpose::Keep);
    REQUIRE(bench.questions.size() == 1);
    CHECK(bench.questions.first().host == bench.server.host());
    CHECK(bench.questions.first().images == 2);
    CHECK(bench.queue.progress().asking == 2);
    QCoreApplication::processEvents();
    CHECK(bench.server.connections() == 0);
    SECTION("not now")
    {
        bench.open({Decision::NotNow});
    }
    SECTION("never")
    {
        bench.open({Decision::Never});
    }
    REQUIRE(waitFor([&] { return !bench.finished.isEmpty(); }));
    CHECK(bench.states.value(key) == ImageState::Failed);
    CHECK(bench.reasons.value(key).contains(bench.server.host()));
    CHECK(bench.server.connections() == 0);
    CHECK(bench.questions.size() == 1);
}

TEST_CASE("Each host is asked about once", "[images][queue]")
{
    Bench bench;
    const ImageKey name = bench.key(u"/b.png"_s, ImageServer::name);
    bench.answer = HostAnswer{Decision::Always};
    bench.run({bench.key(u"/a.jpg"_s), name, bench.key(u"/b.png"_s)}, Purpose::Keep);
    CHECK(bench.questions.size() == 2);
    CHECK(bench.states.value(name) == ImageState::Kept);
    CHECK(bench.preferences.hosts().size() == 2);
    bench.run({{u"another"_s, bench.server.address(u"/c"_s)}}, Purpose::Keep);
    CHECK(bench.questions.size() == 2);
}

TEST_CASE("One answer can be for all hosts, but for none of the own network and no number", "[images][queue]")
{
    Bench bench;
    bench.answer = HostAnswer{Decision::Never, true, true};
    const ImageKey own = bench.key(u"/a.jpg"_s);
    bench.run({{article, u"https://a.test/1.jpg"_s},
               {article, u"https://b.test/1.jpg"_s},
               own,
               {article, u"https://93.184.216.34/1.jpg"_s}},
              Purpose::Keep);
    REQUIRE(bench.questions.size() == 3);
    CHECK(bench.questions.at(0).others == QStringList{u"b.test"_s});
    CHECK(bench.questions.at(1).host == bench.server.host());
    CHECK(bench.questions.at(1).others.isEmpty());
    CHECK(bench.questions.at(2).host == u"93.184.216.34"_s);
    CHECK(bench.preferences.hosts().size() == 4);
    CHECK(bench.server.connections() == 0);
}

TEST_CASE("A no to thousands of images is told now and then, and the window goes on meanwhile",
          "[images][queue]")
{
    Bench bench;
    constexpr int many = 4000;
    QList<ImageKey> keys;
    for (int i = 0; i < many; ++i)
        keys.append({article, u"https://a.test/%1.jpg"_s.arg(i)});
    bench.queue.add(keys, Purpose::Keep);
    const QSignalSpy progressed(&bench.queue, &ImageQueue::progressed);
    int turns = 0;
    QTimer window;
    QObject::connect(&window, &QTimer::timeout, &window, [&] { turns += bench.queue.isBusy() ? 1 : 0; });
    window.start(0);
    bench.open({Decision::NotNow});
    CHECK(bench.queue.isBusy());
    REQUIRE(waitFor([&] { return !bench.finished.isEmpty(); }));
    CHECK(bench.finished.first().first().value<ImageQueue::Progress>().failed == many);
    CHECK(bench.states.value(keys.last()) == ImageState::Failed);
    CHECK(progressed.size() < many / 20);
    CHECK(turns > 5);
}

TEST_CASE("A redirect to a host without a permission asks about that one", "[images][queue]")
{
    Bench bench;
    bench.server.redirect(u"/r"_s, bench.server.address(u"/a.jpg"_s, ImageServer::name));
    const ImageKey key = bench.key(u"/r"_s);
    SECTION("yes")
    {
        bench.answer = HostAnswer{Decision::ThisTime};
        bench.run({key}, Purpose::Look);
        CHECK(bench.states.value(key) == ImageState::Shown);
        REQUIRE(bench.questions.size() == 2);
        CHECK_FALSE(bench.questions.at(0).isRedirect);
        CHECK(bench.questions.at(1).host == bench.server.host(ImageServer::name));
        CHECK(bench.questions.at(1).isRedirect);
        CHECK(bench.questions.at(1).example == bench.server.address(u"/a.jpg"_s, ImageServer::name));
    }
    SECTION("no")
    {
        bench.preferences.setHostRule(bench.server.host(), HostRule::Always);
        bench.answer = HostAnswer{Decision::Never};
        bench.run({key}, Purpose::Look);
        CHECK(bench.states.value(key) == ImageState::Failed);
        CHECK(bench.server.requests() == 1);
    }
}

TEST_CASE("Another article shares an image without the network", "[images][queue]")
{
    Bench bench;
    bench.answer = HostAnswer{Decision::ThisTime};
    const ImageKey key = bench.key(u"/a.jpg"_s);
    bench.run({key}, Purpose::Keep);
    bench.answer.reset();
    const ImageKey other{u"00000000000000bb"_s, key.address};
    bench.run({other}, Purpose::Keep);
    CHECK(bench.states.value(other) == ImageState::Kept);
    CHECK(bench.server.requests() == 1);
    CHECK(bench.questions.size() == 1);
    CHECK(bench.shown(other) == bench.shown(key));
    CHECK(bench.shelf.count() == 1);
}

TEST_CASE("What is looked at can be kept while it is on its way", "[images][queue]")
{
    Bench bench;
    bench.answer = HostAnswer{Decision::ThisTime};
    QPointer<QTcpSocket> asked;
    bench.server.serveBy(u"/slow.jpg"_s, [&asked](QTcpSocket *socket) { asked = socket; });
    const ImageKey key = bench.key(u"/slow.jpg"_s);
    bench.queue.add({key}, Purpose::Look);
    REQUIRE(waitFor([&] { return !asked.isNull(); }));
    bench.queue.add({key}, Purpose::Keep);
    CHECK(bench.queue.progress().total == 1);
    asked->write("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nConnection: close\r\n\r\n" +
                 imageFile("jpeg"));
    asked->disconnectFromHost();
    REQUIRE(waitFor([&] { return !bench.finished.isEmpty(); }));
    CHECK(bench.states.value(key) == ImageState::Kept);
    CHECK(bench.shelf.kept(key).has_value());
}

TEST_CASE("What is said about a host holds also when the queue has ended meanwhile", "[images][queue]")
{
    Bench bench;
    const ImageKey key = bench.key(u"/a.jpg"_s);
    bench.queue.add({key}, Purpose::Look);
    const auto open = bench.open;
    bench.queue.cancel();
    SECTION("always")
    {
        open({Decision::Always});
        CHECK(bench.preferences.hostRule(bench.server.host()) == HostRule::Always);
        bench.run({key}, Purpose::Look);
        CHECK(bench.states.value(key) == ImageState::Shown);
    }
    SECTION("this time, which is over")
    {
        open({Decision::ThisTime});
        bench.queue.add({key}, Purpose::Look);
        CHECK(bench.questions.size() == 2);
    }
    CHECK_FALSE(bench.questions.isEmpty());
}

TEST_CASE("The room for images is not exceeded, and the rest is given up", "[images][queue]")
{
    Bench bench;
    bench.answer = HostAnswer{Decision::Always};
    bench.settings.setValue(u"images/budget"_s, 10);
    constexpr qint64 room = 10 << 20;
    const QByteArray large(room - 500, 'x');
    std::optional<bool> isFilled;
    bench.shelf.keep({article, u"https://a.test/large.png"_s}, Library::ImageOrigin::Network,
                     {large, "image/png", 1, 1}, room,
                     [&isFilled](const auto &kept) { isFilled = kept.ok(); });
    REQUIRE(waitFor([&isFilled] { return isFilled.has_value(); }));
    REQUIRE(*isFilled);
    QList<ImageKey> keys;
    for (int i = 0; i < 8; ++i) {
        const QString path = u"/%1.jpg"_s.arg(i);
        bench.server.serve(path, "image/jpeg", imageFile("jpeg", 300 + i));
        keys.append(bench.key(path));
    }
    bench.run(keys, Purpose::Keep);
    CHECK(bench.shelf.bytes() <= room);
    CHECK(bench.shelf.count() == 1);
    const auto progress = bench.finished.first().first().value<ImageQueue::Progress>();
    CHECK(progress.failed == 8);
    CHECK(bench.server.requests() < 8);
    CHECK_FALSE(bench.finished.first().at(1).toString().isEmpty());
}

TEST_CASE("Cancelling ends what is under way and forgets what was to be kept", "[images][queue]")
{
    Bench bench;
    bench.answer = HostAnswer{Decision::Always};
    bench.server.serveBy(u"/silent"_s, [](QTcpSocket *) {});
    bench.queue.add({bench.key(u"/silent"_s), bench.key(u"/silent?2"_s)}, Purpose::Keep);
    REQUIRE(waitFor([&] { return bench.server.requests() > 0; }));
    bench.queue.cancel();
    REQUIRE(waitFor([&] { return !bench.finished.isEmpty(); }));
    CHECK_FALSE(bench.queue.isBusy());
    ImageShelf next(bench.folder.path(), false);
    const QSignalSpy opened(&next, &ImageShelf::opened);
    next.open();
    REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
    CHECK(next.leftOver().isEmpty());
}

TEST_CASE("What was not there when the program ended is known to the next one", "[images][queue]")
{
    Bench bench;
    ImageKey key = bench.key(u"/silent"_s);
    bench.server.serveBy(u"/silent"_s, [](QTcpSocket *) {});
    {
        ImageShelf shelf(bench.folder.path(), false);
        ImageQueue queue({&shelf, &bench.preferences, QCoreApplication::applicationFilePath(),
                          [](const HostQuestion &, const auto &answer) { answer({Decision::ThisTime}); }});
        queue.add({key}, Purpose::Keep);
        REQUIRE(waitFor([&] { return bench.server.requests() > 0; }));
    }
    ImageShelf next(bench.folder.path(), false);
    const QSignalSpy opened(&next, &ImageShelf::opened);
    next.open();
    REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
    CHECK(next.leftOver() == QList{key});
}

TEST_CASE("A library that cannot be changed keeps nothing, and still shows", "[images][queue]")
{
    Bench bench;
    ImageShelf shelf(bench.folder.path(), true);
    ImageQueue queue({&shelf, &bench.preferences, QCoreApplication::applicationFilePath(),
                      [](const HostQuestion &, const auto &answer) { answer({Decision::ThisTime}); }});
    queue.add({bench.key(u"/a.jpg"_s)}, Purpose::Keep);
    CHECK_FALSE(queue.isBusy());
    const QSignalSpy finished(&queue, &ImageQueue::finished);
    queue.add({bench.key(u"/a.jpg"_s)}, Purpose::Look);
    REQUIRE(waitFor([&] { return !finished.isEmpty(); }));
    CHECK(shelf.has(bench.key(u"/a.jpg"_s)));
    CHECK_FALSE(QFile::exists(Library::imagesFile(bench.folder.path())));
}

TEST_CASE("A library that cannot be changed shows what another article keeps, without the network",
          "[images][queue]")
{
    Bench bench;
    bench.answer = HostAnswer{Decision::ThisTime};
    const ImageKey key = bench.key(u"/a.jpg"_s);
    bench.run({key}, Purpose::Keep);
    // As in a library: the first shelf is still open.
    REQUIRE(Library::Library::open(bench.folder.path(), Library::OpenMode::ReadWrite).ok());
    ImageShelf shelf(bench.folder.path(), true);
    const QSignalSpy opened(&shelf, &ImageShelf::opened);
    shelf.open();
    REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
    ImageQueue queue({&shelf, &bench.preferences, QCoreApplication::applicationFilePath(),
                      [](const HostQuestion &, const auto &) { FAIL("Nothing is to be asked."); }});
    const QSignalSpy finished(&queue, &ImageQueue::finished);
    const ImageKey other{u"00000000000000bb"_s, key.address};
    queue.add({other}, Purpose::Look);
    REQUIRE(waitFor([&] { return !finished.isEmpty(); }));
    CHECK(finished.first().first().value<ImageQueue::Progress>().failed == 0);
    CHECK(shelf.size(other) == QSize(320, 200));
    CHECK(bench.server.requests() == 1);
}
