// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panefixture.h"

#include "html/htmldocument.h"
#include "reader/articlehits.h"
#include "reader/hitbar.h"
#include "reader/readerbridge.h"
#include "search/queryparser.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::PaneFixture;
using Dateline::Test::waitFor;

namespace {

Article articleOf(const QString &body, const QString &title = u"Harbour news"_s)
{
    const Html::HtmlDocument document = Html::makeDocument(body, title, QUrl(u"https://example.org/"_s));
    Article article;
    article.title = title;
    article.html = document.html;
    article.text = document.text;
    article.zones = document.zones;
    return article;
}

const QString mixedBody = u"<p>The har<b>bour</b> is <a href='https://example.org/b'>a harb</a>our.</p>"_s +
                          u"<p>Nothing here.</p>"_s.repeated(100) +
                          u"<p>A last harbour, and a HARBOUR.</p>"_s;

/// The passages of the page that are marked, each with its number of marks.
const QString passages =
    uR"([...document.querySelectorAll('#text .dateline-hit')].map(mark => mark.textContent)
    .join('|'))"_s;
const QString currentPassage = uR"([...document.querySelectorAll('.dateline-hit-now')]
    .map(mark => mark.textContent).join(''))"_s;
const QString isCurrentSeen = uR"((box => box.top >= 0 && box.bottom <= innerHeight)
    (document.querySelector('.dateline-hit-now').getBoundingClientRect()))"_s;

const QString scrollTop = u"document.scrollingElement.scrollTop"_s;

class HitsFixture : public PaneFixture
{
public:
    HitsFixture()
        : changes(&pane, &Reader::ReaderPane::hitsChanged)
    {
    }

    void look(const QString &query) { pane.setQuery(Search::parseQuery(query)); }
    Reader::HitBar *bar() { return pane.findChild<Reader::HitBar *>(); }
    QString says() { return bar()->findChild<QLabel *>()->text(); }
    bool becomesCurrent(int current)
    {
        return waitFor([&] { return !changes.isEmpty() && changes.last().value(0) == current; }, 5000);
    }
    QString text()
    {
        std::optional<QString> text;
        pane.bridge()->documentText([&](const QString &value) { text = value; });
        REQUIRE(waitFor([&] { return text.has_value(); }));
        return *text;
    }

    QSignalSpy changes;
};

} // namespace

TEST_CASE("What the search found is marked in the title, in the text and across elements", "[ui][hits]")
{
    HitsFixture fixture;
    const Article article = articleOf(mixedBody);
    fixture.look(u"harbour"_s);
    CHECK(fixture.bar()->isHidden());
    fixture.open(article);
    // With the first frame: not a moment later.
    CHECK(fixture.run(passages) == u"Harbour|har|bour|harb|our|harbour|HARBOUR"_s);
    CHECK(fixture.text() == article.text);
    CHECK(fixture.changes.last() == QVariantList{0, 5});
    CHECK_FALSE(fixture.bar()->isHidden());
    CHECK(fixture.says().startsWith(u'5'));
    CHECK(fixture.position() == 0);
}

TEST_CASE("Steps go through the hits in a circle and show each", "[ui][hits]")
{
    HitsFixture fixture;
    fixture.open(articleOf(mixedBody));
    fixture.look(u"harbour"_s);
    REQUIRE(fixture.becomes(passages, u"Harbour|har|bour|harb|our|harbour|HARBOUR"_s));
    const QStringList expected{u"Harbour"_s, u"harbour"_s, u"harbour"_s, u"harbour"_s, u"HARBOUR"_s};
    for (int i = 0; i < expected.size(); ++i) {
        fixture.pane.nextHit();
        REQUIRE(fixture.becomesCurrent(i + 1));
        CHECK(fixture.run(currentPassage) == expected[i]);
        CHECK(fixture.becomes(isCurrentSeen, true));
        CHECK(fixture.says() == u"%1 of 5"_s.arg(i + 1));
    }
    CHECK(fixture.position() > 0.5);
    fixture.pane.nextHit();
    REQUIRE(fixture.becomesCurrent(1));
    CHECK(fixture.becomes(isCurrentSeen, true));
    fixture.pane.previousHit();
    REQUIRE(fixture.becomesCurrent(5));
    CHECK(fixture.becomes(isCurrentSeen, true));
}

