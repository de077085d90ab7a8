// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelbench.h"

#include "notes/notedocument.h"
#include "notes/shortened.h"
#include "notesbrowser/notetext.h"
#include "openingwitness.h"
#include "reader/notebubble.h"
#include "search/querypopup.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// An editor that is open on a highlight.
class EditorBench : public PanelBench
{
public:
    EditorBench()
        : first(add(highlight(1, 10)))
        , second(add(highlight(1, 60)))
    {
        panel.editNote(first);
        REQUIRE(edit()->hasFocus());
    }

    QString saved() const { return note(first).note; }

    QString first, second;
};

} // namespace

TEST_CASE("what is typed is saved within two seconds, however long one goes on typing", "[editor]")
{
    EditorBench bench;
    QElapsedTimer elapsed;
    elapsed.start();
    qint64 savedAfter = -1;
    while (elapsed.elapsed() < 2500 && savedAfter < 0) {
        bench.type(u"a"_s);
        QTest::qWait(50);
        if (!bench.saved().isEmpty())
            savedAfter = elapsed.elapsed();
    }
    CHECK(savedAfter > 0);
    CHECK(savedAfter < 2000);
    CHECK(bench.stack()->count() == 3);
}

TEST_CASE("what is typed is saved whenever one looks elsewhere", "[editor]")
{
    EditorBench bench;
    bench.type(u"text"_s);
    CHECK(bench.saved().isEmpty());
    SECTION("to another widget")
    {
        bench.article.setFocus();
    }
    SECTION("to another article")
    {
        bench.panel.setArticle(bench.id(2), {}, {});
    }
    SECTION("to another note")
    {
        bench.panel.editNote(bench.second);
        CHECK(bench.text().isEmpty());
    }
    SECTION("to its tags")
    {
        bench.panel.editTags(bench.first);
    }
    SECTION("when the panel is hidden")
    {
        bench.panel.hide();
    }
    SECTION("when the window closes")
    {
        bench.panel.flush();
    }
    SECTION("when another window becomes active")
    {
        QWidget other;
        other.show();
        other.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&other));
    }
    SECTION("when it is previewed")
    {
        QTest::keyClick(bench.edit(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    }
    CHECK(bench.saved() == u"text");
}

TEST_CASE("writing is one step, and undoing it shows the note as it was", "[editor]")
{
    EditorBench bench;
    const int steps = bench.stack()->count();
    bench.type(u"one"_s);
    bench.panel.flush();
    bench.type(u" two"_s);
    bench.panel.flush();
    CHECK(bench.stack()->count() == steps + 1);
    QTest::keyClick(bench.edit(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.stack()->index() == steps + 1);
    bench.panel.flush();
    bench.stack()->undo();
    CHECK(bench.text().isEmpty());
    CHECK(bench.editor()->id() == bench.first);
    bench.stack()->redo();
    CHECK(bench.text() == bench.saved());
}

TEST_CASE("a note that is deleted while it is written takes its text with it", "[editor]")
{
    EditorBench bench;
    bench.type(u"lost?"_s);
    bench.keeper.remove({bench.first});
    CHECK(waitUntil([&] { return bench.editor()->id().isEmpty(); }));
    CHECK_FALSE(bench.editor()->isVisible());
    CHECK(bench.saved() == u"lost?");
    CHECK(bench.note(bench.first).isDeleted());
    bench.panel.editNote(bench.second);
    bench.type(u"gone"_s);
    bench.keeper.deleteForever({bench.second});
    CHECK(waitUntil([&] { return bench.editor()->id().isEmpty(); }));
}

TEST_CASE("changes of other kinds leave alone what is being typed", "[editor]")
{
    EditorBench bench;
    bench.type(u"typed"_s);
    bench.keeper.setColour({bench.first}, 5);
    bench.keeper.addTag({bench.first}, u"tag"_s);
    bench.keeper.remove({bench.second});
    CHECK(bench.text() == u"typed");
    CHECK(bench.edit()->hasFocus());
    bench.panel.flush();
    CHECK(bench.saved() == u"typed");
    CHECK(bench.note(bench.first).colour == 5);
}

TEST_CASE("a failure to store takes no text back", "[editor]")
{
    EditorBench bench;
    REQUIRE(bench.settleNotes());
    bench.forbid();
    bench.type(u"kept"_s);
    bench.panel.flush();
    REQUIRE(waitUntil([&] { return !bench.keeper.unsaved().isEmpty(); }));
    CHECK(bench.text() == u"kept");
    bench.type(u" more"_s);
    bench.panel.flush();
    bench.allow();
    bench.keeper.retry();
    REQUIRE(bench.settleNotes());
    CHECK(bench.notesAgree());
    CHECK(bench.saved() == u"kept more");
}

TEST_CASE("a note that is only looked at stays as it is to the letter", "[editor]")
{
    EditorBench bench;
    Annotation odd = bench.note(bench.first);
    odd.note = u"a\u00A0b\r\nc\u2028d"_s;
    bench.keeper.change({odd}, NoteAction::EditNote);
    const int steps = bench.stack()->count();
    bench.panel.editNote(bench.second);
    bench.panel.editNote(bench.first);
    bench.panel.flush();
    bench.article.setFocus();
    bench.panel.editNote(bench.second);
    CHECK(bench.saved() == odd.note);
    CHECK(bench.stack()->count() == steps);
    bench.panel.editNote(bench.first);
    bench.type(u"e"_s);
    bench.panel.flush();
    CHECK(bench.saved() == u"a b\nc\nde");
    bench.stack()->undo();
    CHECK(bench.saved() == odd.note);
    CHECK(bench.text() == u"a b\nc\nd");
}

TEST_CASE("an input method is not disturbed", "[editor]")
{
    EditorBench bench;
    bench.type(u"a"_s);
    QInputMethodEvent composing(u"ㄒㄧㄤ"_s, {});
    QCoreApplication::sendEvent(bench.edit(), &composing);
    CHECK(bench.edit()->isComposing());
    bench.panel.flush();
    CHECK(bench.saved() == u"a");
    bench.keeper.setColour({bench.first}, 2);
    Annotation changed = bench.note(bench.first);
    changed.note = u"elsewhere"_s;
    bench.keeper.change({changed}, NoteAction::EditNote);
    CHECK(bench.text() == u"a");
    CHECK(bench.edit()->isComposing());
    QInputMethodEvent commit;
    commit.setCommitString(u"想"_s);
    QCoreApplication::sendEvent(bench.edit(), &commit);
    CHECK_FALSE(bench.edit()->isComposing());
    bench.panel.flush();
    CHECK(bench.saved().contains(u"想"_s));
}

TEST_CASE("keys write Markdown", "[editor]")
{
    EditorBench bench;
    const auto enter = [&] { QTest::keyClick(bench.edit(), Qt::Key_Return); };
    SECTION("lists go on and end")
    {
        bench.type(u"- one"_s);
        enter();
        bench.type(u"two"_s);
        enter();
        enter();
        bench.type(u"9. nine"_s);
        enter();
        bench.type(u"x"_s);
        CHECK(bench.text() == u"- one\n- two\n9. nine\n10. x");
    }
    SECTION("tasks as well")
    {
        bench.type(u"- [x] done"_s);
        enter();
        CHECK(bench.text() == u"- [x] done\n- [ ] ");
    }
    SECTION("bold and italic, and back")
    {
        bench.type(u"word"_s);
        bench.edit()->selectAll();
        QTest::keyClick(bench.edit(), Qt::Key_B, Qt::ControlModifier);
        CHECK(bench.text() == u"**word**");
        QTest::keyClick(bench.edit(), Qt::Key_B, Qt::ControlModifier);
        CHECK(bench.text() == u"word");
        QTest::keyClick(bench.edit(), Qt::Key_I, Qt::ControlModifier);
        CHECK(bench.text() == u"*word*");
    }
    SECTION("pasted text is plain")
    {
        auto *data = new QMimeData;
        data->setHtml(u"<b>rich</b>"_s);
        data->setText(u"rich"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        bench.edit()->paste();
        CHECK(bench.text() == u"rich");
    }
}

TEST_CASE("the field grows with its text and the card with it", "[editor]")
{
    EditorBench bench;
    const int before = bench.editor()->height();
    const QModelIndex index = bench.model()->indexOf(bench.first);
    for (int line = 0; line < 12; ++line) {
        bench.type(u"line"_s);
        QTest::keyClick(bench.edit(), Qt::Key_Return);
    }
    CHECK(bench.editor()->height() > before + 100);
    const QRect card = bench.view()->cardArea(index);
    CHECK(card.contains(bench.editor()->geometry()));
    QTest::keyClick(bench.edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(bench.edit(), Qt::Key_Delete);
    CHECK(bench.editor()->height() == before);
}

TEST_CASE("one sees what one writes, however long it gets", "[editor]")
{
    EditorBench bench;
    for (int line = 0; line < 60; ++line)
        QTest::keyClick(bench.edit(), Qt::Key_Return);
    bench.type(u"end"_s);
    const auto cursor = [&] {
        return bench.edit()->mapTo(bench.view()->viewport(), bench.edit()->cursorRect().center());
    };
    CHECK(waitUntil([&] { return bench.view()->viewport()->rect().contains(cursor()); }));
    QTest::keyClick(bench.edit(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(waitUntil([&] { return bench.view()->viewport()->rect().contains(cursor()); }));
}

TEST_CASE("two brackets offer articles and notes to link to", "[editor]")
{
    EditorBench bench;
    bench.type(u"see [[Report 3"_s);
    auto *popup = bench.window.findChild<Search::QueryPopup *>();
    REQUIRE(popup);
    REQUIRE(waitUntil([&] { return popup->isOpen(); }));
    QTest::keyClick(bench.edit(), Qt::Key_Down);
    QTest::keyClick(bench.edit(), Qt::Key_Return);
    CHECK(bench.text() == u"see [Report 3](dateline:article/%1)"_s.arg(bench.id(3)));
    CHECK_FALSE(popup->isOpen());

    bench.type(u" [[wor"_s);
    REQUIRE(waitUntil([&] { return popup->isOpen(); }));
    QTest::keyClick(bench.edit(), Qt::Key_Tab);
    CHECK(bench.text().endsWith(u"[words](dateline:note/%1)"_s.arg(bench.second)));

    bench.type(u" [[words"_s);
    REQUIRE(popup->isOpen());
    QTest::keyClick(bench.edit(), Qt::Key_Escape);
    CHECK_FALSE(popup->isOpen());
    CHECK(bench.edit()->hasFocus());
    CHECK(bench.text().endsWith(u"[[words"_s));
}

TEST_CASE("a link takes the place of what was typed, whatever that is", "[editor]")
{
    EditorBench bench;
    bench.add(EditorBench::highlight(1, 90, u"👩‍👩‍👧‍👦é word"_s));
    bench.type(u"see "_s);
    bench.edit()->insertPlainText(u"[[👩‍👩‍👧‍👦é"_s);
    auto *popup = bench.window.findChild<Search::QueryPopup *>();
    REQUIRE(popup);
    REQUIRE(waitUntil([&] { return popup->isOpen() && popup->count() > 0; }));
    QTest::keyClick(bench.edit(), Qt::Key_Tab);
    CHECK(bench.text().startsWith(u"see [👩‍👩‍👧‍👦é word](dateline:note/"_s));
}

TEST_CASE("offers of links do not come back by themselves", "[editor]")
{
    EditorBench bench;
    bench.type(u"[[Rep"_s);
    auto *popup = bench.window.findChild<Search::QueryPopup *>();
    REQUIRE(waitUntil([&] {
        popup = bench.window.findChild<Search::QueryPopup *>();
        return popup && popup->isOpen();
    }));
    bench.type(u"o"_s);
    SECTION("after Escape")
    {
        QTest::keyClick(bench.edit(), Qt::Key_Escape);
    }
    SECTION("behind the link")
    {
        bench.type(u"]]"_s);
    }
    SECTION("when the keyboard went elsewhere")
    {
        bench.article.setFocus();
    }
    CHECK_FALSE(popup->isOpen());
    QTest::qWait(300);
    CHECK_FALSE(popup->isOpen());
}

TEST_CASE("a long title is not cut through a character", "[editor]")
{
    const QString title = u"a"_s + u"𠀀"_s.repeated(100);
    const QString markdown = NoteLink::markdown(NoteLink::Kind::Note, u"1"_s, title);
    CHECK(markdown.startsWith(u"[a"_s + u"𠀀"_s.repeated(59) + u"…]"_s));
    CHECK(shortened(u"𠀀𠀀"_s, 3) == u"𠀀"_s);
    CHECK(shortened(u"𠀀𠀀"_s, 4) == u"𠀀𠀀"_s);
    CHECK(shortened(u"𠀀"_s, 0).isEmpty());
}

TEST_CASE("a link's title cannot break the link", "[editor]")
{
    const QString markdown = NoteLink::markdown(NoteLink::Kind::Article, u"a/b c"_s, u"[x](y) *z* <i>\n`"_s);
    NoteDocument document;
    document.setNote(markdown, {}, {}, {});
    CHECK(document.toPlainText() == u"[x](y) *z* <i> `");
    CHECK(NoteLink::of(u"dateline:article/a%2Fb%20c"_s).id == u"a/b c");
    CHECK(NoteLink::of(u"javascript:alert(1)"_s).kind == NoteLink::Kind::Outside);
}

TEST_CASE("a note is shown without loading anything", "[editor]")
{
    NoteDocument document;
    document.setNote(u"<b>raw</b> <img src='file:///etc/hostname'> ![alt *x*](file:///etc/hostname)\n"
                     "![](https://example.org/x.png)\nlast line"_s,
                     {}, {}, {});
    const QString text = document.toPlainText();
    CHECK(text.contains(u"<b>raw</b>"_s));
    CHECK(text.contains(u"<img"_s));
    CHECK(text.contains(u"[alt"_s));
    CHECK_FALSE(text.contains(QChar::ObjectReplacementCharacter));
    CHECK_FALSE(document.toHtml().contains(u"<img"_s));
    CHECK(text.contains(u"\nlast line"_s));
}

TEST_CASE("no view of a note opens files that its images name", "[editor]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"local.png"_s);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(path));
    OpeningWitness witness(path);
    const QString markdown = u"![](%1) ![x](file://%1) words"_s.arg(path);
    SECTION("where it would")
    {
        QTextDocument document;
        document.setMarkdown(markdown);
        CHECK(document.size().height() > 0);
        CHECK(witness.hasOpened());
    }
    SECTION("the editor's preview, again and again")
    {
        EditorBench bench;
        for (int times = 0; times < 2; ++times) {
            bench.type(u"a"_s);
            bench.edit()->setPlainText(markdown);
            QTest::keyClick(bench.edit(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
            auto *preview = bench.editor()->findChild<QTextBrowser *>();
            REQUIRE(preview->isVisible());
            preview->grab();
            QTest::keyClick(preview, Qt::Key_Escape);
        }
        CHECK_FALSE(witness.hasOpened());
    }
    SECTION("the browser of notes")
    {
        NoteText text;
        text.show();
        text.setNote(u"before"_s);
        text.setNote(markdown);
        text.grab();
        CHECK(text.toPlainText().contains(u"[x]"_s));
        CHECK_FALSE(witness.hasOpened());
    }
    SECTION("the bubble beside a passage")
    {
        QWidget window;
        Reader::NoteBubble bubble(&window);
        for (const QString &note : {u"before"_s, markdown}) {
            bubble.showNote(note, QRect(10, 10, 50, 20), QRect(0, 0, 600, 400));
            bubble.grab();
        }
        CHECK(bubble.text().contains(u"[x]"_s));
        CHECK_FALSE(witness.hasOpened());
    }
}

TEST_CASE("the preview shows what the text will be, and the way back", "[editor]")
{
    EditorBench bench;
    bench.type(u"**bold** text"_s);
    QTest::keyClick(bench.edit(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *preview = bench.editor()->findChild<QTextBrowser *>();
    REQUIRE(preview->isVisible());
    CHECK(preview->toPlainText() == u"bold text");
    CHECK(preview->hasFocus());
    QTest::keyClick(preview, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(bench.edit()->hasFocus());
    CHECK(bench.text() == u"**bold** text");
}
