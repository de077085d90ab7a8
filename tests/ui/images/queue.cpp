// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"
#include "imageserver.h"
#include "testfiles.h"
#include "waiting.h"

#include "images/imagequeue.h"
#include "library/images/imageschema.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

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

TEST_CASE("Each host is asked about once, and one answer can be for all of them", "[images][queue]")
{
    Bench bench;
    const ImageKey number = bench.key(u"/a.jpg"_s);
    const ImageKey name = bench.key(u"/b.png"_s, ImageServer::name);
    SECTION("one by one")
    {
        bench.answer = HostAnswer{Decision::Always};
        bench.run({number, name, bench.key(u"/b.png"_s)}, Purpose::Keep);
        CHECK(bench.questions.size() == 2);
    }
    SECTION("together")
    {
        bench.answer = HostAnswer{Decision::Always, true, true};
        bench.run({number, name}, Purpose::Keep);
        REQUIRE(bench.questions.size() == 1);
        CHECK(bench.questions.first().others == QStringList{bench.server.host(ImageServer::name)});
    }
    CHECK(bench.states.value(name) == ImageState::Kept);
    CHECK(bench.preferences.hosts().size() == 2);
    bench.run({{u"another"_s, bench.server.address(u"/c"_s)}}, Purpose::Keep);
    CHECK(bench.questions.size() < 3);
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
        CHECK(bench.questions.at(1).host == bench.server.host(ImageServer::name));
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
