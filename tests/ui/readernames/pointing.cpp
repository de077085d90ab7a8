// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesfixture.h"

#include "reader/caretmode.h"
#include "reader/namebubble.h"
#include "reader/readerview.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::articleOf;
using Dateline::Test::NamesFixture;
using Dateline::Test::waitFor;
using Reader::ReaderPane;

namespace {

const QString body =
    u"<p>北約秘書長史托騰柏格昨日抵達首爾，會談很好。</p><p>Nothing to see in this line at all.</p>"_s
    u"<p>Jens Stoltenberg met <a href='https://example.org/p'>Park Jin</a> there.</p>"_s;
const QStringList names{u"史托騰柏格|Jens Stoltenberg|斯托尔滕贝格"_s, u"首爾"_s, u"Park Jin"_s};

class PointingFixture : public NamesFixture
{
public:
    PointingFixture()
        : links(&pane, &ReaderPane::linkActivated)
        , annotations(&pane, &ReaderPane::annotationActivated)
    {
        openWith(article, names);
        REQUIRE(waitForMarks(4));
    }

    void click(const QString &words, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(target(), Qt::LeftButton, modifiers, place(words) + QPoint(3, 0));
    }
    /// Longer than two clicks may be apart.
    void waitForSecondClick()
    {
        REQUIRE(waitFor([clock = QElapsedTimer()]() mutable {
            if (!clock.isValid())
                clock.start();
            return clock.elapsed() > 350;
        }));
        settleFrames();
    }

    const Article article = articleOf(body);
    QSignalSpy links;
    QSignalSpy annotations;
};

} // namespace

TEST_CASE("A click on a name asks for its timeline, elsewhere for nothing", "[ui][names]")
{
    PointingFixture fixture;
    fixture.click(u"昨日"_s);
    fixture.click(u"史托騰柏格"_s);
    REQUIRE(waitFor([&] { return fixture.activated.size() == 1; }));
    CHECK(fixture.activated[0][0] == u"e0"_s);
    fixture.click(u"Jens"_s);
    REQUIRE(waitFor([&] { return fixture.activated.size() == 2; }));
    CHECK(fixture.activated[1][0] == u"e0"_s);
    fixture.click(u"首爾"_s);
    REQUIRE(waitFor([&] { return fixture.activated.size() == 3; }));
    CHECK(fixture.activated[2][0] == u"e1"_s);
    fixture.pane.setNamesShown(false);
    REQUIRE(fixture.waitForMarks(0));
    fixture.click(u"史托騰柏格"_s);
    fixture.waitForSecondClick();
    CHECK(fixture.activated.size() == 3);
    CHECK(fixture.links.isEmpty());
}

TEST_CASE("Selecting in a name, and taking the selection away there, asks for nothing", "[ui][names]")
{
    PointingFixture fixture;
    SECTION("by dragging")
    {
        fixture.drag(fixture.place(u"史托騰柏格"_s), fixture.place(u"騰柏格"_s, true));
        REQUIRE(waitFor([&] { return fixture.pane.selection().has_value(); }));
        CHECK(fixture.pane.selection()->text == u"史托騰柏格"_s);
        fixture.click(u"Jens"_s);
        REQUIRE(waitFor([&] { return !fixture.pane.selection().has_value(); }));
    }
    SECTION("by two clicks")
    {
        const QPoint place = fixture.place(u"Stoltenberg"_s) + QPoint(3, 0);
        // QTest makes the time between its clicks too long for that.
        quint64 time = 1'000'000;
        for (int i = 0; i < 2; ++i) {
            for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
                const bool isPress = type == QEvent::MouseButtonPress;
                QMouseEvent event(type, place, fixture.target()->mapToGlobal(place), Qt::LeftButton,
                                  isPress ? Qt::LeftButton : Qt::NoButton, {});
                event.setTimestamp(time += 40);
                QCoreApplication::sendEvent(fixture.target(), &event);
            }
        }
        REQUIRE(waitFor([&] { return fixture.pane.selection().has_value(); }));
        CHECK(fixture.pane.selection()->text == u"Stoltenberg"_s);
    }
    fixture.waitForSecondClick();
    CHECK(fixture.activated.isEmpty());
}