TEST_CASE("A step that is asked for while the page loads is made when it is there", "[ui][hits]")
{
    HitsFixture fixture;
    fixture.look(u"harbour"_s);
    fixture.pane.showArticle(u"00000000000000ab"_s, articleOf(mixedBody));
    fixture.pane.nextHit();
    CHECK(fixture.becomesCurrent(1));
    CHECK(fixture.becomes(currentPassage, u"Harbour"_s));
}

TEST_CASE("The first step goes on from what is on the screen", "[ui][hits]")
{
    HitsFixture fixture;
    fixture.look(u"harbour"_s);
    fixture.open(articleOf(mixedBody), 0.5);
    SECTION("onward")
    {
        fixture.pane.nextHit();
    }
    SECTION("back")
    {
        fixture.pane.previousHit();
    }
    REQUIRE(waitFor([&] { return fixture.changes.last().value(0).toInt() > 0; }));
    const int current = fixture.changes.last().value(0).toInt();
    CHECK((current == 4 || current == 3));
}

TEST_CASE("Another query marks anew without a reload or a move, and no query leaves no trace", "[ui][hits]")
{
    HitsFixture fixture;
    const Article article = articleOf(mixedBody);
    fixture.open(article, 0.4);
    const QVariant top = fixture.run(scrollTop);
    const QString nodes =
        uR"([...document.querySelectorAll('#text p')].map(p => p.childNodes.length).join())"_s;
    const QString before = fixture.run(nodes).toString();
    const QString html = fixture.run(u"document.getElementById('text').innerHTML"_s).toString();
    fixture.look(u"harbour"_s);
    REQUIRE(fixture.becomes(passages, u"Harbour|har|bour|harb|our|harbour|HARBOUR"_s));
    fixture.look(u"last"_s);
    REQUIRE(fixture.becomes(passages, u"last"_s));
    CHECK(fixture.text() == article.text);
    CHECK(fixture.run(scrollTop) == top);
    fixture.look(QString());
    REQUIRE(fixture.becomes(passages, QString()));
    CHECK(fixture.bar()->isHidden());
    CHECK(fixture.run(nodes).toString() == before);
    CHECK(fixture.run(u"document.getElementById('text').innerHTML"_s).toString() == html);
    CHECK(fixture.run(scrollTop) == top);
    CHECK(fixture.painted.size() == 1);
}

TEST_CASE("Marks of others and what is selected outlive ours", "[ui][hits]")
{
    HitsFixture fixture;
    const Article article = articleOf(u"<p>One harbour two three harbour four</p>"_s);
    fixture.look(u"harbour"_s);
    fixture.open(article);
    fixture.run(uR"((() => {
        const range = document.createRange();
        const marks = document.querySelectorAll('#text p .dateline-hit');
        const note = document.createElement('mark');
        note.className = 'note';
        range.selectNodeContents(marks[0]);
        range.surroundContents(note);
        const selected = marks[0].nextSibling;
        getSelection().setBaseAndExtent(selected, 1, selected, 4);
        return 1; })())"_s);
    REQUIRE(fixture.run(u"getSelection().toString()"_s) == u"two"_s);
    fixture.look(u"three"_s);
    REQUIRE(fixture.becomes(passages, u"three"_s));
    CHECK(fixture.run(u"document.querySelectorAll('mark.note').length"_s).toInt() == 1);
    CHECK(fixture.run(u"document.querySelectorAll('#text mark').length"_s).toInt() == 2);
    CHECK(fixture.run(u"getSelection().toString()"_s) == u"two"_s);
    CHECK(fixture.text() == article.text);
}

TEST_CASE("Marks move no letter and stay when the look changes", "[ui][hits]")
{
    HitsFixture fixture;
    fixture.pane.resize(420, 500);
    fixture.open(articleOf(
        u"<p>"_s + u"北約秘書長訪問「港口」，「港口」（港口）。The harbour, officially. "_s.repeated(40) +
        u"</p><ul><li>港口 <b>harbour</b></li></ul>"_s));
    const QString places = uR"((() => { const range = document.createRange(); return datelineTextNodes(
        document.querySelector('#text ul')).map(({node}) => { range.selectNodeContents(node);
        const box = range.getBoundingClientRect(); return [box.left, box.top]; }).flat().slice(0, 2).join() + '/' +
        document.querySelector('#text p').getBoundingClientRect().height; })())"_s;
    const QString before = fixture.run(places).toString();
    const QString query = GENERATE(u"港口"_s, u"officially"_s, u"秘書長 OR harbour"_s);
    fixture.look(query);
    REQUIRE(waitFor(
        [&] { return fixture.run(u"document.querySelectorAll('.dateline-hit').length"_s).toInt() > 20; }));
    CHECK(fixture.run(places).toString() == before);
    const int count = fixture.run(u"document.querySelectorAll('.dateline-hit').length"_s).toInt();
    fixture.pane.setTheme(Support::Theme::Dark);
    fixture.pane.setTextSize(24);
    CHECK(fixture.becomes(u"getComputedStyle(document.documentElement).fontSize"_s, u"24px"_s));
    CHECK(fixture.run(u"document.querySelectorAll('.dateline-hit').length"_s).toInt() == count);
}

