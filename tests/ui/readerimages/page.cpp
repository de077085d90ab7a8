// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"
#include "imageserver.h"
#include "imagesfixture.h"
#include "testfiles.h"

#include "library/images/archivedimage.h"
#include "reader/readerview.h"
#include "reader/requestinterceptor.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Decision = Images::HostAnswer::Decision;

namespace {

const QString id = u"00000000000000ab"_s;
const QString image = u"#text img[data-image]"_s;
const QString state = u"document.querySelector('.remote').dataset.state || ''"_s;

QString remoteImage(const QString &address, const QString &description = u"A harbour"_s)
{
    return u"<p>Before.</p><figure><img data-src=\"%1\" alt=\"%2\"></figure><p>After.</p>"_s.arg(address,
                                                                                                 description);
}

void pressEnter(ImagesFixture &reader)
{
    auto *view = reader.pane.findChild<Reader::ReaderView *>();
    QWidget *target = view->focusProxy() ? view->focusProxy() : view;
    QTest::keyClick(target, Qt::Key_Return);
}

} // namespace

TEST_CASE("Load gives the image, by mouse and by keyboard, and the page asks nothing of the network",
          "[ui][readerimages]")
{
    ImageServer server;
    server.serve(u"/a.jpg"_s, "image/jpeg", imageFile("jpeg"));
    ImagesFixture reader;
    reader.answer = Images::HostAnswer{Decision::ThisTime};
    reader.open(articleWith(remoteImage(server.address(u"/a.jpg"_s))));
    CHECK(reader.run(u"getComputedStyle(document.querySelector('img')).display"_s).toString() == u"none"_s);
    CHECK(server.connections() == 0);
    SECTION("by mouse")
    {
        reader.click(u"[data-do=load]"_s);
    }
    SECTION("by keyboard")
    {
        reader.run(u"document.querySelector('[data-do=load]').focus(), 1"_s);
        pressEnter(reader);
    }
    REQUIRE(reader.isDrawn(image, 320));
    CHECK(reader.run(u"getComputedStyle(document.querySelector('img')).display"_s).toString() != u"none"_s);
    CHECK(reader.becomes(state, u"looked"_s));
    REQUIRE(server.requests() == 1);
    // It was the program, not the page.
    CHECK(server.requestTexts().first().contains("User-Agent: Mozilla/5.0\r\n"));
    CHECK(reader.images->shelf().count() == 0);
}

TEST_CASE("Kept images are there when the article is opened again, without the network", "[ui][readerimages]")
{
    ImageServer server;
    server.serve(u"/a.jpg"_s, "image/jpeg", imageFile("jpeg"));
    ImagesFixture reader;
    reader.answer = Images::HostAnswer{Decision::ThisTime};
    const Article article = articleWith(remoteImage(server.address(u"/a.jpg"_s)));
    reader.open(article);
    reader.click(u"[data-do=keep]"_s);
    REQUIRE(reader.isDrawn(image, 320));
    CHECK(reader.becomes(state, u"done"_s));
    reader.open(articleWith(u"<p>Another.</p>"_s), 0, u"00000000000000cd"_s);
    reader.open(article);
    REQUIRE(reader.isDrawn(image, 320));
    // Its room was known before it came.
    CHECK(reader.run(u"document.querySelector('img').getAttribute('width')"_s).toInt() == 320);
    CHECK(reader.run(state).toString() == u"done"_s);
    CHECK(server.requests() == 1);
    CHECK(reader.questions.size() == 1);
}

TEST_CASE("Where an image is kept no longer its stand-in is again", "[ui][readerimages]")
{
    ImageServer server;
    server.serve(u"/a.jpg"_s, "image/jpeg", imageFile("jpeg"));
    ImagesFixture reader;
    reader.answer = Images::HostAnswer{Decision::ThisTime};
    const Article article = articleWith(remoteImage(server.address(u"/a.jpg"_s)));
    reader.open(article);
    reader.click(u"[data-do=keep]"_s);
    REQUIRE(reader.isDrawn(image, 320));
    Images::ImageShelf &shelf = reader.images->shelf();
    const QString id = reader.pane.currentId();
    CHECK(shelf.keptFor({u"00000000000000cd"_s}).isEmpty());
    REQUIRE(shelf.keptFor({u"00000000000000cd"_s, id}).size() == 1);
    shelf.remove(shelf.keptFor({id}));
    CHECK(shelf.count() == 0);
    CHECK(reader.becomes(state, u"absent"_s));
    CHECK_FALSE(reader.run(u"document.querySelector('#text img').hasAttribute('src')"_s).toBool());
    // It can be had again, and is not there by itself when the article is opened anew.
    reader.open(article);
    CHECK(reader.run(state).toString() == u"absent"_s);
    reader.click(u"[data-do=keep]"_s);
    CHECK(reader.isDrawn(image, 320));
    CHECK(server.requests() == 2);
}