TEST_CASE("A link in a name and a highlight over it come first", "[ui][names]")
{
    PointingFixture fixture;
    fixture.click(u"Park Jin"_s);
    REQUIRE(waitFor([&] { return fixture.links.size() == 1; }));
    const QString id = fixture.add(fixture.article, u"秘書長史托"_s, 3);
    REQUIRE(waitFor([&] { return !fixture.marks().isEmpty(); }));
    fixture.click(u"史托"_s);
    REQUIRE(waitFor([&] { return fixture.annotations.size() == 1; }));
    CHECK(fixture.annotations[0][0] == id);
    fixture.waitForSecondClick();
    CHECK(fixture.activated.isEmpty());

    fixture.click(u"史托"_s, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return fixture.activated.size() == 1; }));
    CHECK(fixture.activated[0][0] == u"e0"_s);
    CHECK(fixture.annotations.size() == 1);
    // The rest of the name is not highlighted.
    fixture.click(u"柏格"_s);
    REQUIRE(waitFor([&] { return fixture.activated.size() == 2; }));
    fixture.pane.setHighlightsShown(false);
    fixture.settleFrames();
    fixture.click(u"史托"_s);
    REQUIRE(waitFor([&] { return fixture.activated.size() == 3; }));
    CHECK(fixture.annotations.size() == 1);
}

TEST_CASE("A bubble says why names are one once that is known", "[ui][names]")
{
    PointingFixture fixture;
    const auto *bubble = fixture.pane.findChild<Reader::NameBubble *>();
    const QSignalSpy asked(&fixture.pane, &Reader::ReaderPane::nameDetailsWanted);
    fixture.move(fixture.place(u"柏格"_s));
    REQUIRE(waitFor([&] { return bubble->isVisible(); }));
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first() == u"e0"_s);
    const QRect before = bubble->geometry();
    fixture.pane.setNameDetails(u"e1"_s, {7, {u"of another one"_s}});
    CHECK(bubble->geometry() == before);
    // Letters that would turn the line around are left out.
    fixture.pane.setNameDetails(u"e0"_s, {23, {u"史托騰柏格 = Jens\u202e Stoltenberg: because"_s}});
    CHECK(bubble->isVisible());
    CHECK(bubble->text() == u"史托騰柏格 · also Jens Stoltenberg, 斯托尔滕贝格 · person · 23 article(s) · "
                            "史托騰柏格 = Jens Stoltenberg: because"_s);
    CHECK(bubble->height() > before.height());
    fixture.move(fixture.place(u"see in"_s));
    REQUIRE(waitFor([&] { return !bubble->isVisible(); }));
}

TEST_CASE("A bubble says whose a name is, and goes out of the way", "[ui][names]")
{
    PointingFixture fixture;
    const auto *bubble = fixture.pane.findChild<Reader::NameBubble *>();
    fixture.move(fixture.place(u"柏格"_s));
    REQUIRE(waitFor([&] { return bubble->isVisible(); }));
    CHECK(bubble->text() == u"史托騰柏格 · also Jens Stoltenberg, 斯托尔滕贝格 · person · 41 article(s)"_s);
    CHECK(bubble->accessibleName() == bubble->text());
    CHECK(bubble->testAttribute(Qt::WA_TransparentForMouseEvents));
    CHECK_FALSE(bubble->geometry().contains(fixture.place(u"柏格"_s)));
    fixture.move(fixture.place(u"see in"_s));
    REQUIRE(waitFor([&] { return !bubble->isVisible(); }));

    fixture.move(fixture.place(u"首爾"_s));
    REQUIRE(waitFor([&] { return bubble->isVisible(); }));
    CHECK(bubble->text() == u"首爾 · person · 42 article(s)"_s);
    // Pressing hides it; while something is selected none comes.
    fixture.drag(fixture.place(u"see in"_s), fixture.place(u"this line"_s, true));
    REQUIRE(waitFor([&] { return fixture.pane.selection().has_value(); }));
    CHECK_FALSE(bubble->isVisible());
    fixture.move(fixture.place(u"柏格"_s));
    fixture.waitForSecondClick();
    CHECK_FALSE(bubble->isVisible());
    CHECK(fixture.activated.isEmpty());
}

TEST_CASE("In a highlight the bubble says how to come to the timeline", "[ui][names]")
{
    PointingFixture fixture;
    fixture.add(fixture.article, u"秘書長史托騰柏格昨日"_s, 3);
    REQUIRE(waitFor([&] { return !fixture.marks().isEmpty(); }));
    fixture.move(fixture.place(u"柏格"_s));
    REQUIRE(waitFor([&] { return !fixture.bubble().isEmpty(); }));
    CHECK(fixture.bubble().contains(u"Ctrl"_s));
    // The same name elsewhere.
    fixture.move(fixture.place(u"Jens"_s));
    REQUIRE(waitFor([&] { return !fixture.bubble().isEmpty() && !fixture.bubble().contains(u"Ctrl"_s); }));
}

