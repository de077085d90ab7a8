// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesfixture.h"

#include "reader/notebubble.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::articleOf;
using Dateline::Test::NotesFixture;
using Dateline::Test::waitFor;
using Notes::Part;
using Reader::Passage;
using Reader::ReaderPane;

namespace {

const QString body = u"<p>The harbour of the north is open.</p><p>Ships go there again.</p>"_s
                     u"<ul><li>One ship</li><li>Two ships</li></ul>"_s;

Passage passageOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Passage() : spy.last().value(0).value<Passage>();
}

bool overrides(QWidget *target, int key)
{
    QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

} // namespace

TEST_CASE("What the mouse selects can be highlighted by its key, and the popup does not cover it",
          "[ui][notes]")
{
    NotesFixture fixture;
    const Article article = articleOf(body);
    fixture.open(article);
    const QSignalSpy changed(&fixture.pane, &ReaderPane::selectionChanged);
    CHECK_FALSE(overrides(fixture.target(), Qt::Key_H));
    fixture.select(u"harbour"_s, u"again"_s);
    CHECK(changed.last().value(0) == true);
    CHECK(fixture.pane.selection()->text == u"harbour of the north is open.\nShips go there again"_s);
    CHECK(fixture.pane.selection()->part == Part::Text);
    CHECK(article.text.mid(fixture.pane.selection()->start,
                           fixture.pane.selection()->end - fixture.pane.selection()->start) ==
          fixture.pane.selection()->text);
    REQUIRE(waitFor([&] { return fixture.popup()->isVisible(); }));
    const int bottom = fixture.place(u"again"_s).y();
    CHECK(fixture.popup()->y() > bottom);
    QSignalSpy highlight(&fixture.pane, &ReaderPane::highlightRequested);
    CHECK(overrides(fixture.target(), Qt::Key_H));
    QTest::keyClick(fixture.target(), Qt::Key_H);
    REQUIRE(highlight.size() == 1);
    CHECK(highlight[0][1] == 1);
    QTest::keyClick(fixture.target(), Qt::Key_5);
    REQUIRE(highlight.size() == 2);
    CHECK(highlight[1][1] == 5);
    QTest::keyClick(fixture.target(), Qt::Key_H);
    CHECK(highlight.last()[1] == 5);
    const QSignalSpy note(&fixture.pane, &ReaderPane::noteRequested);
    const QSignalSpy tag(&fixture.pane, &ReaderPane::tagRequested);
    const QSignalSpy copy(&fixture.pane, &ReaderPane::copyRequested);
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_T, Qt::Key_C}) {
        CHECK(overrides(fixture.target(), key));
        QTest::keyClick(fixture.target(), key);
    }
    for (const QSignalSpy *spy : {&note, &tag, &copy}) {
        REQUIRE(spy->size() == 1);
        CHECK(passageOf(*spy) == *fixture.pane.selection());
    }
    fixture.pane.clearSelection();
    CHECK_FALSE(fixture.popup()->isVisible());
    CHECK(changed.last().value(0) == false);
    CHECK(waitFor([&] { return fixture.selected().isEmpty(); }));
    CHECK_FALSE(overrides(fixture.target(), Qt::Key_H));
}

TEST_CASE("Escape hides the popup and keeps the selection", "[ui][notes]")
{
    NotesFixture fixture;
    fixture.open(articleOf(body));
    fixture.select(u"Ships"_s, u"there"_s);
    REQUIRE(waitFor([&] { return fixture.popup()->isVisible(); }));
    CHECK(overrides(fixture.target(), Qt::Key_Escape));
    QTest::keyClick(fixture.target(), Qt::Key_Escape);
    CHECK_FALSE(fixture.popup()->isVisible());
    CHECK(fixture.selected() == u"Ships go there"_s);
    CHECK(fixture.pane.selection().has_value());
    CHECK_FALSE(overrides(fixture.target(), Qt::Key_Escape));
    QTest::mouseClick(fixture.target(), Qt::LeftButton, {}, fixture.place(u"One"_s));
    CHECK(waitFor([&] { return !fixture.pane.selection(); }));
}

