// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesfixture.h"

#include "notes/anchoring.h"
#include "reader/notestrip.h"
#include "search/queryparser.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::articleOf;
using Dateline::Test::NotesFixture;
using Dateline::Test::waitFor;
using Notes::Part;

namespace {

const QString body =
    u"<p>The har<b>bour</b> of the <a href='https://example.org/b'>north is</a> open.</p>"_s
    u"<ul><li>One ship</li><li>Two <i>ships</i></li></ul>"_s
    u"<table><tr><td>Tons</td><td>Ships</td></tr><tr><td>400</td><td>12</td></tr></table>"_s
    u"<figure><figcaption>A caption of a picture</figcaption></figure><p>The harbour is closed again.</p>"_s;

const QString html = u"document.getElementById('text').innerHTML"_s;

QString boxes()
{
    return uR"(datelineTextNodes(document.getElementById('text')).map(({ node }) => {
        const range = document.createRange(); range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        return [box.left, box.top, box.right].map(Math.round).join(); }).join('|'))"_s;
}

} // namespace

TEST_CASE("Highlights are marked with the first frame, in text and title, across elements", "[ui][notes]")
{
    NotesFixture fixture;
    const Article article = articleOf(body);
    fixture.add(article, u"Harbour"_s, 1, {}, Part::Title);
    fixture.add(article, u"harbour of the north"_s, 2);
    fixture.add(article, u"ship\nTwo"_s, 3);
    fixture.add(article, u"400\n12\nA caption"_s, 4, u"A *note*"_s);
    fixture.open(article);
    CHECK(fixture.marks() == u"1:Harbour|2:harbour of the north|3:shipTwo|4:40012A caption"_s);
    CHECK(fixture.text() == article.text);
    CHECK(fixture.run(u"document.querySelectorAll('.dateline-note-flag').length"_s) == 1);
    CHECK(fixture.run(u"document.querySelectorAll('tr > mark, table > mark, ul > mark').length"_s) == 0);
}

TEST_CASE("Marks follow the note book one by one", "[ui][notes]")
{
    NotesFixture fixture;
    const Article article = articleOf(body);
    fixture.open(article);
    const QString before = fixture.run(html).toString();
    const QString places = fixture.run(boxes()).toString();
    const QString outer = fixture.add(article, u"harbour of the north"_s, 2);
    const QString inner = fixture.add(article, u"of the"_s, 5);
    const QString across = fixture.add(article, u"north is open"_s, 6);
    REQUIRE(waitFor([&] { return fixture.marks() == u"2:harbour of the north|5:of the|6:north is open"_s; }));
    CHECK(fixture.text() == article.text);
    fixture.change(inner, [](Notes::Annotation &annotation) { annotation.colour = 7; });
    REQUIRE(waitFor([&] { return fixture.marks() == u"2:harbour of the north|7:of the|6:north is open"_s; }));
    fixture.change(inner, [](Notes::Annotation &annotation) { annotation.note = u"x"_s; });
    REQUIRE(
        waitFor([&] { return fixture.run(u"document.querySelectorAll('.dateline-noted').length"_s) == 1; }));
    fixture.change(
        outer, [](Notes::Annotation &annotation) { annotation.deleted = QDateTime::currentDateTimeUtc(); });
    REQUIRE(waitFor([&] { return fixture.marks() == u"7:of the|6:north is open"_s; }));
    fixture.book.forget({inner, across, outer});
    REQUIRE(waitFor([&] { return fixture.marks().isEmpty(); }));
    CHECK(fixture.run(html).toString() == before);
    CHECK(fixture.run(boxes()).toString() == places);
}

