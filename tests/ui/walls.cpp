// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "testfiles.h"

#include "reader/readerscheme.h"
#include "reader/readertemplate.h"
#include "reader/requestinterceptor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWebEngineHttpRequest>
#include <QWebEngineSettings>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::CountingServer;
using Dateline::Test::ReaderFixture;
using Dateline::Test::waitFor;

namespace {

const QString id = u"00000000000000ab"_s;

/// A page without the template's policy: the fourth wall is down.
QByteArray barePage(const QString &body)
{
    return (u"<!DOCTYPE html><html><head><title>bare</title></head><body>"_s + body + u"</body></html>"_s)
        .toUtf8();
}

/// The page as the reader makes it, around HTML that no sanitizer has seen: the first wall is down.
QByteArray hostilePage(const QString &body)
{
    Article article;
    article.title = u"A hostile page"_s;
    article.html = body;
    return Reader::ReaderTemplate::page(article);
}

QString requestsTo(const QString &address)
{
    return u"<img src='%1i.png'><img srcset='%1s.png 2x'><iframe src='%1f.html'></iframe>"
           "<link rel=stylesheet href='%1c.css'><link rel=preload as=image href='%1p.png'><link rel=icon "
           "href='%1x.ico'>"
           "<style>@import '%1a.css'; body{background:url(%1b.png)}</style>"
           "<video src='%1v.mp4' autoplay poster='%1o.png'></video><audio src='%1u.mp3' autoplay></audio>"
           "<object data='%1j.swf'></object><embed src='%1e.swf'><svg><image href='%1g.png' /></svg>"
           "<div style='background:url(%1d.png)'>text</div><input type=image src='%1n.png'>"_s.arg(address);
}

const QString scripts = u"<script>document.documentElement.dataset.ran='script'</script>"
                        "<img src='x:' onerror=\"document.documentElement.dataset.ran='onerror'\">"
                        "<svg onload=\"document.documentElement.dataset.ran='onload'\"></svg>"
                        "<a href=\"javascript:document.documentElement.dataset.ran='link'\">run</a>"_s;

} // namespace

TEST_CASE("JavaScript of an article does not run", "[ui][walls]")
{
    ReaderFixture reader;
    SECTION("with the policy down")
    {
        REQUIRE(reader.open(barePage(scripts), id));
    }
    SECTION("with the settings down")
    {
        reader.page->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
        REQUIRE(reader.open(hostilePage(scripts), id));
    }
    reader.run(u"document.querySelector('a').click()"_s);
    reader.settle();
    CHECK(reader.run(u"document.documentElement.dataset.ran || 'nothing'"_s).toString() == u"nothing"_s);
}

TEST_CASE("The control: without both walls the same JavaScript runs", "[ui][walls]")
{
    ReaderFixture reader;
    reader.page->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    REQUIRE(reader.open(barePage(scripts), id));
    CHECK(waitFor([&] {
        return reader.run(u"document.documentElement.dataset.ran || 'nothing'"_s).toString() != u"nothing"_s;
    }));
}

TEST_CASE("No request of an article leaves the page", "[ui][walls]")
{
    const CountingServer server;
    ReaderFixture reader;
    SECTION("with the policy down")
    {
        REQUIRE(reader.open(barePage(requestsTo(server.address())), id));
    }
    SECTION("with the interceptor down")
    {
        reader.profile.setUrlRequestInterceptor(nullptr);
        REQUIRE(reader.open(hostilePage(requestsTo(server.address())), id));
    }
    SECTION("with all walls but the sanitizer up")
    {
        REQUIRE(reader.open(hostilePage(requestsTo(server.address())), id));
    }
    reader.settle();
    CHECK(server.connections() == 0);
}

TEST_CASE("The control: without both walls the same requests arrive", "[ui][walls]")
{
    const CountingServer server;
    ReaderFixture reader;
    reader.profile.setUrlRequestInterceptor(nullptr);
    reader.open(barePage(requestsTo(server.address())), id);
    CHECK(waitFor([&] { return server.connections() > 0; }));
}

TEST_CASE("A page cannot read files", "[ui][walls]")
{
    const QTemporaryDir folder;
    const QString file = Test::writeFile(folder.filePath(u"style.css"_s), "body{color:rgb(1,2,3)}");
    ReaderFixture reader;
    const QString body =
        u"<link rel=stylesheet href='file://%1'><iframe src='file://%1'></iframe>"_s.arg(file);
    REQUIRE(reader.open(barePage(body), id));
    CHECK(reader.run(u"getComputedStyle(document.body).color"_s).toString() == u"rgb(0, 0, 0)"_s);
}

