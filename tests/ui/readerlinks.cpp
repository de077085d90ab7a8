// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panefixture.h"

#include "html/htmldocument.h"
#include "reader/linkbubble.h"
#include "reader/readerbridge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::PaneFixture;
using Dateline::Test::waitFor;

namespace {

const QString id = u"00000000000000ab"_s;

Article linkedArticle()
{
    const QString body = u"<p>Before <a href='https://a.example/?x=1&amp;y=2'>one</a>, "
                         "<a href='https://b.example/'>two</a> after</p>"_s;
    const Html::HtmlDocument document = Html::makeDocument(body, u"Title"_s, QUrl(u"https://example.org/"_s));
    Article article;
    article.title = u"Title"_s;
    article.html = document.html;
    article.text = document.text;
    return article;
}

/// The middle of the first link, in the page's coordinates.
QPoint firstLink(PaneFixture &fixture)
{
    const QVariantList box = fixture
                                 .run(u"(box => [box.left + box.width / 2, box.top + box.height / 2])"
                                      "(document.querySelector('#text a').getBoundingClientRect())"_s)
                                 .toList();
    return QPoint(box.value(0).toInt(), box.value(1).toInt());
}

QWidget *surfaceOf(PaneFixture &fixture)
{
    QWidget *surface = fixture.pane.findChild<Reader::ReaderView *>()->focusProxy();
    REQUIRE(surface);
    return surface;
}

} // namespace

TEST_CASE("Links to the library are marked without a change of text or place", "[ui][links]")
{
    PaneFixture fixture;
    const Article article = linkedArticle();
    fixture.open(article, 0, id);
    const QString width = u"document.querySelector('#text p').getBoundingClientRect().height + '/' + "
                          "document.querySelectorAll('#text a')[1].getBoundingClientRect().left"_s;
    const QVariant before = fixture.run(width);
    const QStringList links = Reader::ReaderTemplate::links(article.html);
    REQUIRE(links.size() == 2);
    fixture.pane.setLibraryLinks(id, {{links.first(), {u"00000000000000cd"_s, u"The other article"_s}}});
    CHECK(fixture.becomes(u"document.querySelectorAll('[data-library]').length"_s, 1));
    CHECK(fixture.run(u"document.querySelector('[data-library]').title"_s).toString() ==
          u"In your library: The other article"_s);
    CHECK(fixture.run(width) == before);
    std::optional<QString> text;
    fixture.pane.bridge()->documentText([&](const QString &value) { text = value; });
    REQUIRE(waitFor([&] { return text.has_value(); }));
    CHECK(*text == article.text);
    CHECK(fixture.pane.libraryArticle(QUrl(u"https://a.example/?x=1&y=2"_s)) == u"00000000000000cd"_s);
    CHECK(fixture.pane.libraryArticle(QUrl(u"https://b.example/"_s)).isEmpty());
}

TEST_CASE("Library links that come too early wait, and those of another article are dropped", "[ui][links]")
{
    PaneFixture fixture;
    fixture.pane.showArticle(id, linkedArticle());
    fixture.pane.setLibraryLinks(u"00000000000000ff"_s, {{u"https://b.example/"_s, {u"x"_s, u"y"_s}}});
    fixture.pane.setLibraryLinks(id, {{u"https://b.example/"_s, {u"1"_s, u"Two"_s}}});
    REQUIRE(waitFor([&] { return !fixture.painted.isEmpty(); }));
    CHECK(fixture.becomes(u"document.querySelectorAll('[data-library]').length"_s, 1));
    CHECK(fixture.run(u"document.querySelector('[data-library]').textContent"_s).toString() == u"two"_s);
}

TEST_CASE("The address of a link under the pointer is told and shown", "[ui][links]")
{
    PaneFixture fixture;
    fixture.open(linkedArticle(), 0, id);
    const QSignalSpy hovered(&fixture.pane, &Reader::ReaderPane::linkHovered);
    QTest::mouseMove(surfaceOf(fixture), firstLink(fixture));
    REQUIRE(waitFor([&] { return !hovered.isEmpty(); }));
    CHECK(hovered.last().first().toString() == u"https://a.example/?x=1&y=2"_s);
    const auto *bubble = fixture.pane.findChild<Reader::LinkBubble *>();
    CHECK(bubble->isVisible());
    CHECK(bubble->text() == u"https://a.example/?x=1&y=2"_s);
    QTest::mouseMove(surfaceOf(fixture), QPoint(2, 2));
    CHECK(waitFor([&] { return bubble->isHidden(); }));
}

TEST_CASE("A click, a middle click and Enter activate a link and open no window", "[ui][links]")
{
    PaneFixture fixture;
    fixture.open(linkedArticle(), 0, id);
    const QSignalSpy activated(&fixture.pane, &Reader::ReaderPane::linkActivated);
    SECTION("click")
    {
        QTest::mouseClick(surfaceOf(fixture), Qt::LeftButton, {}, firstLink(fixture));
    }
    SECTION("middle click")
    {
        QTest::mouseClick(surfaceOf(fixture), Qt::MiddleButton, {}, firstLink(fixture));
    }
    SECTION("click with Ctrl")
    {
        QTest::mouseClick(surfaceOf(fixture), Qt::LeftButton, Qt::ControlModifier, firstLink(fixture));
    }
    SECTION("Tab and Enter")
    {
        surfaceOf(fixture)->setFocus();
        QTest::keyClick(surfaceOf(fixture), Qt::Key_Tab);
        CHECK(fixture.becomes(u"document.activeElement.nodeName"_s, u"A"_s));
        QTest::keyClick(surfaceOf(fixture), Qt::Key_Return);
    }
    REQUIRE(waitFor([&] { return !activated.isEmpty(); }, 5000));
    CHECK(activated.first().first().toUrl() == QUrl(u"https://a.example/?x=1&y=2"_s));
    CHECK(fixture.run(u"document.title"_s).toString() == u"Title"_s);
}