TEST_CASE("Marks and hits come and go in any order and change neither text nor selection", "[ui][notes]")
{
    NotesFixture fixture;
    const Article article = articleOf(body.repeated(3));
    fixture.open(article);
    const QString before = fixture.run(html).toString();
    fixture.run(uR"((() => { const range = datelineNotes.rangeOf(30, 60);
        getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer,
        range.endOffset); return 1; })())"_s);
    const QString selected = fixture.selected();
    QRandomGenerator random(GENERATE(1U, 2U, 3U));
    QStringList ids;
    for (int round = 0; round < 60; ++round) {
        const int kind = int(random.bounded(5));
        if (kind == 0) {
            const QStringList queries{u"harbour"_s, u"ship OR north"_s, u"open"_s, QString()};
            fixture.pane.setQuery(Search::parseQuery(queries[random.bounded(4)]));
        } else if (kind == 1 && !ids.isEmpty()) {
            fixture.book.forget({ids.takeAt(random.bounded(int(ids.size())))});
        } else {
            const int start = int(random.bounded(int(article.text.size()) - 40));
            const QString quote = article.text.mid(start, 3 + int(random.bounded(35)));
            Notes::Annotation annotation = fixture.make(article, quote, 1 + int(random.bounded(8)));
            ids.append(annotation.id);
            fixture.book.put({annotation});
        }
        if (round % 10 == 9) {
            REQUIRE(fixture.text() == article.text);
            CHECK(fixture.selected() == selected);
            const int count = fixture
                                  .run(u"new Set([...document.querySelectorAll('mark[data-note]')]"_s
                                       u".map(mark => mark.dataset.note)).size"_s)
                                  .toInt();
            CHECK(count == ids.size());
        }
    }
    fixture.book.forget(ids);
    fixture.pane.setQuery(Search::parseQuery(QString()));
    REQUIRE(waitFor([&] { return fixture.run(u"document.querySelectorAll('mark').length"_s) == 0; }));
    CHECK(fixture.run(html).toString() == before);
    CHECK(fixture.selected() == selected);
}

TEST_CASE("Highlights move no letter, seen or hidden, and hide together with the strip", "[ui][notes]")
{
    NotesFixture fixture;
    fixture.pane.resize(420, 500);
    const Article article = articleOf(
        u"<p>"_s + u"北約秘書長訪問「港口」，「港口」（港口）。The harbour, officially. "_s.repeated(40) +
        u"</p>"_s);
    fixture.open(article);
    const QString height = u"document.querySelector('#text p').getBoundingClientRect().height + '/' + "
                           "document.documentElement.scrollHeight"_s;
    const QString before = fixture.run(height).toString();
    for (int i = 0; i < 40; i += 2) {
        fixture.add(article, u"港口」，「港"_s, 1 + i % 8, i % 4 ? u"note"_s : QString(), Part::Text, i);
        fixture.add(article, u"口」（港口）。The harb"_s, 1 + (i + 3) % 8, u"note"_s, Part::Text, i);
    }
    REQUIRE(waitFor(
        [&] { return fixture.run(u"document.querySelectorAll('.dateline-note').length"_s).toInt() >= 40; }));
    CHECK(fixture.run(height).toString() == before);
    auto *strip = fixture.pane.findChild<Reader::NoteStrip *>();
    REQUIRE(waitFor([&] { return strip->ticks().size() == 40; }));
    CHECK(strip->isVisible());
    fixture.pane.setHighlightsShown(false);
    CHECK_FALSE(strip->isVisible());
    const QString ground = u"getComputedStyle(document.querySelector('.dateline-note')).backgroundColor"_s;
    CHECK(fixture.becomes(ground, u"rgba(0, 0, 0, 0)"_s));
    CHECK(fixture.run(height).toString() == before);
}

TEST_CASE("An annotation or a passage is shown, also when it is asked for before the page is there",
          "[ui][notes]")
{
    NotesFixture fixture;
    const Article article =
        articleOf(body + u"<p>Nothing here.</p>"_s.repeated(80) + u"<p>The last word.</p>"_s);
    const QString first = fixture.add(article, u"of the north"_s);
    const QString last = fixture.add(article, u"last word"_s);
    fixture.pane.showArticle(fixture.article, article);
    fixture.pane.showAnnotation(last);
    REQUIRE(waitFor([&] { return !fixture.painted.isEmpty(); }));
    REQUIRE(waitFor([&] { return fixture.position() > 0.9; }));
    CHECK(fixture.run(u"document.querySelectorAll('.dateline-flash').length"_s) == 1);
    CHECK(fixture.text() == article.text);
    fixture.pane.showPassage(Part::Title, 0, 7);
    REQUIRE(waitFor([&] { return fixture.position() < 0.1; }));
    const QSignalSpy activated(&fixture.pane, &Reader::ReaderPane::annotationActivated);
    fixture.pane.nextAnnotation();
    REQUIRE(waitFor([&] { return activated.size() == 1; }));
    CHECK(activated[0][0] == first); // In a circle from the last one that was shown.
    fixture.pane.nextAnnotation();
    REQUIRE(waitFor([&] { return activated.size() == 2; }));
    CHECK(activated[1][0] == last);
    CHECK(waitFor([&] { return fixture.position() > 0.9; }));
}

