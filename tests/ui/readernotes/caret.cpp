// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::articleOf;
using Dateline::Test::NotesFixture;
using Dateline::Test::waitFor;
using Reader::ReaderPane;

namespace {

const QString body = u"<p>Mr. Lin said “It is open.” The U.S. envoy paid 3.5 million! Really?</p>"_s
                     u"<p>他說：「港口開放了。」記者問：真的嗎？是的！港口在北方</p><p>The end</p>"_s;

/// What follows the caret.
const QString ahead = uR"((() => { const selection = getSelection(); const range = document.createRange();
    range.setStart(selection.focusNode, selection.focusOffset);
    range.setEndAfter(document.getElementById('text').lastChild);
    return range.toString().slice(0, 5); })())"_s;

class CaretFixture : public NotesFixture
{
public:
    explicit CaretFixture(const Article &article)
    {
        open(article);
        pane.setCaretMode(true);
        REQUIRE(
            waitFor([this] { return run(u"document.querySelectorAll('.dateline-caret').length"_s) == 1; }));
    }

    QString press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(target(), Qt::Key(key), modifiers);
        return run(ahead).toString();
    }
};

} // namespace

TEST_CASE("Sentences end where they do in Chinese and in English", "[ui][notes]")
{
    CaretFixture fixture(articleOf(body, u"Title"_s));
    CHECK(fixture.run(ahead) == u"Title"_s);
    for (const QString &expected : {u"Mr. L"_s, u"The U"_s, u"Reall"_s, u"他說：「港"_s, u"記者問：真"_s,
                                    u"是的！港口"_s, u"港口在北方"_s, u"The e"_s})
        CHECK(fixture.press(Qt::Key_ParenRight, Qt::ShiftModifier) == expected);
    CHECK(fixture.press(Qt::Key_Right, Qt::AltModifier).isEmpty());
    for (const QString &expected : {u"The e"_s, u"港口在北方"_s, u"是的！港口"_s})
        CHECK(fixture.press(Qt::Key_Left, Qt::AltModifier) == expected);
    fixture.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(fixture.selected() == u"是的！"_s);
    REQUIRE(waitFor([&] { return fixture.pane.selection().has_value(); }));
    CHECK(fixture.pane.selection()->text == u"是的！"_s);
    const QSignalSpy highlight(&fixture.pane, &ReaderPane::highlightRequested);
    QTest::keyClick(fixture.target(), Qt::Key_2);
    REQUIRE(highlight.size() == 1);
}

TEST_CASE("The caret goes by characters, words, lines and pages, and Escape leaves", "[ui][notes]")
{
    CaretFixture fixture(articleOf(body + u"<p>More lines of text.</p>"_s.repeated(60), u"Title"_s));
    CHECK(fixture.press(Qt::Key_Right) == u"itleM"_s);
    CHECK(fixture.press(Qt::Key_Left) == u"Title"_s);
    CHECK(fixture.press(Qt::Key_Down).startsWith(u"Mr"_s));
    CHECK(fixture.press(Qt::Key_Right, Qt::ControlModifier) != u"Mr. L"_s);
    fixture.press(Qt::Key_Home);
    fixture.press(Qt::Key_End, Qt::ShiftModifier);
    CHECK(fixture.selected().startsWith(u"Mr. Lin"_s));
    const double before = fixture.position();
    fixture.press(Qt::Key_PageDown);
    CHECK(waitFor([&] { return fixture.position() > before; }));
    fixture.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(waitFor([&] { return fixture.position() > 0.9; }));
    fixture.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(fixture.run(ahead) == u"Title"_s);
    const QSignalSpy left(&fixture.pane, &ReaderPane::caretModeChanged);
    QTest::keyClick(fixture.target(), Qt::Key_Escape);
    REQUIRE(left.size() == 1);
    CHECK_FALSE(fixture.pane.isCaretMode());
    CHECK(fixture.becomes(u"document.querySelectorAll('.dateline-caret').length"_s, 0));
    CHECK(fixture.text() == articleOf(body + u"<p>More lines of text.</p>"_s.repeated(60), u"Title"_s).text);
}

TEST_CASE("The caret stays on from one article to the next", "[ui][notes]")
{
    CaretFixture fixture(articleOf(body, u"Title"_s));
    fixture.open(articleOf(body, u"Another"_s), 0, u"00000000000000cd"_s);
    CHECK(fixture.pane.isCaretMode());
    CHECK(fixture.becomes(u"document.querySelectorAll('.dateline-caret').length"_s, 1));
    CHECK(fixture.run(ahead) == u"Anoth"_s);
    fixture.pane.showNote(u"Nothing"_s, {});
    fixture.pane.setCaretMode(false);
    CHECK_FALSE(fixture.pane.isCaretMode());
}

TEST_CASE("Enter follows a link and opens a highlight", "[ui][notes]")
{
    const Article article =
        articleOf(u"<p>Ships <a href='https://example.org/b'>go there</a> again.</p>"_s, u"Title"_s);
    CaretFixture fixture(article);
    const QString id = fixture.add(article, u"Ships"_s);
    REQUIRE(waitFor([&] { return !fixture.marks().isEmpty(); }));
    const QSignalSpy activated(&fixture.pane, &ReaderPane::annotationActivated);
    const QSignalSpy links(&fixture.pane, &ReaderPane::linkActivated);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Right);
    QTest::keyClick(fixture.target(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return activated.size() == 1; }, 5000));
    CHECK(activated[0][0] == id);
    CHECK(fixture.popup()->isVisible());
    for (int i = 0; i < 7; ++i)
        fixture.press(Qt::Key_Right);
    QTest::keyClick(fixture.target(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return links.size() == 1; }, 5000));
    CHECK(links[0][0].toUrl() == QUrl(u"https://example.org/b"_s));
}
