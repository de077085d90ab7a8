// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panefixture.h"

#include "reader/readerbridge.h"

#include <QTest>
#include <QWheelEvent>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::PaneFixture;
using Dateline::Test::waitFor;
using Support::Theme;

namespace {

const QString paper = u"getComputedStyle(document.documentElement).backgroundColor"_s;
/// The paragraph at the top of the screen.
const QString firstVisible = uR"([...document.querySelectorAll('p')]
    .find(paragraph => paragraph.getBoundingClientRect().bottom > 4).id)"_s;

QString rgb(const QColor &colour)
{
    return u"rgb(%1, %2, %3)"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

QColor base(Theme theme)
{
    return Support::themePalette(theme, QPalette()).color(QPalette::Base);
}

} // namespace

TEST_CASE("A theme applies at once, to the page and to what shows before it", "[ui][reader]")
{
    PaneFixture fixture;
    fixture.open(Test::longArticle());
    for (const Theme theme : {Theme::Dark, Theme::Sepia, Theme::Light}) {
        fixture.pane.setTheme(theme);
        CHECK(fixture.becomes(paper, rgb(base(theme))));
        CHECK(fixture.pane.page()->backgroundColor() == base(theme));
    }
    CHECK(fixture.painted.size() == 1);
}

TEST_CASE("A theme that changes while a page loads is that of the page", "[ui][reader]")
{
    PaneFixture fixture;
    fixture.pane.showArticle(u"00000000000000ab"_s, Test::longArticle());
    fixture.pane.setTheme(Theme::Sepia);
    REQUIRE(waitFor([&] { return !fixture.painted.isEmpty(); }));
    CHECK(fixture.becomes(paper, rgb(base(Theme::Sepia))));
}

TEST_CASE("Text size and measure change at once and what is read stays in place", "[ui][reader]")
{
    PaneFixture fixture;
    fixture.pane.resize(1400, 500);
    fixture.open(Test::longArticle(), 0.5);
    const QString before = fixture.run(firstVisible).toString();
    CHECK(fixture.position() > 0.4);
    fixture.pane.setTextSize(26);
    CHECK(fixture.becomes(u"getComputedStyle(document.documentElement).fontSize"_s, u"26px"_s));
    CHECK(fixture.run(firstVisible).toString() == before);
    fixture.pane.setMeasure(24);
    CHECK(fixture.becomes(u"getComputedStyle(document.querySelector('main')).width"_s, u"624px"_s));
    CHECK(fixture.run(firstVisible).toString() == before);
    CHECK(fixture.painted.size() == 1);
}

TEST_CASE("An article opens where it was left, from its first frame on", "[ui][reader]")
{
    PaneFixture fixture;
    const double position = GENERATE(0.0, 0.25, 1.0);
    fixture.open(Test::longArticle(), position);
    CHECK(qAbs(fixture.position() - position) < 0.01);
    // The same article again, elsewhere: the engine must not put back what it knows.
    fixture.open(Test::longArticle(), 0.6);
    CHECK(qAbs(fixture.position() - 0.6) < 0.01);
    fixture.open(Test::longArticle());
    CHECK(fixture.position() == 0);
}

TEST_CASE("Of many articles in a row the last one is shown and told of", "[ui][reader]")
{
    PaneFixture fixture;
    Article article = Test::longArticle();
    QString id;
    for (int i = 0; i < 60; ++i) {
        id = u"%1"_s.arg(i, 16, 16, QChar(u'0'));
        article.title = id;
        fixture.pane.showArticle(id, article);
        QTest::qWait(i % 3);
    }
    REQUIRE(waitFor([&] { return !fixture.painted.isEmpty() && fixture.painted.last().value(0) == id; }));
    CHECK(fixture.run(u"document.title"_s).toString() == id);
    CHECK(fixture.pane.currentId() == id);
}

TEST_CASE("A note in the place of a page that loads stays", "[ui][reader]")
{
    PaneFixture fixture;
    fixture.pane.showArticle(u"00000000000000ab"_s, Test::longArticle());
    fixture.pane.showNote(u"No article"_s, {});
    CHECK_FALSE(waitFor([&] { return !fixture.painted.isEmpty(); }, 500));
    CHECK(fixture.pane.currentId().isEmpty());
}

TEST_CASE("A new language makes the header anew and keeps the place", "[ui][reader]")
{
    PaneFixture fixture;
    Article article = Test::longArticle();
    article.published = QDateTime(QDate(2023, 1, 29), QTime(0, 0), Qt::UTC);
    fixture.open(article, 0.5);
    const QLocale before;
    QLocale::setDefault(QLocale(u"zh_TW"_s));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&fixture.pane, &change);
    CHECK(waitFor([&] { return fixture.painted.size() == 2; }));
    CHECK(
        fixture.run(u"document.querySelector('time').textContent"_s).toString().contains(u"2023年1月29日"_s));
    CHECK(qAbs(fixture.position() - 0.5) < 0.01);
    QLocale::setDefault(before);
}

TEST_CASE("Related headlines are folded, counted, and opened by a key", "[ui][reader]")
{
    PaneFixture fixture;
    Article article;
    article.html = u"<p>text</p><ul data-zone=\"related\"><li><a href=\"https://a.example/\">one</a></li>"
                   "<li><a href=\"https://b.example/\">two</a></li></ul>"_s;
    fixture.open(article);
    const QString height = u"document.querySelector('[data-zone=related]').offsetHeight"_s;
    CHECK(fixture.run(height).toInt() == 0);
    CHECK(fixture.run(u"document.querySelector('#related summary').dataset.count"_s).toString() == u"2"_s);
    fixture.run(u"document.querySelector('summary').focus(); 1"_s);
    QWidget *surface = fixture.pane.findChild<Reader::ReaderView *>()->focusProxy();
    REQUIRE(surface);
    surface->setFocus();
    QTest::keyClick(surface, Qt::Key_Return);
    CHECK(fixture.becomes(height + u" > 0"_s, true));
}

TEST_CASE("Ctrl and the wheel ask for another text size and leave the page as it is", "[ui][reader]")
{
    PaneFixture fixture;
    fixture.open(Test::longArticle());
    const QSignalSpy zoom(&fixture.pane, &Reader::ReaderPane::zoomRequested);
    QWidget *surface = fixture.pane.findChild<Reader::ReaderView *>()->focusProxy();
    REQUIRE(surface);
    QWheelEvent wheel(QPointF(100, 100), surface->mapToGlobal(QPointF(100, 100)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(surface, &wheel);
    REQUIRE(zoom.size() == 1);
    CHECK(zoom.first().first().toInt() == 1);
    CHECK(fixture.pane.page()->zoomFactor() == 1.0);
}

TEST_CASE("Arrow, page and end keys scroll the article", "[ui][reader]")
{
    PaneFixture fixture;
    fixture.open(Test::longArticle());
    QWidget *surface = fixture.pane.findChild<Reader::ReaderView *>()->focusProxy();
    REQUIRE(surface);
    surface->setFocus();
    const auto key = GENERATE(Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End);
    QTest::keyClick(surface, key);
    CHECK(fixture.becomes(u"document.scrollingElement.scrollTop > 0"_s, true));
}