TEST_CASE("The strip leads to a highlight", "[ui][notes]")
{
    NotesFixture fixture;
    const Article article = articleOf(u"<p>Nothing here.</p>"_s.repeated(80) + u"<p>The last word.</p>"_s);
    fixture.open(article);
    auto *strip = fixture.pane.findChild<Reader::NoteStrip *>();
    CHECK_FALSE(strip->isVisible());
    const QString last = fixture.add(article, u"last word"_s, 2, u"A note"_s);
    REQUIRE(waitFor([&] { return strip->ticks().size() == 1; }));
    CHECK_FALSE(strip->accessibleName().isEmpty());
    const double place = strip->ticks()[0].place;
    CHECK(place > 0.85);
    fixture.pane.setTextSize(26);
    CHECK(waitFor([&] { return !qFuzzyCompare(strip->ticks()[0].place, place); }));
    const QSignalSpy activated(&fixture.pane, &Reader::ReaderPane::annotationActivated);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->yOf(strip->ticks()[0])));
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0] == last);
    CHECK(waitFor([&] { return fixture.position() > 0.8; }));
}

TEST_CASE("A thousand highlights stay fluid", "[ui][notes][slow]")
{
    NotesFixture fixture;
    const QString paragraph =
        u"<p>"_s + u"The harbour of the north is open again today. "_s.repeated(12) + u"</p>"_s;
    const Article article = articleOf(paragraph.repeated(120), u"Long"_s);
    QList<Notes::Annotation> many;
    for (int i = 0; i < 1000; ++i) {
        const qsizetype start = 10 + i * (article.text.size() - 200) / 1000;
        Notes::Annotation annotation =
            fixture.make(article, u"harbour"_s, 1 + i % 8, i % 3 ? QString() : u"n"_s);
        annotation.anchor =
            Notes::makeAnchor(Part::Text, article.text, qint32(start), qint32(start + 30), "version");
        annotation.placement.start = annotation.anchor.start;
        annotation.placement.end = annotation.anchor.end;
        many.append(annotation);
    }
    QElapsedTimer clock;
    clock.start();
    fixture.open(article);
    INFO("open without: " << clock.restart() << " ms");
    fixture.run(uR"((() => { window.longest = 0; const update = datelineNotes.update;
        datelineNotes.update = (...values) => { const start = performance.now(); update(...values);
            window.longest = performance.now() - start; }; return 1; })())"_s);
    INFO("longest frame while scrolling without: " << fixture.longestFrame() << " ms");
    clock.restart();
    fixture.book.put(many);
    INFO("put 1,000, GUI thread: " << clock.elapsed() << " ms");
    const QString count =
        u"new Set([...document.querySelectorAll('mark[data-note]')].map(mark => mark.dataset.note)).size"_s;
    REQUIRE(waitFor([&] { return fixture.run(count) == 1000; }));
    INFO("all marked after " << clock.elapsed() << " ms; first script "
                             << fixture.run(u"longest"_s).toDouble() << " ms");
    clock.restart();
    const Notes::Annotation one =
        fixture.make(article, u"open again today. The harbour"_s, 3, u"note"_s, Part::Text, 400);
    clock.restart();
    fixture.book.put({one});
    INFO("add one, GUI thread: " << clock.elapsed() << " ms");
    REQUIRE(waitFor([&] { return fixture.run(count) == 1001; }));
    const double added = fixture.run(u"longest"_s).toDouble();
    INFO("add one: after " << clock.elapsed() << " ms; script " << added << " ms");
    CHECK(added < 34);
    fixture.book.forget({one.id});
    REQUIRE(waitFor([&] { return fixture.run(count) == 1000; }));
    INFO("remove one: script " << fixture.run(u"longest"_s).toDouble() << " ms");
    INFO("longest frame while scrolling: " << fixture.longestFrame() << " ms");
    CHECK(fixture.text() == article.text);
    clock.restart();
    fixture.open(article);
    INFO("open with 1,000: " << clock.elapsed() << " ms");
    REQUIRE(waitFor([&] { return fixture.run(count) == 1000; }));
}