TEST_CASE("A page stays where it is", "[ui][walls]")
{
    const CountingServer server;
    const QString there = server.address();
    ReaderFixture reader;
    QSignalSpy links(reader.page, &Reader::ReaderPage::linkActivated);
    SECTION("when a link is clicked, which is told")
    {
        REQUIRE(reader.open(hostilePage(u"<a href='%1'>link</a>"_s.arg(there)), id));
        reader.run(u"document.querySelector('a').click()"_s);
        CHECK(waitFor([&] { return links.size() == 1; }));
        CHECK(links.value(0).value(0).toUrl() == QUrl(there));
    }
    SECTION("when a link would open a window")
    {
        REQUIRE(reader.open(hostilePage(u"<a target=_blank href='%1'>link</a>"_s.arg(there)), id));
        reader.run(u"document.querySelector('a').click()"_s);
    }
    SECTION("when it would refresh itself elsewhere")
    {
        const QString tag = u"<meta http-equiv=refresh content='0;url=%1'>"_s.arg(there);
        REQUIRE(reader.open(GENERATE(true, false) ? hostilePage(tag) : barePage(tag), id));
    }
    SECTION("when a form is sent")
    {
        const QString method = GENERATE(u"get"_s, u"post"_s);
        const QString form =
            u"<form method=%1 action='%2'><input name=a value=b></form>"_s.arg(method, there);
        REQUIRE(reader.open(barePage(form), id));
        reader.run(u"document.querySelector('form').submit()"_s);
    }
    SECTION("when a link leads to a file")
    {
        REQUIRE(reader.open(hostilePage(u"<a href='file:///etc/hostname'>link</a>"_s), id));
        reader.run(u"document.querySelector('a').click()"_s);
    }
    reader.settle();
    CHECK(server.connections() == 0);
    CHECK(reader.page->url() == Reader::ReaderScheme::pageUrl(id));
}

TEST_CASE("A page that gets away to about:blank is noticed", "[ui][walls]")
{
    ReaderFixture reader;
    const QSignalSpy left(reader.page, &Reader::ReaderPage::leftArticle);
    REQUIRE(reader.open(barePage(u"<a href='about:blank'>link</a>"_s), id));
    reader.run(u"document.querySelector('a').click()"_s);
    reader.settle();
    const bool stayed = reader.page->url() == Reader::ReaderScheme::pageUrl(id);
    CHECK((stayed || left.size() > 0));
}

TEST_CASE("Only the article that is open is served", "[ui][walls]")
{
    ReaderFixture reader;
    const QString other = u"00000000000000cd"_s;
    SECTION("other ids fail")
    {
        REQUIRE(reader.open(barePage(u"own"_s), id));
        QSignalSpy finished(reader.page, &QWebEnginePage::loadFinished);
        reader.page->open(other);
        REQUIRE(waitFor([&] { return !finished.isEmpty(); }));
        CHECK_FALSE(finished.first().first().toBool());
    }
    SECTION("other methods than GET fail")
    {
        REQUIRE(reader.open(barePage(u"own"_s), id));
        QSignalSpy finished(reader.page, &QWebEnginePage::loadFinished);
        reader.page->load(
            QWebEngineHttpRequest::postRequest(Reader::ReaderScheme::pageUrl(id), {{u"a"_s, u"b"_s}}));
        REQUIRE(waitFor([&] { return !finished.isEmpty(); }));
        CHECK_FALSE(finished.first().first().toBool());
    }
    SECTION("other paths and queries fail")
    {
        REQUIRE(reader.open(barePage(u"own"_s), id));
        QUrl url = Reader::ReaderScheme::pageUrl(id);
        GENERATE(0, 1) ? url.setPath(u"/other"_s) : url.setQuery(u"a=b"_s);
        QSignalSpy finished(reader.page, &QWebEnginePage::loadFinished);
        reader.page->load(url);
        REQUIRE(waitFor([&] { return !finished.isEmpty(); }));
        CHECK_FALSE(finished.first().first().toBool());
    }
}

TEST_CASE("The reader's style applies and an article's own does not", "[ui][walls]")
{
    const QString style = GENERATE(u"<style>body { opacity: 0.5 }</style>"_s,
                                   u"<script>document.body.style.opacity = 0.5</script>"_s,
                                   u"<p style='opacity: 0.5'>text</p>"_s);
    ReaderFixture reader;
    REQUIRE(reader.open(hostilePage(style), id));
    CHECK(reader.run(u"getComputedStyle(document.body).marginTop"_s).toString() == u"0px"_s);
    CHECK(reader
              .run(u"[document.body, ...document.querySelectorAll('p')]"
                   ".every(element => getComputedStyle(element).opacity === '1')"_s)
              .toBool());
}

TEST_CASE("Ids of digits alone are addresses of their own", "[ui][walls]")
{
    const QString digits = GENERATE(u"0000000000000000"_s, u"1234567890123456"_s, u"0000000127000001"_s);
    ReaderFixture reader;
    CHECK(reader.open(barePage(u"<p>here</p>"_s), digits));
    CHECK(reader.run(u"document.body.innerText"_s).toString() == u"here"_s);
}

TEST_CASE("Images inside the page are shown when they are raster images of a sane size", "[ui][walls]")
{
    struct Case
    {
        const char *url;
        bool isShown;
    };
    const Case c =
        GENERATE(Case{"data:image/png;base64,AAAA", true}, Case{"data:image/jpeg,AAAA", true},
                 Case{"data:IMAGE/GIF;base64,AAAA", true}, Case{"data:image/svg+xml,<svg/>", false},
                 Case{"data:text/html,<p>", false}, Case{"data:image/pngx;base64,AAAA", false},
                 Case{"https://example.org/a.png", false});
    CHECK(Reader::RequestInterceptor::isRasterData(QUrl(QString::fromLatin1(c.url))) == c.isShown);
    const QString large =
        u"data:image/png;base64,"_s + QString(Reader::RequestInterceptor::maximumDataUrl, u'A');
    CHECK_FALSE(Reader::RequestInterceptor::isRasterData(QUrl(large)));
}