TEST_CASE("What fails says why in its place, and can be tried again", "[ui][readerimages]")
{
    ImageServer server;
    server.serve(u"/a.svg"_s, "image/svg+xml", "<svg/>");
    ImagesFixture reader;
    reader.open(articleWith(remoteImage(server.address(u"/a.svg"_s))));
    const QString note = u"document.querySelector('.image-note').dataset.text || ''"_s;
    SECTION("an SVG")
    {
        reader.answer = Images::HostAnswer{Decision::ThisTime};
        reader.click(u"[data-do=load]"_s);
        CHECK(waitFor([&] { return reader.run(note).toString().contains(u"SVG"_s); }));
        server.serve(u"/a.svg"_s, "image/png", imageFile("png"));
        reader.click(u"[data-do=load]"_s);
        CHECK(reader.isDrawn(image, 320));
    }
    SECTION("a no")
    {
        reader.answer = Images::HostAnswer{Decision::Never};
        reader.click(u"[data-do=load]"_s);
        CHECK(waitFor([&] { return reader.run(note).toString().contains(u"127.0.0.1"_s); }));
        CHECK(server.connections() == 0);
    }
    CHECK(
        reader.run(u"document.querySelector('[data-do=load]').getAttribute('aria-disabled')"_s).toString() ==
        u"false"_s);
}

TEST_CASE("A stand-in inside a link does not follow it", "[ui][readerimages]")
{
    ImagesFixture reader;
    const QSignalSpy links(&reader.pane, &Reader::ReaderPane::linkActivated);
    reader.open(
        articleWith(u"<p><a href=\"https://a.test/\"><img data-src=\"https://b.test/1.jpg\"></a></p>"_s));
    reader.click(u"[data-do=load]"_s);
    REQUIRE(waitFor([&] { return !reader.questions.isEmpty(); }));
    CHECK(links.isEmpty());
    CHECK(reader.questions.first().host == u"b.test"_s);
}

TEST_CASE("The document text is the same with images and stand-ins", "[ui][readerimages]")
{
    ImageServer server;
    server.serve(u"/a.jpg"_s, "image/jpeg", imageFile("jpeg"));
    ImagesFixture reader;
    reader.answer = Images::HostAnswer{Decision::ThisTime};
    reader.open(articleWith(remoteImage(server.address(u"/a.jpg"_s))));
    const QString text = u"datelineDocumentText(document.getElementById('text'))"_s;
    const QString before = reader.run(text).toString();
    CHECK(before == u"Before.\nAfter."_s);
    reader.click(u"[data-do=load]"_s);
    REQUIRE(reader.isDrawn(image, 320));
    CHECK(reader.run(text).toString() == before);
}

TEST_CASE("Stand-ins are groups with names, and their buttons say what they do", "[ui][readerimages]")
{
    ImagesFixture reader;
    reader.open(articleWith(u"<p><img data-src=\"https://a.test/1.jpg\" alt=\"one\"> "
                            "<img data-src=\"https://b.test/2.jpg\" alt=\"two\"></p>"_s));
    const auto attribute = [&](const QString &selector, const QString &name) {
        return reader.run(u"document.querySelector('%1').getAttribute('%2')"_s.arg(selector, name))
            .toString();
    };
    CHECK(attribute(u".remote"_s, u"role"_s) == u"group"_s);
    CHECK(attribute(u".remote"_s, u"aria-label"_s).contains(u"a.test, b.test"_s));
    CHECK(attribute(u".remote"_s, u"aria-label"_s).contains(u"one, two"_s));
    CHECK(attribute(u"[data-do=load]"_s, u"aria-label"_s).startsWith(u"Load 2 image"_s));
    CHECK(attribute(u"[data-do=keep]"_s, u"aria-label"_s).contains(u"offline"_s));
    CHECK(attribute(u".image-note"_s, u"role"_s) == u"status"_s);
    reader.click(u"[data-do=keep]"_s);
    REQUIRE(waitFor([&] { return !reader.questions.isEmpty(); }));
    CHECK(reader.questions.first().images == 1);
    CHECK(reader.questions.first().others.size() == 1);
}