TEST_CASE("A bubble is inside of a narrow pane, whatever the names", "[ui][names]")
{
    NamesFixture fixture;
    fixture.pane.resize(320, 400);
    const Article shown = articleOf(u"<p>"_s + u"會談很好。"_s.repeated(60) + u"史托騰柏格。</p>"_s);
    fixture.open(shown);
    Reader::NameMarks marks = NamesFixture::namesOf(shown, {u"史托騰柏格"_s});
    for (int i = 0; i < 40; ++i)
        marks.entities[0].aliases.append(u"A name of more than a few words that goes on and on %1"_s.arg(i) +
                                         u"x"_s.repeated(200));
    fixture.pane.setNames(fixture.article, marks);
    REQUIRE(fixture.waitForMarks(1));
    fixture.pane.showSentence(marks.marks[0].start, marks.marks[0].end);
    REQUIRE(fixture.becomes(u"document.querySelectorAll('.dateline-flash').length > 0"_s, true));
    fixture.settleFrames();
    QPoint last;
    REQUIRE(
        waitFor([&] { return std::exchange(last, fixture.place(u"柏格"_s)) == fixture.place(u"柏格"_s); }));
    fixture.move(fixture.place(u"柏格"_s));
    REQUIRE(waitFor([&] { return !fixture.bubble().isEmpty(); }));
    const QRect bubble = fixture.pane.findChild<Reader::NameBubble *>()->geometry();
    CHECK(fixture.pane.rect().contains(bubble));
    CHECK_FALSE(bubble.contains(fixture.place(u"柏格"_s)));
    CHECK(fixture.bubble().size() < 600);
}

TEST_CASE("A highlight's note is shown rather than whose the name in it is", "[ui][names]")
{
    PointingFixture fixture;
    fixture.add(fixture.article, u"秘書長史托騰柏格昨日"_s, 3, u"A note"_s);
    REQUIRE(waitFor([&] { return !fixture.marks().isEmpty(); }));
    fixture.move(fixture.place(u"柏格"_s));
    fixture.waitForSecondClick();
    fixture.waitForSecondClick();
    CHECK(fixture.bubble().isEmpty());
}

TEST_CASE("The context menu offers the timeline of a name, also of one in a link", "[ui][names]")
{
    PointingFixture fixture;
    auto *view = fixture.pane.findChild<Reader::ReaderView *>();
    fixture.move(fixture.place(u"Park Jin"_s) + QPoint(3, 0));
    REQUIRE(waitFor([&] { return !fixture.bubble().isEmpty(); }));
    QMenu menu;
    menu.addAction(u"Copy"_s);
    Q_EMIT view->menuOpening(&menu);
    REQUIRE(menu.actions().size() == 3);
    CHECK(menu.actions()[0]->text().contains(u"Park Jin"_s));
    CHECK(fixture.bubble().isEmpty());
    menu.actions()[0]->trigger();
    REQUIRE(fixture.activated.size() == 1);
    CHECK(fixture.activated[0][0] == u"e2"_s);

    fixture.move(fixture.place(u"see in"_s));
    fixture.settleFrames();
    QMenu other;
    other.addAction(u"Copy"_s);
    REQUIRE(waitFor([&] {
        Q_EMIT view->menuOpening(&other);
        return other.actions().size() == 1;
    }));
}

TEST_CASE("With the caret, Enter opens the timeline of the name that it is on", "[ui][names]")
{
    PointingFixture fixture;
    auto *caret = fixture.pane.findChild<Reader::CaretMode *>();
    fixture.pane.setCaretMode(true);
    REQUIRE(fixture.becomes(u"document.querySelectorAll('.dateline-caret').length"_s, 1));
    const QString idle = caret->text();
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(fixture.target(), Qt::Key(key), modifiers);
        fixture.settleFrames();
    };
    press(Qt::Key_Return);
    CHECK(fixture.activated.isEmpty());
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right);
    REQUIRE(waitFor([&] { return caret->text() != idle; }));
    CHECK(caret->text().contains(u"史托騰柏格"_s));
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return fixture.activated.size() == 1; }));
    CHECK(fixture.activated[0][0] == u"e0"_s);
    // In a highlight it opens that, and with Ctrl the name.
    fixture.add(fixture.article, u"秘書長史托騰柏格昨日"_s, 3);
    REQUIRE(waitFor([&] { return !fixture.marks().isEmpty(); }));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return fixture.annotations.size() == 1; }));
    CHECK(fixture.activated.size() == 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return fixture.activated.size() == 2; }));
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Right);
    CHECK(waitFor([&] { return caret->text() == idle; }));
    CHECK(fixture.text() == fixture.article.text);
}