TEST_CASE("A selection in the title is of the title, and one across it is of the whole text", "[ui][notes]")
{
    NotesFixture fixture;
    fixture.open(articleOf(body));
    fixture.select(u"Harbour news"_s, u"news"_s);
    CHECK(*fixture.pane.selection() == Passage{Part::Title, 0, 12, u"Harbour news"_s});
    fixture.pane.clearSelection();
    fixture.run(u"1"_s);
    fixture.select(u"news"_s, u"north"_s);
    CHECK(fixture.pane.selection()->part == Part::Text);
    CHECK(fixture.pane.selection()->text == u"news\nThe harbour of the north"_s);
}

TEST_CASE("Whole blocks are selected without the white space around them", "[ui][notes]")
{
    NotesFixture fixture;
    fixture.open(articleOf(body));
    fixture.run(u"getSelection().selectAllChildren(document.querySelector('ul')); 1"_s);
    REQUIRE(waitFor([&] { return fixture.pane.selection().has_value(); }));
    CHECK(fixture.pane.selection()->text == u"One ship\nTwo ships"_s);
    fixture.run(u"getSelection().selectAllChildren(document.body); 1"_s);
    REQUIRE(waitFor([&] { return fixture.pane.selection()->text.startsWith(u"Harbour news"_s); }));
    CHECK(fixture.pane.selection()->text.endsWith(u"Two ships"_s));
    // By keys the popup comes when the selection settles.
    CHECK(waitFor([&] { return fixture.popup()->isVisible(); }));
}

TEST_CASE("Clicks on highlights over each other go through them", "[ui][notes]")
{
    NotesFixture fixture;
    const Article article = articleOf(body);
    const QString outer = fixture.add(article, u"harbour of the north"_s, 2);
    const QString inner = fixture.add(article, u"of the"_s, 5, u"Some note"_s);
    fixture.open(article);
    const QSignalSpy activated(&fixture.pane, &ReaderPane::annotationActivated);
    const QPoint place = fixture.place(u"of the north"_s) + QPoint(3, 0);
    for (const QString &expected : {inner, outer, inner}) {
        const qsizetype before = activated.size();
        QTest::mouseClick(fixture.target(), Qt::LeftButton, {}, place);
        QTest::qWait(0);
        REQUIRE(waitFor([&] { return activated.size() == before + 1; }));
        CHECK(activated.last()[0] == expected);
    }
    REQUIRE(fixture.popup()->isVisible());
    CHECK(fixture.popup()->colour() == 5);
    const QSignalSpy recolour(&fixture.pane, &ReaderPane::recolourRequested);
    const QSignalSpy erase(&fixture.pane, &ReaderPane::deleteRequested);
    QTest::keyClick(fixture.target(), Qt::Key_3);
    REQUIRE(recolour.size() == 1);
    CHECK(recolour[0] == QVariantList{inner, 3});
    QTest::keyClick(fixture.target(), Qt::Key_Delete);
    REQUIRE(erase.size() == 1);
    CHECK(erase[0][0] == inner);
    CHECK_FALSE(fixture.popup()->isVisible());
}

TEST_CASE("The pointer on a passage with a note shows it, as plain as it is", "[ui][notes]")
{
    NotesFixture fixture;
    const Article article = articleOf(body);
    fixture.add(article, u"harbour of"_s, 2,
                u"A **bold** word <script>x</script> ![picture](file:///etc/hostname)"_s);
    fixture.open(article);
    auto *bubble = fixture.pane.findChild<Reader::NoteBubble *>();
    const QPoint place = fixture.place(u"harbour of"_s) + QPoint(4, 0);
    QTest::mouseMove(fixture.target(), place);
    REQUIRE(waitFor([&] { return bubble->isVisible(); }, 5000));
    CHECK(bubble->text().startsWith(u"A bold word"_s));
    CHECK(bubble->y() > place.y());
    QTest::mouseMove(fixture.target(), fixture.place(u"One ship"_s));
    CHECK(waitFor([&] { return !bubble->isVisible(); }, 5000));
}