TEST_CASE("Images beside the article are shown without a question", "[ui][readerimages]")
{
    const ImageServer server;
    ImagesFixture reader;
    const QString archive = reader.folder.filePath(u"archive"_s);
    writeFile(archive + u"/img/1.png"_s, imageFile("png", 300));
    const QString html =
        u"<p>Text.</p><img data-file=\"img/1.png\"><img data-src=\"%1\" data-file=\"img/2.png\">"
        "<img data-file=\"img/3.png\">"_s.arg(server.address(u"/2.png"_s));
    reader.open(articleWith(html));
    reader.pane.setImagePlace(id, {archive, u"a.md"_s, {}});
    REQUIRE(reader.isDrawn(u"#text img:nth-of-type(1)"_s, 300));
    // What is not there is on the network, or nowhere.
    CHECK(reader.becomes(state, u"absent"_s));
    CHECK(reader.becomes(u"getComputedStyle([...document.querySelectorAll('#text img')].pop()).display"_s,
                         u"none"_s));
    CHECK(reader.questions.isEmpty());
    CHECK(server.connections() == 0);
}

TEST_CASE("A page gets images of its own article only", "[ui][readerimages]")
{
    ImagesFixture reader;
    const QString address = u"https://a.test/1.jpg"_s;
    const auto encoded = encodedImage(Qt::red, 30);
    reader.images->shelf().lay({id, address}, encoded);
    reader.open(articleWith(remoteImage(address)));
    REQUIRE(reader.isDrawn(image, 30));
    const QString token = Reader::ImagePlaceholders::token(address);
    const auto canLoad = [&](const QString &source) {
        reader.run(u"(i => { i.id = 'probe'; i.onload = () => { i.dataset.came = 'yes'; };"
                   "i.onerror = () => { i.dataset.came = 'no'; }; i.src = '%1';"
                   "document.getElementById('probe')?.remove(); document.body.append(i); return 1; })"
                   "(document.createElement('img'))"_s.arg(source));
        QString came;
        REQUIRE(waitFor([&] {
            came = reader.run(u"document.getElementById('probe').dataset.came || ''"_s).toString();
            return !came.isEmpty();
        }));
        return came == "yes"_L1;
    };
    CHECK(canLoad(u"image/"_s + token));
    CHECK_FALSE(canLoad(u"image/"_s + token + u"?x"_s));
    CHECK_FALSE(canLoad(u"image/other"_s));
    CHECK_FALSE(canLoad(u"dateline://a00000000000000cd/image/"_s + token));
    // At hand, but of another article.
    reader.images->shelf().lay({u"00000000000000cd"_s, u"https://a.test/2.jpg"_s}, encoded);
    CHECK_FALSE(canLoad(u"image/"_s + Reader::ImagePlaceholders::token(u"https://a.test/2.jpg"_s)));
}

TEST_CASE("Images that count readers vanish, and those that only sound like them do not",
          "[ui][readerimages]")
{
    const auto isSeen = [](const QString &address) {
        return Reader::ImagePlaceholders::images(u"<img data-src=\"%1\">"_s.arg(address)).size() == 1;
    };
    const QString counter = GENERATE(
        u"https://a.test/pixel.gif"_s, u"https://a.test/x/1x1.png?u=https://b.test/y.jpg&amp;n=1"_s,
        u"https://a.test/tracking?id=3"_s, u"https://a.test/Spacer.GIF"_s, u"https://a.test/beacon"_s);
    INFO(counter.toStdString());
    CHECK_FALSE(isSeen(counter));
    const QString picture =
        GENERATE(u"https://a.test/pixel-9-review.jpg"_s, u"https://a.test/beacon-hill.jpg"_s,
                 u"https://a.test/blank-ballots.png"_s, u"https://a.test/tracking-the-storm.jpg"_s,
                 u"https://a.test/google.pixel.jpg"_s, u"https://a.test/pixel/1.jpg"_s,
                 u"https://a.test/1.jpg?from=/pixel.gif"_s);
    INFO(picture.toStdString());
    CHECK(isSeen(picture));
}

TEST_CASE("The reader's command loads all images of the article", "[ui][readerimages]")
{
    ImageServer server;
    server.serve(u"/a.jpg"_s, "image/jpeg", imageFile("jpeg"));
    server.serve(u"/b.jpg"_s, "image/jpeg", imageFile("jpeg", 200));
    ImagesFixture reader;
    reader.answer = Images::HostAnswer{Decision::ThisTime};
    reader.open(
        articleWith(remoteImage(server.address(u"/a.jpg"_s)) + remoteImage(server.address(u"/b.jpg"_s))));
    reader.pane.loadImages();
    CHECK(reader.isDrawn(u"#text figure:nth-of-type(1) img"_s, 320));
    CHECK(reader.isDrawn(u"#text figure:nth-of-type(2) img"_s, 200));
    CHECK(reader.questions.size() == 1);
}