TEST_CASE("Hiding takes the marks away until a hit is asked for", "[ui][hits]")
{
    HitsFixture fixture;
    fixture.look(u"harbour"_s);
    fixture.open(articleOf(mixedBody));
    for (auto *button : fixture.bar()->findChildren<QToolButton *>()) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        if (button->accessibleName() == u"Hide the marks"_s)
            button->click();
    }
    CHECK(fixture.becomes(passages, QString()));
    CHECK(fixture.bar()->isHidden());
    fixture.pane.nextHit();
    CHECK(fixture.becomes(currentPassage, u"Harbour"_s));
    CHECK_FALSE(fixture.bar()->isHidden());
}

TEST_CASE("An article without a hit says so, and a note has no hits", "[ui][hits]")
{
    HitsFixture fixture;
    fixture.look(u"lighthouse"_s);
    fixture.open(articleOf(mixedBody));
    CHECK(fixture.says() == u"Not in the text"_s);
    for (auto *button : fixture.bar()->findChildren<QToolButton *>())
        CHECK(button->isEnabled() == (button->accessibleName() == u"Hide the marks"_s));
    fixture.pane.nextHit();
    fixture.pane.showNote(u"Nothing"_s, {});
    CHECK(fixture.bar()->isHidden());
}

TEST_CASE("In the bar the space bar presses buttons, and Escape leads back to the article", "[ui][hits]")
{
    HitsFixture fixture;
    fixture.look(u"harbour"_s);
    fixture.open(articleOf(mixedBody));
    const QList<QToolButton *> buttons = fixture.bar()->findChildren<QToolButton *>();
    REQUIRE(buttons.size() == 3);
    QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier);
    space.ignore();
    QApplication::sendEvent(buttons[1], &space);
    CHECK(space.isAccepted());
    QTest::keyClick(buttons[1], Qt::Key_Space);
    CHECK(fixture.becomesCurrent(1));
    const QSignalSpy left(fixture.bar(), &Reader::HitBar::left);
    QTest::keyClick(buttons[1], Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("The bar takes its room below the text", "[ui][hits]")
{
    HitsFixture fixture;
    fixture.open(articleOf(mixedBody));
    const QVariant top = fixture.run(u"document.querySelector('#text p').getBoundingClientRect().top"_s);
    fixture.look(u"harbour"_s);
    REQUIRE(fixture.bar()->isVisible());
    CHECK(waitFor([&] { return fixture.bar()->geometry().bottom() == fixture.pane.rect().bottom(); }));
    CHECK(fixture.run(u"document.querySelector('#text p').getBoundingClientRect().top"_s) == top);
}

TEST_CASE("A very long article with very many hits is marked up to a limit", "[ui][hits][slow]")
{
    HitsFixture fixture;
    const QString paragraph = u"<p>"_s + u"The harbour of the north is open. "_s.repeated(15) + u"</p>"_s;
    const Article article = articleOf(paragraph.repeated(2000), u"Long"_s);
    REQUIRE(article.text.size() > 1'000'000);
    fixture.open(article);
    QElapsedTimer clock;
    clock.start();
    fixture.look(u"harbour"_s);
    CHECK(clock.elapsed() < 50);
    REQUIRE(waitFor([&] { return fixture.changes.last().value(1) == Reader::ArticleHits::most; }));
    const QString count = u"document.querySelectorAll('.dateline-hit').length"_s;
    REQUIRE(waitFor([&] { return fixture.run(count) == Reader::ArticleHits::most; }));
    CHECK(fixture.text() == article.text);
    CHECK(fixture.says().contains(QLocale().toString(Reader::ArticleHits::most)));
    fixture.look(QString());
    REQUIRE(waitFor([&] { return fixture.run(count) == 0; }));
    CHECK(fixture.text() == article.text);
}
